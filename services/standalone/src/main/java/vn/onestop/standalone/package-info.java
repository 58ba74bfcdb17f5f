@NullMarked
package vn.onestop.standalone;

import org.jspecify.annotations.NullMarked;
