/** Starts the whole system on one computer, and plays a day on it. */
@NullMarked
package vn.onestop.standalone;

import org.jspecify.annotations.NullMarked;
