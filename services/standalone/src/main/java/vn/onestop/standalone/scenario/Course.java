package vn.onestop.standalone.scenario;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.onestop.contracts.MessageEvent.MessageKind;

/** What became of an errand. Told by one thread at a time. */
final class Course {

    private final Errand errand;
    private final List<MessageKind> told = new ArrayList<>();
    private @Nullable String code;
    private @Nullable String secret;
    private State state = State.BROUGHT;
    private @Nullable String trouble;
    private boolean racedAndWarned;
    private boolean collected;
    private @Nullable Instant answerDue;
    private final Set<Kept.Kind> files = EnumSet.noneOf(Kept.Kind.class);

    enum State {
        BROUGHT,
        FILED,
        CLOSED,
        REFUSED,
        ACCEPTED,
        IN_WORK,
        WAITING_FOR_CITIZEN,
        GRANTED,
        DECLINED,
        STOPPED
    }

    Course(Errand errand) {
        this.errand = errand;
    }

    Errand errand() {
        return errand;
    }

    /** Sent in; the counter has yet to answer. */
    synchronized void filed(String itsCode, String itsSecret, Instant answerBy) {
        code = itsCode;
        secret = itsSecret;
        state = State.FILED;
        answerDue = answerBy;
        told.add(MessageKind.FILED);
    }

    synchronized void received(String itsCode, String itsSecret, State itsState) {
        code = itsCode;
        secret = itsSecret;
        state = itsState;
        told.add(itsState == State.REFUSED ? MessageKind.REFUSED : MessageKind.ACCEPTED);
    }

    synchronized void is(State newState) {
        state = newState;
    }

    /** The citizen must now be told. */
    synchronized void tells(MessageKind kind) {
        told.add(kind);
    }

    /** The citizen must be told, if it was done. */
    Answer told(Answer answer, MessageKind kind) {
        if (answer.ok()) {
            tells(kind);
        }
        return answer;
    }

    /** The citizen must be told of another date, if there is one now. */
    Answer moved(Desk before, Answer answer) {
        if (answer.ok() && !before.due().equals(new Desk(answer.body(), before.official()).due())) {
            tells(MessageKind.PROMISE_MOVED);
        }
        return answer;
    }

    /** There must be such a file of a paper now. */
    synchronized void keeps(Kept.Kind file) {
        files.add(file);
    }

    synchronized Set<Kept.Kind> files() {
        return Set.copyOf(files);
    }

    synchronized void fails(String why) {
        trouble = why;
    }

    synchronized void racedAndWasWarned() {
        racedAndWarned = true;
    }

    synchronized boolean wasWarned() {
        return racedAndWarned;
    }

    synchronized void isCollected() {
        collected = true;
        told.add(MessageKind.RETURNED);
    }

    synchronized boolean wasCollected() {
        return collected;
    }

    synchronized String code() {
        return code == null ? "-" : code;
    }

    synchronized @Nullable String secret() {
        return secret;
    }

    synchronized State state() {
        return state;
    }

    synchronized List<MessageKind> told() {
        return List.copyOf(told);
    }

    synchronized boolean wasTold(MessageKind kind) {
        return told.contains(kind);
    }

    /** When the counter has to answer what was sent in, while it has not. */
    synchronized Optional<Instant> answerDue() {
        return state == State.FILED ? Optional.ofNullable(answerDue) : Optional.empty();
    }

    synchronized @Nullable String trouble() {
        return trouble;
    }
}
