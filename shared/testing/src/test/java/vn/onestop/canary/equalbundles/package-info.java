@NullMarked
package vn.onestop.canary.equalbundles;

import org.jspecify.annotations.NullMarked;
