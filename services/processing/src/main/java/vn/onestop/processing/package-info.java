@NullMarked
package vn.onestop.processing;

import org.jspecify.annotations.NullMarked;
