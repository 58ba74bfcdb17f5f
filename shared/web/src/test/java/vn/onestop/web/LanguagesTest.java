package vn.onestop.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class LanguagesTest {

    @ParameterizedTest
    @CsvSource({
        ",            ,    vi",
        ",            en-GB, en",
        ",            fr,  vi",
        "en,          vi,  en",
        "vi,          en,  vi",
        "fr,          en,  en",
        "en_US.UTF-8, vi,  vi"
    })
    void thePersonChoosesThenTheBrowserThenItIsVietnamese(String asked, String browser, String spoken) {
        var request = new MockHttpServletRequest();
        if (asked != null) {
            request.setParameter("lang", asked);
        }
        if (browser != null) {
            request.addHeader("Accept-Language", browser);
            request.addPreferredLocale(Locale.forLanguageTag(browser));
        }

        assertThat(new Languages().resolveLocale(request).getLanguage()).isEqualTo(spoken);
    }
}
