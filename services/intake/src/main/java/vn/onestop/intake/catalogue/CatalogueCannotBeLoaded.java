package vn.onestop.intake.catalogue;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Ends a start with the sentence that says what is wrong with the files. */
final class CatalogueCannotBeLoaded extends AbstractFailureAnalyzer<UnusableCatalogue> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, UnusableCatalogue cause) {
        return new FailureAnalysis(
                cause.getMessage(), "Correct the files of the catalogue and start again; nothing was changed.", cause);
    }
}
