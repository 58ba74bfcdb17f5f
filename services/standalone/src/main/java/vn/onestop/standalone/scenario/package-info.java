/** Plays a day at the counters over the running system, through its public API, and checks what citizens received. */
@NullMarked
package vn.onestop.standalone.scenario;

import org.jspecify.annotations.NullMarked;
