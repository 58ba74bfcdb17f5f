package vn.onestop.notification.message;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A new message, its address and content still readable only in memory.
 *
 * @param line of the message that it stands in for
 */
record NewMessage(
        Message.Identity identity,
        UUID factId,
        String dossierCode,
        byte[] recipient,
        byte[] address,
        byte[] content,
        long templateId,
        int pieces,
        @Nullable Long line) {}
