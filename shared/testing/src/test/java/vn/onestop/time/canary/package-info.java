@NullMarked
package vn.onestop.time.canary;

import org.jspecify.annotations.NullMarked;
