/** The figures for those who answer for them. */
@NullMarked
package vn.onestop.tracking.indicator.web;

import org.jspecify.annotations.NullMarked;
