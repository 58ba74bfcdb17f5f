/** The catalogue over HTTP. */
@NullMarked
package vn.onestop.intake.catalogue.web;

import org.jspecify.annotations.NullMarked;
