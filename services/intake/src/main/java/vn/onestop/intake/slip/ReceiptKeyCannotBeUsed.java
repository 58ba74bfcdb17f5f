package vn.onestop.intake.slip;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Ends a start with the sentence that says what is wrong with the key. */
final class ReceiptKeyCannotBeUsed extends AbstractFailureAnalyzer<Statements.UnusableKey> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, Statements.UnusableKey cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Set ONESTOP_RECEIPT_KEY as docs/receipt-verification.md says and start again.",
                cause);
    }
}
