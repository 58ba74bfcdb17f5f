/** Files of papers over HTTP. */
@NullMarked
package vn.onestop.intake.paper.web;

import org.jspecify.annotations.NullMarked;
