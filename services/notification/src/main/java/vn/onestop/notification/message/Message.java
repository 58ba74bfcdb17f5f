package vn.onestop.notification.message;

import static vn.onestop.notification.message.DeliveryState.ACCEPTED;
import static vn.onestop.notification.message.DeliveryState.DELIVERED;
import static vn.onestop.notification.message.DeliveryState.FAILED_FOR_GOOD;
import static vn.onestop.notification.message.DeliveryState.FAILED_FOR_NOW;
import static vn.onestop.notification.message.DeliveryState.SENDING;
import static vn.onestop.notification.message.DeliveryState.UNKNOWN;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.onestop.contracts.Contact;
import vn.onestop.contracts.MessageEvent.MessageChannel;
import vn.onestop.contracts.MessageEvent.MessageKind;
import vn.onestop.notification.channel.Outcome;
import vn.onestop.notification.channel.SmsReceipt;

/** One message (tin nhắn, thư điện tử) to one person on one channel, and what became of it. */
final class Message {

    /** What of a message never changes. */
    record Identity(UUID id, UUID dossierId, MessageKind kind, MessageChannel channel, Contact.Part part) {}

    private final Identity identity;
    private final Instant createdAt;
    private final List<Piece> pieces;
    private final List<Milestone> milestones = new ArrayList<>();
    private final int attempts;
    private DeliveryState state;
    private @Nullable Instant dueAt;
    private @Nullable String reason;
    private boolean leftToAPerson;

    Message(
            Identity identity,
            Instant createdAt,
            DeliveryState state,
            int attempts,
            @Nullable Instant dueAt,
            List<Piece> pieces) {
        this.identity = identity;
        this.createdAt = createdAt;
        this.state = state;
        this.attempts = attempts;
        this.dueAt = dueAt;
        this.pieces = new ArrayList<>(pieces);
    }

    /**
     * Notes what the provider answered at an attempt. An answer to an earlier attempt still proves that the provider has
     * the piece; it proves nothing else.
     */
    void answered(int attempt, Map<Integer, Outcome> outcomes, Instant now, MessageRules rules) {
        boolean current = state == SENDING && attempt == attempts;
        pieces.replaceAll(piece ->
                outcomes.containsKey(piece.ordinal()) ? after(piece, outcomes.get(piece.ordinal()), current) : piece);
        if (current) {
            reason = outcomes.values().stream()
                    .map(Message::reasonOf)
                    .filter(why -> !why.isEmpty())
                    .findFirst()
                    .orElse(null);
        }
        boolean settled = settled();
        if (state == ACCEPTED && dueAt == null) {
            dueAt = rules.arrivesBy(identity, createdAt, now);
        }
        if (settled || !current) {
            return;
        }
        if (any(piece -> piece.state() == Piece.State.IN_DOUBT)) {
            moveTo(UNKNOWN, now.plus(rules.settleAfter(identity.channel())));
        } else {
            failForNow(rules.again(identity, attempts, now), now, rules);
        }
    }

    private static Piece after(Piece piece, @Nullable Outcome outcome, boolean current) {
        return switch (outcome) {
            case Outcome.Taken taken -> piece.takenAs(taken.providerId());
            case Outcome.Never _ when current && piece.state().isToBeSent() -> piece.is(Piece.State.LOST);
            case Outcome.Unclear _ when current && piece.state().isToBeSent() -> piece.is(Piece.State.IN_DOUBT);
            case null, default -> piece;
        };
    }

