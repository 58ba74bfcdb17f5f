package vn.onestop.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindException;
import org.springframework.validation.Errors;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;

/** Finds the fields an exception speaks of, with a sentence for each. Never repeats a value that was sent. */
final class FieldErrors {

    private static final String MISSING = "field.missing";
    private static final String UNREADABLE = "field.unreadable";

    private final MessageSource messages;

    FieldErrors(MessageSource messages) {
        this.messages = messages;
    }

    List<FieldError> of(Throwable thrown, Locale locale) {
        return switch (thrown) {
            case InvalidFields invalid ->
                invalid.fields().stream()
                        .map(field -> new FieldError(
                                field.name(),
                                messages.getMessage(
                                        field.messageKey(), field.arguments().toArray(), locale)))
                        .toList();
            case BindException bound -> of((Errors) bound, locale).toList();
            case HandlerMethodValidationException method ->
                method.getParameterValidationResults().stream()
                        .flatMap(result -> of(result, locale))
                        .toList();
            case MissingRequestHeaderException missing -> one(missing.getHeaderName(), MISSING, locale);
            case MissingServletRequestParameterException missing -> one(missing.getParameterName(), MISSING, locale);
            case MethodArgumentTypeMismatchException mismatch -> one(mismatch.getName(), UNREADABLE, locale);
            case HttpMessageNotReadableException unreadable
            when isAboutAField(unreadable) -> one(path(unreadable), UNREADABLE, locale);
            default -> List.of();
        };
    }

    private List<FieldError> one(String field, String key, Locale locale) {
        return List.of(new FieldError(field, messages.getMessage(key, null, locale)));
    }

    private Stream<FieldError> of(Errors errors, Locale locale) {
        return Stream.concat(
                errors.getFieldErrors().stream().map(error -> fieldError(error.getField(), error, locale)),
                errors.getGlobalErrors().stream().map(error -> fieldError("", error, locale)));
    }

    private Stream<FieldError> of(ParameterValidationResult result, Locale locale) {
        return result instanceof ParameterErrors errors
                ? of((Errors) errors, locale)
                : result.getResolvableErrors().stream().map(error -> fieldError(nameOf(result), error, locale));
    }

    private static String nameOf(ParameterValidationResult result) {
        var parameter = result.getMethodParameter();
        var header = parameter.getParameterAnnotation(RequestHeader.class);
        var name = header == null || header.name().isEmpty() ? parameter.getParameterName() : header.name();
        return name == null ? "" : name;
    }

    private FieldError fieldError(String field, MessageSourceResolvable error, Locale locale) {
        return new FieldError(field, messages.getMessage(error, locale));
    }

    /** True for well-formed JSON in which one value does not fit its field. */
    static boolean isAboutAField(HttpMessageNotReadableException unreadable) {
        return unreadable.getCause() instanceof DatabindException mismatch
                && !mismatch.getPath().isEmpty();
    }

    private static String path(HttpMessageNotReadableException unreadable) {
        return unreadable.getCause() instanceof JacksonException mismatch
                ? mismatch.getPath().stream()
                        .map(FieldErrors::step)
                        .collect(Collectors.joining())
                        .replaceFirst("^\\.", "")
                : "";
    }

    private static String step(JacksonException.Reference step) {
        return step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName();
    }
}
