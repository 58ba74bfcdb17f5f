package vn.onestop.standalone.mailbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A mail as its reader sees it. {@code messageId} is the one its sender gave it. */
public record Mail(
        int id,
        Instant receivedAt,
        String from,
        String to,
        String subject,
        @Nullable String messageId,
        @Nullable String text,
        @Nullable String html) {}
