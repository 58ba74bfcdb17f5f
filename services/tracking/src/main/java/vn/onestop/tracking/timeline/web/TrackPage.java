package vn.onestop.tracking.timeline.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.onestop.tracking.timeline.DossierCode;
import vn.onestop.tracking.timeline.Lookup;
import vn.onestop.tracking.timeline.Secret;

/**
 * The look-up for people. The answer comes to the POST itself: it changes nothing, and a redirect would have to carry
 * the secret in an address or a cookie.
 */
@Controller
@RequestMapping("/track")
class TrackPage {

    private static final String FORM = "timeline/track";
    private static final String ANSWER = "timeline/dossier";

    private final Lookup lookup;
    private final Telling telling;

    TrackPage(Lookup lookup, Telling telling) {
        this.lookup = lookup;
        this.telling = telling;
    }

    /** What a person has typed, as typed. Shows nothing in logs. */
    record Typed(
            @Nullable @Size(max = 60) String code,
            @Nullable @Size(max = 20) String secret) {
        @Override
        public String toString() {
            return "Typed[hidden]";
        }
    }

    @GetMapping
    ModelAndView form(@RequestParam(defaultValue = "") String code, Locale locale, HttpServletResponse response) {
        keepPrivate(response);
        return form(code, HttpStatus.OK, locale, Map.of());
    }

    @PostMapping
    ModelAndView answer(
            @Valid Typed typed,
            BindingResult tooLong,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response) {
        keepPrivate(response);
        var code = DossierCode.typed(orEmpty(typed.code()));
        var secret = Secret.typed(orEmpty(typed.secret()));
        if (tooLong.hasErrors() || code.isEmpty() || secret.isEmpty()) {
            var wrong = Map.of("codeError", code.isEmpty(), "secretError", secret.isEmpty());
            return form(orEmpty(typed.code()), HttpStatus.UNPROCESSABLE_CONTENT, locale, wrong);
        }
        return switch (lookup.find(code.get(), secret.get(), request.getRemoteAddr())) {
            case Lookup.Found(var timeline) ->
                page(ANSWER, HttpStatus.OK, locale, Map.of("dossier", telling.tell(timeline, locale)));
            case Lookup.NotFound() ->
                form(orEmpty(typed.code()), HttpStatus.NOT_FOUND, locale, Map.of("notFound", true));
            case Lookup.TooManyTries(var pause) -> {
                response.setHeader(HttpHeaders.RETRY_AFTER, TooManyTries.retryAfter(pause));
                var wait = Map.of("waitMinutes", TooManyTries.minutes(pause));
                yield form(orEmpty(typed.code()), HttpStatus.TOO_MANY_REQUESTS, locale, wait);
            }
        };
    }

    private static void keepPrivate(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
    }

    private static ModelAndView form(String code, HttpStatus status, Locale locale, Map<String, ?> more) {
        return page(FORM, status, locale, more).addObject("code", code);
    }

    private static ModelAndView page(String template, HttpStatus status, Locale locale, Map<String, ?> more) {
        var language = locale.getLanguage();
        return new ModelAndView(template, status)
                .addAllObjects(more)
                .addObject("language", language)
                .addObject("otherLanguage", language.equals("en") ? "vi" : "en");
    }

    /** A field that is not in the form at all is as empty as one that nobody filled in. */
    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
