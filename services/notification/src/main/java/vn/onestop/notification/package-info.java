@NullMarked
package vn.onestop.notification;

import org.jspecify.annotations.NullMarked;
