/** The form that goes with a running case (phiếu kiểm soát), printed from what stands in its own records. */
@NullMarked
package vn.onestop.processing.slip;

import org.jspecify.annotations.NullMarked;
