@NullMarked
package vn.onestop.intake;

import org.jspecify.annotations.NullMarked;
