/** A changed calendar: what it would change, and every open case computed again once it is in force. */
@NullMarked
package vn.onestop.processing.calendar;

import org.jspecify.annotations.NullMarked;
