@NullMarked
package vn.onestop.canary.finished;

import org.jspecify.annotations.NullMarked;
