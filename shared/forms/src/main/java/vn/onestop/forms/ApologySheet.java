package vn.onestop.forms;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết, signed by the head of the agency that is late.
 *
 * @param promisedAt what stands on the receipt
 * @param newDate when the result is expected now
 * @param ordinal how many times a new date has been given, with this one
 * @param copies who else gets it (nơi nhận): the counter that took the dossier
 * @param signedBy the head of the agency; without one the name is added by hand
 */
public record ApologySheet(
        Letterhead letterhead,
        String code,
        Applicant applicant,
        String procedure,
        Instant receivedAt,
        Instant promisedAt,
        String reason,
        Instant newDate,
        int ordinal,
        String copies,
        String hotline,
        @Nullable String signedBy)
        implements Sheet {

    @Override
    public Form form() {
        return Form.APOLOGY;
    }

    @Override
    public String subject() {
        return code;
    }
}
