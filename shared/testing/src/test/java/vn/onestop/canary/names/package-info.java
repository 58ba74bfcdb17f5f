@NullMarked
package vn.onestop.canary.names;

import org.jspecify.annotations.NullMarked;
