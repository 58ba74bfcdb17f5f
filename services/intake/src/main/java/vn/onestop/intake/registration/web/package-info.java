/** Registration over HTTP. */
@NullMarked
package vn.onestop.intake.registration.web;

import org.jspecify.annotations.NullMarked;
