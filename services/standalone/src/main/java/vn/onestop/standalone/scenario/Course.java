package vn.onestop.standalone.scenario;

import java.util.ArrayList;
import java.util.List;
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

    enum State {
        BROUGHT,
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
    synchronized void filed(String itsCode) {
        code = itsCode;
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

    synchronized @Nullable String trouble() {
        return trouble;
    }
}
