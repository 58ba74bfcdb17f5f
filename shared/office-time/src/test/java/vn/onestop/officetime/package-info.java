@NullMarked
package vn.onestop.officetime;

import org.jspecify.annotations.NullMarked;
