/** Entering and ending absences over REST. */
@NullMarked
package vn.onestop.processing.absence.web;

import org.jspecify.annotations.NullMarked;
