/** The calendars that are heard of. */
@NullMarked
package vn.onestop.processing.calendar.messaging;

import org.jspecify.annotations.NullMarked;
