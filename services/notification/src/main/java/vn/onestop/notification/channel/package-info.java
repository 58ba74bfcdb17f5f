/** The ways to a citizen: SMS over SMPP and e-mail over SMTP. Knows nothing of dossiers. */
@NullMarked
package vn.onestop.notification.channel;

import org.jspecify.annotations.NullMarked;
