/** Papers that are asked for after acceptance, handed in item by item at the counter or from home (nộp bổ sung). */
@NullMarked
package vn.onestop.intake.supplement;

import org.jspecify.annotations.NullMarked;
