/**
 * Publish with the transaction, consume once: the outbox and its relay, the inbox, dead letters and the way back from
 * them. What the events mean is not known here.
 */
@NullMarked
package vn.onestop.messaging;

import org.jspecify.annotations.NullMarked;
