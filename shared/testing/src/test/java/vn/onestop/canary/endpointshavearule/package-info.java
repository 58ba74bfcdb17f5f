@NullMarked
package vn.onestop.canary.endpointshavearule;

import org.jspecify.annotations.NullMarked;
