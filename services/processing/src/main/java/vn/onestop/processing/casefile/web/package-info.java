/** The API of a case. */
@NullMarked
package vn.onestop.processing.casefile.web;

import org.jspecify.annotations.NullMarked;
