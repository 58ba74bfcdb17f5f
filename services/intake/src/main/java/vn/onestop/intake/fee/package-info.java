/** What a citizen owes for a dossier, what was paid, and what is given back (phí, lệ phí). */
@NullMarked
package vn.onestop.intake.fee;

import org.jspecify.annotations.NullMarked;
