/** Personal data at rest: encrypted, found again by a keyed digest, masked where it is shown. */
@NullMarked
package vn.onestop.notification.privacy;

import org.jspecify.annotations.NullMarked;
