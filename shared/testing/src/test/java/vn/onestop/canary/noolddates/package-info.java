@NullMarked
package vn.onestop.canary.noolddates;

import org.jspecify.annotations.NullMarked;
