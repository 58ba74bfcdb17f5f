/** Where the facts come in. */
@NullMarked
package vn.onestop.tracking.timeline.messaging;

import org.jspecify.annotations.NullMarked;
