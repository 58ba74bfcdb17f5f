/** Filing over HTTP. */
@NullMarked
package vn.onestop.intake.filing.web;

import org.jspecify.annotations.NullMarked;
