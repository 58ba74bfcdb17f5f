@NullMarked
package vn.onestop.time;

import org.jspecify.annotations.NullMarked;
