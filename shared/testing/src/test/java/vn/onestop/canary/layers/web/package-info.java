@NullMarked
package vn.onestop.canary.layers.web;

import org.jspecify.annotations.NullMarked;
