/** Results given back, over HTTP. */
@NullMarked
package vn.onestop.intake.handover.web;

import org.jspecify.annotations.NullMarked;
