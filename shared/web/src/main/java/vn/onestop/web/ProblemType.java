package vn.onestop.web;

import java.net.URI;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;

/**
 * A kind of refusal that callers may rely on: its name is written down once and never changes. Title and detail stand in
 * the message bundles under {@code problem.<name>.title} and {@code problem.<name>.detail}.
 */
public record ProblemType(String name, HttpStatus status) {

    private static final String BASE = "https://onestop.vn/problems/";
    private static final Pattern KEBAB = Pattern.compile("[a-z]+(-[a-z0-9]+)*");

    static final ProblemType MALFORMED_REQUEST = badRequest("malformed-request");
    static final ProblemType NOT_AUTHENTICATED = of("not-authenticated", HttpStatus.UNAUTHORIZED);
    static final ProblemType NOT_ALLOWED = forbidden("not-allowed");
    static final ProblemType NOT_FOUND = notFound("not-found");
    static final ProblemType METHOD_NOT_ALLOWED = of("method-not-allowed", HttpStatus.METHOD_NOT_ALLOWED);
    static final ProblemType NOT_ACCEPTABLE = of("not-acceptable", HttpStatus.NOT_ACCEPTABLE);
    static final ProblemType CHANGED_MEANWHILE = conflict("changed-meanwhile");
    static final ProblemType TOO_LARGE = of("too-large", HttpStatus.CONTENT_TOO_LARGE);
    static final ProblemType UNSUPPORTED_MEDIA_TYPE = of("unsupported-media-type", HttpStatus.UNSUPPORTED_MEDIA_TYPE);
    static final ProblemType INVALID_FIELDS = unprocessable("invalid-fields");
    static final ProblemType INTERNAL_ERROR = of("internal-error", HttpStatus.INTERNAL_SERVER_ERROR);
    static final ProblemType UNAVAILABLE = of("unavailable", HttpStatus.SERVICE_UNAVAILABLE);

    public ProblemType {
        if (!KEBAB.matcher(name).matches()) {
            throw new IllegalArgumentException("A problem is named in kebab-case, not " + name);
        }
    }

    public static ProblemType of(String name, HttpStatus status) {
        return new ProblemType(name, status);
    }

    public static ProblemType badRequest(String name) {
        return of(name, HttpStatus.BAD_REQUEST);
    }

    public static ProblemType forbidden(String name) {
        return of(name, HttpStatus.FORBIDDEN);
    }

    public static ProblemType notFound(String name) {
        return of(name, HttpStatus.NOT_FOUND);
    }

    public static ProblemType conflict(String name) {
        return of(name, HttpStatus.CONFLICT);
    }

    public static ProblemType unprocessable(String name) {
        return of(name, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    public URI uri() {
        return URI.create(BASE + name);
    }

    String titleKey() {
        return "problem." + name + ".title";
    }

    String detailKey() {
        return "problem." + name + ".detail";
    }
}
