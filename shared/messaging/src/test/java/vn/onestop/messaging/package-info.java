@NullMarked
package vn.onestop.messaging;

import org.jspecify.annotations.NullMarked;
