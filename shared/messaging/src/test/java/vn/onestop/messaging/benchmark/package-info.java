/** Measures the way of an event from one service to the next, with real processes. */
@NullMarked
package vn.onestop.messaging.benchmark;

import org.jspecify.annotations.NullMarked;
