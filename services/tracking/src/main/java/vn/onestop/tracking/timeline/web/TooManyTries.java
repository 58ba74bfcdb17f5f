package vn.onestop.tracking.timeline.web;

import java.time.Duration;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponse;
import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** Too many wrong secrets; it says when one may try again. */
final class TooManyTries extends Problem implements ErrorResponse {

    private static final HttpStatus STATUS = HttpStatus.TOO_MANY_REQUESTS;

    private final Duration pause;

    TooManyTries(Duration pause) {
        super(
                ProblemType.of("too-many-tries", STATUS),
                Map.of("retryAfterSeconds", Long.valueOf(retryAfter(pause))),
                minutes(pause));
        this.pause = pause;
    }

    /** Whole minutes, rounded up. */
    static long minutes(Duration pause) {
        return Math.max(1, pause.plusSeconds(59).toMinutes());
    }

    static String retryAfter(Duration pause) {
        return String.valueOf(Math.max(1, pause.plusMillis(999).toSeconds()));
    }

    @Override
    public HttpStatusCode getStatusCode() {
        return STATUS;
    }

    @Override
    public HttpHeaders getHeaders() {
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, retryAfter(pause));
        return headers;
    }

    @Override
    public ProblemDetail getBody() {
        return ProblemDetail.forStatus(STATUS);
    }
}
