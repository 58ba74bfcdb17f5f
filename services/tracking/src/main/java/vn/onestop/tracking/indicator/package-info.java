/** The national figures of timely work (Decision 766/QĐ-TTg, indicator 2.1), and beside them what really happened. */
@NullMarked
package vn.onestop.tracking.indicator;

import org.jspecify.annotations.NullMarked;
