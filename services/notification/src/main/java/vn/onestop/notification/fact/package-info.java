/** What has been heard of dossiers, cases and the catalogue, and to whom it matters. */
@NullMarked
package vn.onestop.notification.fact;

import org.jspecify.annotations.NullMarked;
