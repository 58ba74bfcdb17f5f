/** Keeping the rules over REST. */
@NullMarked
package vn.onestop.processing.assignment.web;

import org.jspecify.annotations.NullMarked;
