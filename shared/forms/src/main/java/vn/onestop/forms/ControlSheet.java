package vn.onestop.forms;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Phiếu kiểm soát quá trình giải quyết hồ sơ: who handed the dossier to whom, when, and whether each was in time.
 *
 * @param applicant {@code null} where the agency keeps no names; the slip goes with the dossier, by its code
 * @param competent cơ quan giải quyết
 * @param cooperating cơ quan phối hợp
 */
public record ControlSheet(
        Letterhead letterhead,
        String code,
        @Nullable Applicant applicant,
        String procedure,
        Instant receivedAt,
        Instant expectedAt,
        String competent,
        List<String> cooperating,
        List<Handover> handovers)
        implements Sheet {

    public ControlSheet {
        cooperating = List.copyOf(cooperating);
        handovers = List.copyOf(handovers);
    }

    /**
     * A hand-over (giao, nhận).
     *
     * @param giver bên giao
     * @param receiver bên nhận
     * @param receivedAt when the receiver took it, {@code null} while it waits
     * @param due until when the giver had it
     * @param outcome of the giver, {@code null} where nothing was due from it
     */
    public record Handover(
            Party giver,
            @Nullable Party receiver,
            @Nullable Instant givenAt,
            @Nullable Instant receivedAt,
            @Nullable Instant due,
            @Nullable Outcome outcome,
            @Nullable String note) {}

    /**
     * Who gives or takes.
     *
     * @param unit agency and step, {@code Thẩm định – Trung tâm Phục vụ hành chính công phường Ba Đình}
     */
    public record Party(String unit, @Nullable String official) {}

    /** Kết quả giải quyết: by days, since nobody ends on the very minute. */
    public enum Outcome {
        /** Done before the day it was due. */
        EARLY("Trước hạn"),
        /** Done on the day it was due, in time. */
        ON_TIME("Đúng hạn"),
        LATE("Quá hạn");

        private final String words;

        Outcome(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        public static Outcome of(Instant done, Instant due) {
            if (done.isAfter(due)) {
                return LATE;
            }
            return Words.dayOf(done).isBefore(Words.dayOf(due)) ? EARLY : ON_TIME;
        }
    }

    @Override
    public Form form() {
        return Form.CONTROL_SLIP;
    }

    @Override
    public String subject() {
        return code;
    }
}