    private static String reasonOf(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Taken _ -> "";
            case Outcome.NotNow notNow -> notNow.reason();
            case Outcome.Never never -> never.reason();
            case Outcome.Unclear unclear -> unclear.reason();
        };
    }

    /** Notes what a receipt says about a piece, in whichever order receipts and answers come, and however often. */
    void receipt(int ordinal, SmsReceipt.State receipt, @Nullable String providerId) {
        if (state.isClosed()) {
            return;
        }
        pieces.replaceAll(piece -> piece.ordinal() == ordinal ? after(piece.takenAs(providerId), receipt) : piece);
        settled();
    }

    private static Piece after(Piece piece, SmsReceipt.State receipt) {
        return switch (receipt) {
            case ON_ITS_WAY -> piece;
            case DELIVERED -> piece.is(Piece.State.DELIVERED);
            case LOST -> piece.state() == Piece.State.DELIVERED ? piece : piece.is(Piece.State.LOST);
        };
    }

    /** The instance that was sending it is gone: from here on nobody knows. */
    void leftBehind(Instant now, MessageRules rules) {
        pieces.replaceAll(piece -> piece.state() == Piece.State.TO_SEND ? piece.is(Piece.State.IN_DOUBT) : piece);
        reason = "the sender stopped before the answer was noted";
        moveTo(UNKNOWN, now.plus(rules.settleAfter(identity.channel())));
    }

    /** The time in which a receipt could settle the doubt has passed. */
    void settleDoubt(Instant now, MessageRules rules) {
        switch (rules.afterDoubt(identity.kind(), identity.channel())) {
            case SEND_AGAIN -> {
                reason = "no receipt came";
                failForNow(rules.earliest(identity.kind(), identity.channel(), now), now, rules);
            }
            case LEAVE_TO_A_PERSON -> {
                reason = "no receipt came; a person decides";
                dueAt = null;
                leftToAPerson = true;
            }
        }
    }

    /** A doubt cannot be settled while the provider is out of reach. */
    void waitForProvider(Instant until) {
        dueAt = until;
    }

    /** The provider says that it never had it, so it may go again. */
    void neverTaken(Instant now, MessageRules rules) {
        if (state == UNKNOWN) {
            reason = "the provider never had it";
            failForNow(rules.earliest(identity.kind(), identity.channel(), now), now, rules);
        } else {
            waitOn(now, rules);
        }
    }

    /** It has not arrived, as far as the provider tells: there is time left, or the channel is given up. */
    void waitOn(Instant now, MessageRules rules) {
        var until = rules.arrivesBy(identity, createdAt, now);
        if (state.isClosed() || until == null) {
            return;
        }
        if (until.isAfter(now)) {
            var again = now.plus(rules.settleAfter(identity.channel()));
            dueAt = state == UNKNOWN && again.isBefore(until) ? again : until;
        } else {
            reason = "it did not arrive in time";
            reach(FAILED_FOR_GOOD, Milestone.FAILED);
        }
    }

    /** It has failed for good, or a person has to decide and nobody will hear from the provider. */
    boolean needsAnotherWay() {
        return milestones.contains(Milestone.FAILED) || leftToAPerson;
    }

    private void failForNow(Instant again, Instant now, MessageRules rules) {
        if (rules.isTooOld(identity, createdAt, now)) {
            moveTo(FAILED_FOR_GOOD, null);
            milestones.add(Milestone.FAILED);
        } else {
            moveTo(FAILED_FOR_NOW, again);
        }
    }

    /** True when the pieces alone say what has become of the message. */
    private boolean settled() {
        if (any(piece -> piece.state() == Piece.State.LOST)) {
            reason = reason == null ? "the provider could not deliver it" : reason;
            reach(FAILED_FOR_GOOD, Milestone.FAILED);
            return true;
        }
        if (!pieces.stream().allMatch(piece -> piece.state().isWithProvider())) {
            return false;
        }
        boolean delivered = pieces.stream().allMatch(piece -> piece.state() == Piece.State.DELIVERED);
        if (state != ACCEPTED && !state.isClosed()) {
            milestones.add(Milestone.SENT);
        }
        if (delivered) {
            reach(DELIVERED, Milestone.DELIVERED);
        } else if (state != ACCEPTED && !state.isClosed()) {
            moveTo(ACCEPTED, null);
        }
        return true;
    }

    private void reach(DeliveryState end, Milestone milestone) {
        if (!state.isClosed()) {
            moveTo(end, null);
            milestones.add(milestone);
        }
    }

    private void moveTo(DeliveryState next, @Nullable Instant due) {
        if (!state.next().contains(next)) {
            throw new IllegalMove(state, next);
        }
        state = next;
        dueAt = due;
        if (next == ACCEPTED || next == DELIVERED) {
            reason = null;
        }
    }

    private boolean any(Predicate<Piece> condition) {
        return pieces.stream().anyMatch(condition);
    }

    Identity identity() {
        return identity;
    }

    DeliveryState state() {
        return state;
    }

    @Nullable
    Instant dueAt() {
        return dueAt;
    }

    @Nullable
    String reason() {
        return reason;
    }

    List<Piece> pieces() {
        return List.copyOf(pieces);
    }

    /** What has happened since it was loaded and is worth telling. */
    List<Milestone> milestones() {
        return List.copyOf(milestones);
    }

    /** A move that the table of delivery states does not know. */
    static final class IllegalMove extends IllegalStateException {
        IllegalMove(DeliveryState from, DeliveryState to) {
            super("a message that is " + from + " cannot become " + to);
        }
    }
}
