/** What a message says: versioned texts in Vietnamese, with accents or without, and English. */
@NullMarked
package vn.onestop.notification.template;

import org.jspecify.annotations.NullMarked;
