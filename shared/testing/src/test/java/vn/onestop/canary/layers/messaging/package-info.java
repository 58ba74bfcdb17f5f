@NullMarked
package vn.onestop.canary.layers.messaging;

import org.jspecify.annotations.NullMarked;
