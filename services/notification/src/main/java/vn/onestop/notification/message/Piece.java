package vn.onestop.notification.message;

import org.jspecify.annotations.Nullable;

/**
 * A piece in which a message travels: a segment of an SMS, or an e-mail as a whole.
 *
 * @param ordinal from 1
 * @param reference ours, 16 bits, the same at every attempt; receipts may carry it
 * @param providerId what the provider calls it
 */
record Piece(int ordinal, int reference, @Nullable String providerId, State state) {

    enum State {
        TO_SEND,
        /** Handed over, and no answer came. */
        IN_DOUBT,
        TAKEN,
        DELIVERED,
        /** Refused, expired, undeliverable. */
        LOST;

        boolean isWithProvider() {
            return this == TAKEN || this == DELIVERED;
        }

        boolean isToBeSent() {
            return this == TO_SEND || this == IN_DOUBT;
        }
    }

    Piece is(State newState) {
        return new Piece(ordinal, reference, providerId, newState);
    }

    Piece takenAs(@Nullable String id) {
        var newState = state.isToBeSent() ? State.TAKEN : state;
        return new Piece(ordinal, reference, id == null ? providerId : id, newState);
    }
}
