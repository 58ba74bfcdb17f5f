package vn.onestop.standalone.zalo;

import java.time.Instant;

/**
 * A message as the phone shows it.
 *
 * @param tracking the sender's own id of it
 * @param to E.164
 */
record ZaloMessage(Instant receivedAt, String id, String tracking, String to, String template, String text) {}
