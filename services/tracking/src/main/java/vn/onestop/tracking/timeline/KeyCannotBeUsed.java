package vn.onestop.tracking.timeline;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Ends a start with the sentence that says what is wrong with which key. */
final class KeyCannotBeUsed extends AbstractFailureAnalyzer<UnusableKey> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, UnusableKey cause) {
        return new FailureAnalysis("The key " + cause.getMessage() + ".", cause.remedy(), cause);
    }
}
