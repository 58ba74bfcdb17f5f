/** One message to one person, and what became of it. */
@NullMarked
package vn.onestop.notification.message;

import org.jspecify.annotations.NullMarked;
