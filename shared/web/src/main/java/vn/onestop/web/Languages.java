package vn.onestop.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/**
 * Vietnamese for whoever does not ask for English, by {@code ?lang=en} as a link of a page does, or else as the browser
 * says.
 */
final class Languages extends AcceptHeaderLocaleResolver {

    static final Locale VIETNAMESE = Locale.of("vi");

    private static final String PARAMETER = "lang";

    Languages() {
        setSupportedLocales(List.of(VIETNAMESE, Locale.ENGLISH));
        setDefaultLocale(VIETNAMESE);
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        var asked = request.getParameter(PARAMETER);
        return getSupportedLocales().stream()
                .filter(locale -> locale.getLanguage().equals(asked))
                .findFirst()
                .orElseGet(() -> super.resolveLocale(request));
    }
}
