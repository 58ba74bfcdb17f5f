@NullMarked
package vn.onestop.local;

import org.jspecify.annotations.NullMarked;
