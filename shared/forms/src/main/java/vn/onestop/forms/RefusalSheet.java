package vn.onestop.forms;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Phiếu từ chối tiếp nhận giải quyết hồ sơ.
 *
 * @param secret shows the refusal to whoever holds the slip
 * @param reason in words of the law
 * @param explanation what it means for this dossier
 */
public record RefusalSheet(
        Letterhead letterhead,
        String code,
        String secret,
        Applicant applicant,
        String procedure,
        @Nullable String content,
        Instant receivedAt,
        String reason,
        String explanation,
        String refusedBy,
        String hotline)
        implements Sheet {

    @Override
    public Form form() {
        return Form.REFUSAL;
    }

    @Override
    public String subject() {
        return code;
    }

    @Override
    public String toString() {
        return "RefusalSheet[" + code + "]";
    }
}
