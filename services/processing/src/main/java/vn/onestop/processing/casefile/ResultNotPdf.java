package vn.onestop.processing.casefile;

import org.springframework.http.HttpStatus;
import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** The document of a result is a PDF, and no picture of one. */
final class ResultNotPdf extends Problem {

    private static final ProblemType TYPE = ProblemType.of("result-not-pdf", HttpStatus.UNSUPPORTED_MEDIA_TYPE);

    ResultNotPdf() {
        super(TYPE);
    }
}
