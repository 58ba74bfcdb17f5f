/** The forms of a running case (phiếu, văn bản), printed from what stands in its own records. */
@NullMarked
package vn.onestop.processing.slip;

import org.jspecify.annotations.NullMarked;
