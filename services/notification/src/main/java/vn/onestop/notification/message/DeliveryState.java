package vn.onestop.notification.message;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** What has become of a message, and what may become of it next. Every legal move is in this table and nowhere else. */
enum DeliveryState {
    CREATED,
    /** Noted before it is handed to the provider, so that a crash in between leaves a doubt and never a double. */
    SENDING,
    /** The provider has it. */
    ACCEPTED,
    DELIVERED,
    FAILED_FOR_NOW,
    FAILED_FOR_GOOD,
    /** Nobody here can say whether the provider has it. A receipt settles that, or the rule for the kind of message. */
    UNKNOWN;

    Set<DeliveryState> next() {
        return switch (this) {
            case CREATED -> Set.of(SENDING);
            case SENDING -> Set.of(ACCEPTED, DELIVERED, FAILED_FOR_NOW, FAILED_FOR_GOOD, UNKNOWN);
            case ACCEPTED -> Set.of(DELIVERED, FAILED_FOR_GOOD);
            case FAILED_FOR_NOW -> Set.of(SENDING, ACCEPTED, DELIVERED, FAILED_FOR_GOOD);
            case UNKNOWN -> Set.of(ACCEPTED, DELIVERED, FAILED_FOR_NOW, FAILED_FOR_GOOD);
            case DELIVERED, FAILED_FOR_GOOD -> Set.of();
        };
    }

    boolean isClosed() {
        return next().isEmpty();
    }

    /** The states from which this one can be reached in one move. */
    Set<DeliveryState> before() {
        return Arrays.stream(values())
                .filter(state -> state.next().contains(this))
                .collect(Collectors.toSet());
    }
}
