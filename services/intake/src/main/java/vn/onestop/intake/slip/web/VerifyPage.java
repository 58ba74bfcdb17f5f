package vn.onestop.intake.slip.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.onestop.intake.slip.Statement;
import vn.onestop.intake.slip.Statements;

/** Where the QR code of a receipt leads: whether it is genuine, and what it promises. */
@Controller
@RequestMapping("/receipts/verify")
class VerifyPage {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Statements statements;
    private final MessageSource messages;

    VerifyPage(Statements statements, MessageSource messages) {
        this.statements = statements;
        this.messages = messages;
    }

    @GetMapping
    ModelAndView page(@RequestParam(defaultValue = "") String statement, Locale locale, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        var language = locale.getLanguage();
        return new ModelAndView("slip/verify")
                .addObject("statement", statement)
                .addObject("asked", !statement.isBlank())
                .addObject(
                        "receipt",
                        statements
                                .read(statement)
                                .map(read -> told(read, locale))
                                .orElse(null))
                .addObject("language", language)
                .addObject("otherLanguage", language.equals("en") ? "vi" : "en");
    }

    private Told told(Statement statement, Locale locale) {
        return new Told(
                statement.code(), moment(statement.acceptedAt(), locale), moment(statement.promisedAt(), locale));
    }

    private String moment(Instant instant, Locale locale) {
        var pattern = messages.getMessage("verify.moment", null, locale);
        return DateTimeFormatter.ofPattern(pattern, locale).format(instant.atZone(VIETNAM));
    }

    /** What a receipt states, in words. */
    record Told(String code, String acceptedAt, String promisedAt) {}
}
