/** Handing in papers over HTTP: by the counter, and by whoever holds the receipt. */
@NullMarked
package vn.onestop.intake.supplement.web;

import org.jspecify.annotations.NullMarked;
