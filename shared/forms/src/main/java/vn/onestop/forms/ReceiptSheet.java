package vn.onestop.forms;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Giấy tiếp nhận hồ sơ và hẹn trả kết quả.
 *
 * @param secret shows the dossier to whoever holds the receipt
 * @param owner chủ hồ sơ, when it is not the one who brought it
 * @param authorised người được ủy quyền
 * @param field lĩnh vực
 * @param content what is asked for beyond the procedure's name
 * @param limit in words, {@code 03 ngày làm việc}
 * @param provisional the date depends on days off that are not announced yet
 * @param delivery where the result will be taken (đăng ký nhận kết quả tại)
 * @param fee in words
 * @param statement signed, for the QR code
 */
public record ReceiptSheet(
        Letterhead letterhead,
        String code,
        String secret,
        Applicant applicant,
        @Nullable String owner,
        @Nullable String authorised,
        String procedure,
        String field,
        @Nullable String content,
        List<Paper> papers,
        int sets,
        String limit,
        Instant receivedAt,
        Instant expectedAt,
        boolean provisional,
        String delivery,
        String fee,
        String receivedBy,
        String hotline,
        @Nullable String statement)
        implements Sheet {

    public ReceiptSheet {
        papers = List.copyOf(papers);
    }

    /** A row of the table of papers: tên giấy tờ, loại giấy tờ, số lượng. */
    public record Paper(String name, String kind, int count) {}

    @Override
    public Form form() {
        return Form.RECEIPT;
    }

    @Override
    public String subject() {
        return code;
    }

    @Override
    public String toString() {
        return "ReceiptSheet[" + code + "]";
    }
}
