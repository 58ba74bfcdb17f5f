/** Acceptance and refusal at the counter (tiếp nhận hồ sơ): code, promise, receipt. */
@NullMarked
package vn.onestop.intake.registration;

import org.jspecify.annotations.NullMarked;
