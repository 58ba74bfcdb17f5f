@NullMarked
package vn.onestop.canary.errorspass;

import org.jspecify.annotations.NullMarked;
