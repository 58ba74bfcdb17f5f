@NullMarked
package vn.onestop.canary.shortmethods;

import org.jspecify.annotations.NullMarked;
