@NullMarked
package vn.onestop.canary.timeisaninput;

import org.jspecify.annotations.NullMarked;
