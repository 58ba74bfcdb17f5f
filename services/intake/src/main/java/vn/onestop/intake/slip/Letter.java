package vn.onestop.intake.slip;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.onestop.contracts.CaseEvent;
import vn.onestop.contracts.EventType;
import vn.onestop.intake.look.Shown;

/**
 * What an agency has written to the citizen of an accepted dossier.
 *
 * @param ordinal 1 for the first of its kind to this dossier
 * @param agency code of the one whose letter it is, in the version of that day
 * @param signedBy who asked for the papers, or the head of the agency; {@code null} where the directory names no head
 * @param fact what processing said
 */
public record Letter(
        UUID dossierId,
        Kind kind,
        int ordinal,
        String agency,
        int agencyVersion,
        @Nullable String signedBy,
        CaseEvent fact) {

    /** Which of the law's forms it is. */
    public enum Kind {
        /** Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ: form 02. */
        SUPPLEMENT_REQUEST(EventType.SUPPLEMENT_REQUESTED, Shown.SUPPLEMENT_REQUEST),
        /** Văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết: form 04. */
        APOLOGY(EventType.APOLOGY_ISSUED, Shown.APOLOGY),
        /** Thông báo dừng giải quyết hồ sơ: form 05. */
        STOP_NOTICE(EventType.CASE_STOPPED, Shown.STOP_NOTICE);

        private final EventType type;
        private final Shown shown;

        Kind(EventType type, Shown shown) {
            this.type = type;
            this.shown = shown;
        }

        /** The name of the fact that it is made from. */
        String wireName() {
            return type.wireName();
        }

        Shown shown() {
            return shown;
        }
    }
}
