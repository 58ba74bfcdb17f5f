package vn.onestop.web;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.util.PlaceholderResolutionException;

/** Turns an unresolved placeholder into one sentence that names what is missing. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class MissingSetting extends AbstractFailureAnalyzer<PlaceholderResolutionException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, PlaceholderResolutionException cause) {
        var setting = cause.getPlaceholder();
        return new FailureAnalysis(
                "The setting %s is missing and has no default.".formatted(setting),
                "Set the environment variable %s and start again.".formatted(setting),
                cause);
    }
}
