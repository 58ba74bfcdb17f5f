/** The look-up: an API for programs and a page for people. */
@NullMarked
package vn.onestop.tracking.timeline.web;

import org.jspecify.annotations.NullMarked;
