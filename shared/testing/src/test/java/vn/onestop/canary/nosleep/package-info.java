@NullMarked
package vn.onestop.canary.nosleep;

import org.jspecify.annotations.NullMarked;
