package vn.onestop.forms;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sổ theo dõi hồ sơ of an agency, from a day to a day. */
public record FollowUpSheet(Letterhead letterhead, LocalDate from, LocalDate to, List<Row> rows) implements Sheet {

    public FollowUpSheet {
        rows = List.copyOf(rows);
    }

    /**
     * @param sets số lượng hồ sơ, {@code null} where it is not kept
     * @param applicant name of the person or organisation, {@code null} where it is not kept
     * @param reach address and phone
     * @param competent cơ quan chủ trì giải quyết
     * @param expected the first promise, {@code null} where none was given
     * @param delivery phương thức nhận kết quả
     */
    public record Row(
            String code,
            String procedure,
            @Nullable Integer sets,
            @Nullable String applicant,
            @Nullable String reach,
            String competent,
            LocalDate received,
            @Nullable LocalDate expected,
            @Nullable LocalDate returned,
            String delivery,
            @Nullable String note) {

        @Override
        public String toString() {
            return "Row[" + code + "]";
        }
    }

    @Override
    public Form form() {
        return Form.FOLLOW_UP_BOOK;
    }

    @Override
    public String subject() {
        return letterhead.agency();
    }
}
