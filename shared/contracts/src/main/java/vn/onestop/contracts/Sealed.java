package vn.onestop.contracts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Personal data that only one reader can open: a JWE in compact form, encrypted to that reader's public key. Everybody
 * else carries it along unread.
 *
 * @param <T> what is inside
 */
@SuppressWarnings("unused")
public record Sealed<T>(@JsonValue String jwe) {

    @JsonCreator
    public Sealed {}

    @Override
    public String toString() {
        return "Sealed";
    }
}
