@NullMarked
package vn.onestop.testing;

import org.jspecify.annotations.NullMarked;
