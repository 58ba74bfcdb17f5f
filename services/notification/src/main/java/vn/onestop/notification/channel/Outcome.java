package vn.onestop.notification.channel;

import org.jspecify.annotations.Nullable;

/** What became of handing something to a provider. */
public sealed interface Outcome {

    /**
     * The provider has taken it.
     *
     * @param providerId what the provider's receipts will call it
     */
    record Taken(@Nullable String providerId) implements Outcome {}

    /** The provider has certainly not taken it; later it may. */
    record NotNow(String reason) implements Outcome {}

    /** The provider has certainly not taken it and never will. */
    record Never(String reason) implements Outcome {}

    /** Nobody here can say whether the provider has taken it: the answer did not come. */
    record Unclear(String reason) implements Outcome {}
}
