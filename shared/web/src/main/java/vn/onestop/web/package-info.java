@NullMarked
package vn.onestop.web;

import org.jspecify.annotations.NullMarked;
