package vn.onestop.processing.casefile;

import org.springframework.http.HttpStatus;
import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** No pass, or one that has run out; nobody is told which. Looking the dossier up again gives a new one. */
final class PassNotValid extends Problem {

    private static final ProblemType TYPE = ProblemType.of("pass-not-valid", HttpStatus.FORBIDDEN);

    PassNotValid() {
        super(TYPE);
    }
}
