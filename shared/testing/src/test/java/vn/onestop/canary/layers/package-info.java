@NullMarked
package vn.onestop.canary.layers;

import org.jspecify.annotations.NullMarked;
