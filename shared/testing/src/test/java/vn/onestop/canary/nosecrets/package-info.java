@NullMarked
package vn.onestop.canary.nosecrets;

import org.jspecify.annotations.NullMarked;
