package vn.onestop.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ProblemDetail;

/** Puts a refusal into words (RFC 9457) where one answer holds many, each done or refused for itself. */
public final class Refusals {

    private final Problems problems;

    Refusals(Problems problems) {
        this.problems = problems;
    }

    /** As the caller would be told if it were the only one. */
    public ProblemDetail of(Problem refusal, HttpServletRequest request) {
        return problems.of(refusal, request).detail();
    }
}
