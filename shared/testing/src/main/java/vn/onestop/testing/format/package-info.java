/** Compares the layout of all source with what Palantir's formatter would write, or writes it. */
@NullMarked
package vn.onestop.testing.format;

import org.jspecify.annotations.NullMarked;
