/** Results given back at the counter (trả kết quả): what lies ready, who got it, and what proves it. */
@NullMarked
package vn.onestop.intake.handover;

import org.jspecify.annotations.NullMarked;
