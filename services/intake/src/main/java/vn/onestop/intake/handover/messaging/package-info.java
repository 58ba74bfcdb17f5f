/** What the counter hears of results. */
@NullMarked
package vn.onestop.intake.handover.messaging;

import org.jspecify.annotations.NullMarked;
