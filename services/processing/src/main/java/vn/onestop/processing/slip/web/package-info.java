@NullMarked
package vn.onestop.processing.slip.web;

import org.jspecify.annotations.NullMarked;
