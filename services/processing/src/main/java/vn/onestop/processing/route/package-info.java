/** The steps of a case, who does them and until when. */
@NullMarked
package vn.onestop.processing.route;

import org.jspecify.annotations.NullMarked;
