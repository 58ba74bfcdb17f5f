@NullMarked
package vn.onestop.gateway;

import org.jspecify.annotations.NullMarked;
