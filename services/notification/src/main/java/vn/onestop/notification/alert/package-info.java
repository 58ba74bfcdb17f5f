/** Warnings to officials: what comes near its due time and what has missed it, many in one e-mail. */
@NullMarked
package vn.onestop.notification.alert;

import org.jspecify.annotations.NullMarked;
