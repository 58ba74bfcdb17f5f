package vn.onestop.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.LocaleResolver;

/** Tells what an exception means to the caller. What nobody expected gets a reference number and is logged once. */
final class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final Map<Integer, ProblemType> BY_STATUS = Map.of(
            401, ProblemType.NOT_AUTHENTICATED,
            403, ProblemType.NOT_ALLOWED,
            404, ProblemType.NOT_FOUND,
            405, ProblemType.METHOD_NOT_ALLOWED,
            406, ProblemType.NOT_ACCEPTABLE,
            413, ProblemType.TOO_LARGE,
            415, ProblemType.UNSUPPORTED_MEDIA_TYPE,
            422, ProblemType.INVALID_FIELDS,
            503, ProblemType.UNAVAILABLE);

    private final MessageSource messages;
    private final LocaleResolver locales;
    private final FieldErrors fieldErrors;

    Problems(MessageSource messages, LocaleResolver locales) {
        this.messages = messages;
        this.locales = locales;
        this.fieldErrors = new FieldErrors(messages);
    }

    /** What the caller is told of an exception. */
    Said of(Throwable thrown, HttpServletRequest request) {
        var locale = locales.resolveLocale(request);
        var type = typeOf(thrown);
        var said = said(type, request, locale, thrown instanceof Problem problem ? problem.arguments() : new Object[0]);
        if (thrown instanceof Problem problem) {
            problem.properties().forEach(said.detail()::setProperty);
        }
        if (thrown instanceof ErrorResponse response
                && response.getStatusCode().value() == type.status().value()) {
            response.getHeaders().forEach((name, values) -> said.headers().addAll(name, values));
        }
        var errors = fieldErrors.of(thrown, locale);
        if (!errors.isEmpty()) {
            said.detail().setProperty("errors", errors);
        }
        if (type.status().value() == HttpStatus.INTERNAL_SERVER_ERROR.value()) {
            logged(said, thrown, request);
        }
        return said;
    }

    /** What the caller is told of a status that was set without an exception of ours. */
    Said of(HttpStatusCode status, HttpServletRequest request) {
        var said = said(typeOf(status), request, locales.resolveLocale(request));
        if (status.is5xxServerError()) {
            logged(said, null, request);
        }
        return said;
    }

    private static ProblemType typeOf(Throwable thrown) {
        return switch (thrown) {
            case Problem problem -> problem.type();
            case AuthenticationServiceException _ -> ProblemType.UNAVAILABLE;
            case AuthenticationException _ -> ProblemType.NOT_AUTHENTICATED;
            case AccessDeniedException _ -> isAnonymous() ? ProblemType.NOT_AUTHENTICATED : ProblemType.NOT_ALLOWED;
            case BindException _, HandlerMethodValidationException _ -> ProblemType.INVALID_FIELDS;
            case HttpMessageNotReadableException unreadable -> typeOf(unreadable);
            case MethodArgumentTypeMismatchException _ -> ProblemType.MALFORMED_REQUEST;
            case BodyTooLarge _ -> ProblemType.TOO_LARGE;
            case OptimisticLockingFailureException _ -> ProblemType.CHANGED_MEANWHILE;
            case CannotCreateTransactionException _, DataAccessResourceFailureException _ -> ProblemType.UNAVAILABLE;
            case ErrorResponse response -> typeOf(response.getStatusCode());
            case MultipartException _ -> ProblemType.MALFORMED_REQUEST;
            default -> ProblemType.INTERNAL_ERROR;
        };
    }

    private static ProblemType typeOf(HttpMessageNotReadableException unreadable) {
        if (NestedExceptionUtils.getMostSpecificCause(unreadable) instanceof BodyTooLarge) {
            return ProblemType.TOO_LARGE;
        }
        return FieldErrors.isAboutAField(unreadable) ? ProblemType.INVALID_FIELDS : ProblemType.MALFORMED_REQUEST;
    }

    private static ProblemType typeOf(HttpStatusCode status) {
        var otherwise = status.is4xxClientError() ? ProblemType.MALFORMED_REQUEST : ProblemType.INTERNAL_ERROR;
        return BY_STATUS.getOrDefault(status.value(), otherwise);
    }

    private static boolean isAnonymous() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null || authentication instanceof AnonymousAuthenticationToken;
    }

    private Said said(ProblemType type, HttpServletRequest request, Locale locale, Object... arguments) {
        var detail = ProblemDetail.forStatus(type.status());
        detail.setType(type.uri());
        detail.setTitle(messages.getMessage(type.titleKey(), arguments, locale));
        detail.setDetail(messages.getMessage(type.detailKey(), arguments, locale));
        detail.setInstance(URI.create(request.getRequestURI()));
        var headers = new HttpHeaders();
        headers.setContentLanguage(locale);
        if (type.status() == HttpStatus.UNAUTHORIZED) {
            headers.set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        return new Said(detail, headers);
    }

    private static void logged(Said said, @Nullable Throwable thrown, HttpServletRequest request) {
        var reference = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        said.detail().setProperty("reference", reference);
        LOG.error("reference={} {} {}", reference, request.getMethod(), request.getRequestURI(), thrown);
    }
}
