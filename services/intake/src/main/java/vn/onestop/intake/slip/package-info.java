/**
 * What the counter hands out on paper: the receipt and the refusal as the law's forms, and the signed statement on a
 * receipt by which anyone can tell that it is genuine.
 */
@NullMarked
package vn.onestop.intake.slip;

import org.jspecify.annotations.NullMarked;
