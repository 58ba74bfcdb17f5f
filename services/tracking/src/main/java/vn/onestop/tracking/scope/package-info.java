/** Whose figures an official may see. */
@NullMarked
package vn.onestop.tracking.scope;

import org.jspecify.annotations.NullMarked;
