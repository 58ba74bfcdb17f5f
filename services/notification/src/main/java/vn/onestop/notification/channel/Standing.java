package vn.onestop.notification.channel;

import org.jspecify.annotations.Nullable;

/** What a provider that can be asked says has become of a message. */
public sealed interface Standing {

    /** @param providerId what the provider calls it */
    record Arrived(@Nullable String providerId) implements Standing {}

    /** The provider has it, and the phone does not yet. */
    record OnItsWay(@Nullable String providerId) implements Standing {}

    /** The provider has no such message: it never took it. */
    record Unheard() implements Standing {}

    /** The provider is out of reach or does not say. */
    record Silence() implements Standing {}
}
