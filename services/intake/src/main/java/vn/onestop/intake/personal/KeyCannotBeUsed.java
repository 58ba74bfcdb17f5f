package vn.onestop.intake.personal;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import vn.onestop.files.Vault;

/** Ends a start with the sentence that says what is wrong with the key. */
final class KeyCannotBeUsed extends AbstractFailureAnalyzer<Vault.UnusableKey> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, Vault.UnusableKey cause) {
        return new FailureAnalysis(
                cause.getMessage(), "Set ONESTOP_IDENTITY_KEY to 32 random bytes in base64 and start again.", cause);
    }
}
