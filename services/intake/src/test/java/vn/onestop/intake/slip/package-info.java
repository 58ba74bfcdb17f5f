@NullMarked
package vn.onestop.intake.slip;

import org.jspecify.annotations.NullMarked;
