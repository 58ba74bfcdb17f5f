package vn.onestop.intake.registration;

import static vn.onestop.contracts.EventType.CASE_DECIDED;
import static vn.onestop.contracts.EventType.CASE_STOPPED;
import static vn.onestop.contracts.EventType.DOSSIER_ACCEPTED;
import static vn.onestop.contracts.EventType.DOSSIER_FILED;
import static vn.onestop.contracts.EventType.DOSSIER_REFUSED;
import static vn.onestop.contracts.EventType.FEE_PAID;
import static vn.onestop.contracts.EventType.FILING_CLOSED;
import static vn.onestop.contracts.EventType.FILING_COMPLETED;
import static vn.onestop.contracts.EventType.FILING_RETURNED;
import static vn.onestop.contracts.EventType.RESULT_DELIVERED;
import static vn.onestop.contracts.EventType.SUPPLEMENT_HANDED_IN;

import java.util.List;
import vn.onestop.contracts.EventType;
import vn.onestop.contracts.Topics;

/**
 * Where a dossier stands as far as the counter is concerned, where it may go next and by which fact. Every legal move is
 * in this table and nowhere else. Once accepted, the dossier is processing's until it has been decided or stopped; then
 * the counter has it again.
 */
public enum DossierStatus {
    /** Brought to the counter or sent in, and looked at; never left standing. */
    PRESENTED,
    /** Mới đăng ký: sent in, and waits for the counter's answer. */
    FILED,
    /** Yêu cầu bổ sung trước khi tiếp nhận: sent back for papers before it was accepted. */
    RETURNED,
    /** Kết thúc khi chưa tiếp nhận: taken back by the citizen, or not completed in time. */
    CLOSED,
    /** Được tiếp nhận. */
    ACCEPTED,
    /** Không được tiếp nhận. */
    REFUSED,
    /** Đã xử lý xong, chờ trả: the result lies at the counter. */
    READY,
    /** Đã trả kết quả. */
    DELIVERED,
    /** Dừng xử lý: there is no result; originals and money are to be given back. */
    STOPPED;

    List<Move> moves() {
        return switch (this) {
            case PRESENTED ->
                List.of(
                        new Move(FILED, DOSSIER_FILED),
                        new Move(ACCEPTED, DOSSIER_ACCEPTED),
                        new Move(REFUSED, DOSSIER_REFUSED));
            case FILED ->
                List.of(
                        new Move(ACCEPTED, DOSSIER_ACCEPTED),
                        new Move(REFUSED, DOSSIER_REFUSED),
                        new Move(RETURNED, FILING_RETURNED),
                        new Move(CLOSED, FILING_CLOSED));
            case RETURNED -> List.of(new Move(FILED, FILING_COMPLETED), new Move(CLOSED, FILING_CLOSED));
            case ACCEPTED ->
                List.of(
                        new Move(ACCEPTED, FEE_PAID),
                        new Move(ACCEPTED, SUPPLEMENT_HANDED_IN),
                        new Move(READY, CASE_DECIDED),
                        new Move(STOPPED, CASE_STOPPED));
            case READY -> List.of(new Move(READY, FEE_PAID), new Move(DELIVERED, RESULT_DELIVERED));
            case REFUSED, CLOSED, DELIVERED, STOPPED -> List.of();
        };
    }

    /** @throws IllegalMove when the table has no such move */
    DossierStatus after(EventType fact) {
        return moves().stream()
                .filter(move -> move.fact() == fact)
                .map(Move::to)
                .findFirst()
                .orElseThrow(() -> new IllegalMove(this, fact));
    }

    /**
     * One edge of the table.
     *
     * @param fact the fact by which it goes: said by intake, or heard
     */
    record Move(DossierStatus to, EventType fact) {

        /** Whether intake says it; otherwise it has heard it. */
        boolean isOurs() {
            return fact.topic().equals(Topics.DOSSIERS);
        }
    }
}
