package vn.onestop.processing.casefile;

import static vn.onestop.contracts.EventType.APOLOGY_ISSUED;
import static vn.onestop.contracts.EventType.CASE_DECIDED;
import static vn.onestop.contracts.EventType.CASE_OPENED;
import static vn.onestop.contracts.EventType.CASE_STOPPED;
import static vn.onestop.contracts.EventType.CONSULTATION_ANSWERED;
import static vn.onestop.contracts.EventType.CONSULTATION_REQUESTED;
import static vn.onestop.contracts.EventType.CORRECTION_ORDERED;
import static vn.onestop.contracts.EventType.DEADLINE_RECOMPUTED;
import static vn.onestop.contracts.EventType.DECISION_DRAFTED;
import static vn.onestop.contracts.EventType.DECISION_SIGNED;
import static vn.onestop.contracts.EventType.LIMIT_EXTENDED;
import static vn.onestop.contracts.EventType.PAYMENT_RECEIVED;
import static vn.onestop.contracts.EventType.PAYMENT_REQUESTED;
import static vn.onestop.contracts.EventType.PROMISE_MOVED;
import static vn.onestop.contracts.EventType.RESULT_ATTACHED;
import static vn.onestop.contracts.EventType.STEP_COMPLETED;
import static vn.onestop.contracts.EventType.STEP_HANDED_ON;
import static vn.onestop.contracts.EventType.STEP_SENT_BACK;
import static vn.onestop.contracts.EventType.STEP_STARTED;
import static vn.onestop.contracts.EventType.STEP_TAKEN;
import static vn.onestop.contracts.EventType.SUPPLEMENT_ITEMS_CHECKED;
import static vn.onestop.contracts.EventType.SUPPLEMENT_RECEIVED;
import static vn.onestop.contracts.EventType.SUPPLEMENT_REQUESTED;
import static vn.onestop.contracts.EventType.WITHDRAWAL_DECLINED;
import static vn.onestop.contracts.EventType.WITHDRAWAL_REQUESTED;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.onestop.contracts.CaseDetour.StopReason;
import vn.onestop.contracts.EventType;

/**
 * Where a case stands, where it may go next and what is said on the way. Every legal move is in this table and nowhere
 * else.
 */
public enum CaseStatus {
    /** Chờ cán bộ nhận: the step waits for an official. */
    WAITING,
    /** Đang xử lý: an official has the step. */
    IN_WORK,
    /** Chờ bổ sung giấy tờ: the official waits for the citizen's papers and the clock stands still. */
    WAITING_FOR_CITIZEN,
    /** Chờ thực hiện nghĩa vụ tài chính: the citizen has to pay; the clock stands still where the law says so. */
    WAITING_FOR_PAYMENT,
    /** Công dân yêu cầu rút hồ sơ: the citizen asks to have the dossier back, and the clock stands still. */
    WITHDRAWAL_ASKED,
    /** Đã ký, chờ phát hành: the leader has decided; the clerk has yet to number and issue. */
    SIGNED,
    /** Đang phát hành: a clerk (văn thư) numbers and issues the decision. */
    ISSUING,
    /** Đã xử lý xong: decided, numbered and issued. */
    DECIDED,
    /** Dừng xử lý: ended without a decision. */
    STOPPED;

    /** How every case begins. */
    static final Move OPENING = new Move(Act.OPEN, WAITING, List.of(CASE_OPENED, STEP_STARTED));

    /**
     * While a case is open its date may move with a new calendar, the citizen may be given a new one, and whoever was asked
     * may answer.
     */
    List<Move> moves() {
        var moves = new ArrayList<>(work());
        if (!isClosed()) {
            moves.add(move(Act.ANSWER, this, CONSULTATION_ANSWERED));
            moves.add(move(Act.APOLOGISE, this, APOLOGY_ISSUED));
            moves.add(move(Act.RECOMPUTE, this, DEADLINE_RECOMPUTED));
            moves.add(move(Act.REISSUE, this, PROMISE_MOVED));
        }
        return List.copyOf(moves);
    }

    private List<Move> work() {
        return switch (this) {
            case WAITING -> free();
            case IN_WORK -> inWork();
            case WAITING_FOR_CITIZEN ->
                waiting(
                        this,
                        move(Act.CHECK_SUPPLEMENT, this, SUPPLEMENT_ITEMS_CHECKED),
                        move(Act.RECEIVE_SUPPLEMENT, IN_WORK, SUPPLEMENT_RECEIVED, PROMISE_MOVED));
            case WAITING_FOR_PAYMENT ->
                waiting(this, move(Act.RECEIVE_PAYMENT, IN_WORK, PAYMENT_RECEIVED, PROMISE_MOVED));
            case WITHDRAWAL_ASKED -> askedBack();
            case SIGNED ->
                List.of(move(Act.TAKE, ISSUING, STEP_TAKEN), move(Act.ASSIGN, ISSUING, STEP_TAKEN), attach(SIGNED));
            case ISSUING ->
                List.of(
                        move(Act.HAND_ON, ISSUING, STEP_HANDED_ON),
                        move(Act.COMPLETE, SIGNED, STEP_COMPLETED, STEP_STARTED),
                        move(Act.ISSUE, DECIDED, STEP_COMPLETED, CASE_DECIDED),
                        attach(ISSUING));
            case DECIDED -> List.of(attach(DECIDED), move(Act.CORRECT, DECIDED, CORRECTION_ORDERED));
            case STOPPED -> List.of();
        };
    }

