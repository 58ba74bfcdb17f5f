/** What the tests of intake have in common. */
@NullMarked
package vn.onestop.intake.testing;

import org.jspecify.annotations.NullMarked;
