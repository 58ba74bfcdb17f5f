package vn.onestop.forms;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ: which paper, and what in it.
 *
 * @param ordinal how many such requests the dossier has had, with this one
 * @param reason lý do; without one the slip says that the papers are missing or not as the law wants them
 * @param legalBasis căn cứ
 * @param replyBy last day to hand the papers in, where one is set
 * @param requestedBy người hướng dẫn
 */
public record SupplementSheet(
        Letterhead letterhead,
        String code,
        Applicant applicant,
        String procedure,
        int ordinal,
        List<Item> items,
        @Nullable String reason,
        @Nullable String legalBasis,
        @Nullable LocalDate replyBy,
        String contact,
        String hotline,
        String requestedBy)
        implements Sheet {

    public SupplementSheet {
        items = List.copyOf(items);
    }

    /** What must come: the paper and the content that is missing or wrong. */
    public record Item(String paper, String content) {}

    @Override
    public Form form() {
        return Form.SUPPLEMENT_REQUEST;
    }

    @Override
    public String subject() {
        return code;
    }
}