    private static List<Move> free() {
        return List.of(
                move(Act.TAKE, IN_WORK, STEP_TAKEN),
                move(Act.ASSIGN, IN_WORK, STEP_TAKEN),
                draft(WAITING),
                extend(WAITING),
                withdrawal(),
                stop());
    }

    private static List<Move> inWork() {
        return List.of(
                move(Act.HAND_ON, IN_WORK, STEP_HANDED_ON),
                move(Act.COMPLETE, WAITING, STEP_COMPLETED, STEP_STARTED),
                move(Act.SEND_BACK, WAITING, STEP_SENT_BACK, STEP_STARTED),
                move(Act.CONSULT, IN_WORK, CONSULTATION_REQUESTED),
                move(Act.REQUEST_SUPPLEMENT, WAITING_FOR_CITIZEN, SUPPLEMENT_REQUESTED),
                move(Act.REQUEST_PAYMENT, WAITING_FOR_PAYMENT, PAYMENT_REQUESTED),
                draft(IN_WORK),
                extend(IN_WORK),
                move(Act.SIGN, SIGNED, STEP_COMPLETED, DECISION_SIGNED, STEP_STARTED),
                move(Act.ISSUE, DECIDED, STEP_COMPLETED, DECISION_SIGNED, CASE_DECIDED),
                withdrawal(),
                stop());
    }

    private static List<Move> waiting(CaseStatus status, Move... answers) {
        return Stream.of(
                        Stream.of(move(Act.HAND_ON, status, STEP_HANDED_ON)),
                        Stream.of(answers),
                        Stream.of(withdrawal(), stop()))
                .flatMap(moves -> moves)
                .toList();
    }

    /** A payment was on its way already; nothing else happens before the answer. */
    private static List<Move> askedBack() {
        return List.of(
                move(Act.DECLINE_WITHDRAWAL, WAITING, WITHDRAWAL_DECLINED, PROMISE_MOVED),
                move(Act.DECLINE_WITHDRAWAL, IN_WORK, WITHDRAWAL_DECLINED, PROMISE_MOVED),
                move(Act.DECLINE_WITHDRAWAL, WAITING_FOR_CITIZEN, WITHDRAWAL_DECLINED),
                move(Act.DECLINE_WITHDRAWAL, WAITING_FOR_PAYMENT, WITHDRAWAL_DECLINED, PROMISE_MOVED),
                move(Act.RECEIVE_PAYMENT, WITHDRAWAL_ASKED, PAYMENT_RECEIVED),
                stop());
    }

    /** What the leader is to sign is written, and written anew. */
    private static Move draft(CaseStatus status) {
        return move(Act.DRAFT, status, DECISION_DRAFTED);
    }

    /** While the clock runs and nothing is signed. */
    private static Move extend(CaseStatus status) {
        return move(Act.EXTEND, status, LIMIT_EXTENDED, PROMISE_MOVED);
    }

    private static Move attach(CaseStatus status) {
        return move(Act.ATTACH, status, RESULT_ATTACHED);
    }

    private static Move withdrawal() {
        return move(Act.REQUEST_WITHDRAWAL, WITHDRAWAL_ASKED, WITHDRAWAL_REQUESTED);
    }

    private static Move stop() {
        return move(Act.STOP, STOPPED, CASE_STOPPED);
    }

    /** For what reasons a case ends here without a decision. */
    Set<StopReason> stopsFor() {
        return switch (this) {
            case WAITING, IN_WORK -> EnumSet.of(StopReason.NOT_ELIGIBLE, StopReason.OTHER);
            case WAITING_FOR_CITIZEN -> EnumSet.of(StopReason.NOT_SUPPLEMENTED);
            case WAITING_FOR_PAYMENT -> EnumSet.of(StopReason.NOT_PAID);
            case WITHDRAWAL_ASKED -> EnumSet.of(StopReason.WITHDRAWN);
            case SIGNED, ISSUING, DECIDED, STOPPED -> EnumSet.noneOf(StopReason.class);
        };
    }

    public boolean isClosed() {
        return this == DECIDED || this == STOPPED;
    }

    boolean allows(Act act) {
        return moves().stream().anyMatch(move -> move.act() == act);
    }

    /** @throws IllegalMove when the table has no such move */
    CaseStatus after(Act act) {
        return moves().stream()
                .filter(move -> move.act() == act)
                .map(Move::to)
                .findFirst()
                .orElseThrow(() -> new IllegalMove(this, act));
    }

    /** The same where it leads to several: a withdrawal that is declined leads back to where it was asked for. */
    CaseStatus after(Act act, CaseStatus to) {
        return moves().stream()
                .filter(move -> move.act() == act && move.to() == to)
                .map(Move::to)
                .findFirst()
                .orElseThrow(() -> new IllegalMove(this, act));
    }

    private static Move move(Act act, CaseStatus to, EventType... says) {
        return new Move(act, to, List.of(says));
    }

    /**
     * One edge of the table.
     *
     * @param says the facts it emits, in order; after others {@code PROMISE_MOVED} only when the date really moves, and
     *     before the receipt of papers what was found of them
     */
    record Move(Act act, CaseStatus to, List<EventType> says) {}
}
