/**
 * What goes to a citizen on paper: the receipt, the refusal and the letters of officials as the law's forms, and the signed
 * statement on a receipt by which anyone can tell that it is genuine.
 */
@NullMarked
package vn.onestop.intake.slip;

import org.jspecify.annotations.NullMarked;
