@NullMarked
package vn.onestop.tracking;

import org.jspecify.annotations.NullMarked;
