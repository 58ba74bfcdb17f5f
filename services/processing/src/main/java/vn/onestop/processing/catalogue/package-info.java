/** Copies of the reference data that intake publishes. */
@NullMarked
package vn.onestop.processing.catalogue;

import org.jspecify.annotations.NullMarked;
