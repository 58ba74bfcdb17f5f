/** Fees over HTTP. */
@NullMarked
package vn.onestop.intake.fee.web;

import org.jspecify.annotations.NullMarked;
