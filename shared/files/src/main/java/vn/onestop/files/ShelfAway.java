package vn.onestop.files;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** Files can be neither kept nor read for the moment. */
public final class ShelfAway extends Problem {

    private static final Logger LOG = LoggerFactory.getLogger(ShelfAway.class);
    private static final ProblemType TYPE = ProblemType.of("shelf-away", HttpStatus.SERVICE_UNAVAILABLE);

    ShelfAway(Throwable cause) {
        super(TYPE);
        initCause(cause);
        LOG.warn("shelf outcome={}", cause.toString());
    }
}
