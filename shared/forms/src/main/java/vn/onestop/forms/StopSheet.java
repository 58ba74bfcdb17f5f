package vn.onestop.forms;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Thông báo dừng giải quyết hồ sơ.
 *
 * @param reason withdrawn, not supplemented in time, or no longer eligible, in words
 * @param explanation what it means for this dossier
 * @param legalBasis căn cứ
 * @param returned papers and money given back
 * @param copies who else gets it (nơi nhận)
 * @param signedBy the head of the agency; without one the name is added by hand
 */
public record StopSheet(
        Letterhead letterhead,
        String code,
        Applicant applicant,
        String procedure,
        Instant receivedAt,
        Instant stoppedAt,
        String reason,
        @Nullable String explanation,
        @Nullable String legalBasis,
        List<String> returned,
        String copies,
        String hotline,
        @Nullable String signedBy)
        implements Sheet {

    public StopSheet {
        returned = List.copyOf(returned);
    }

    @Override
    public Form form() {
        return Form.STOP_NOTICE;
    }

    @Override
    public String subject() {
        return code;
    }
}
