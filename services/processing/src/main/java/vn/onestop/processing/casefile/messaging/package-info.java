/** What processing hears. */
@NullMarked
package vn.onestop.processing.casefile.messaging;

import org.jspecify.annotations.NullMarked;
