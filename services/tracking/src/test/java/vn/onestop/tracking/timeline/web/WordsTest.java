package vn.onestop.tracking.timeline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import vn.onestop.contracts.CaseDetour;
import vn.onestop.contracts.CaseEvent;
import vn.onestop.contracts.DossierEvent;
import vn.onestop.contracts.Limit;
import vn.onestop.contracts.MessageEvent;
import vn.onestop.contracts.Promise;
import vn.onestop.tracking.timeline.PortalStatus;
import vn.onestop.tracking.timeline.Standing;
import vn.onestop.tracking.timeline.Timeline;

class WordsTest {

    @Test
    void bothLanguagesSayTheSameThings() throws IOException {
        assertThat(bundle("messages_en").stringPropertyNames())
                .isEqualTo(bundle("messages").stringPropertyNames());
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void everythingThatCanHappenHasWords(String language) {
        var words = words(language);

        assertThat(Stream.of(
                                said(words, "standing", Standing.values()),
                                said(words, "meaning", Standing.values()),
                                said(words, "refusal", DossierEvent.RefusalReason.values()),
                                said(words, "next", DossierEvent.ResultDelivery.values()),
                                said(words, "outcome", CaseEvent.Outcome.values()),
                                said(words, "verdict", CaseEvent.Verdict.values()),
                                said(words, "stop", CaseDetour.StopReason.values()),
                                said(words, "next.stopped", CaseDetour.StopReason.values()),
                                said(words, "collect", DossierEvent.ResultDelivery.values()),
                                said(words, "handed-over", DossierEvent.ResultDelivery.values()),
                                said(words, "when.paused", Timeline.Pause.values()),
                                said(words, "cause", CaseEvent.Cause.values()),
                                said(words, "kind", MessageEvent.MessageKind.values()),
                                said(words, "channel", MessageEvent.MessageChannel.values()),
                                said(words, "limit", Limit.Unit.values()),
                                said(words, "use", Promise.Use.values()),
                                Stream.of(PortalStatus.values()).map(status -> words.say("portal." + status.code())))
                        .flatMap(all -> all))
                .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContain("{"));
    }

    @Test
    void datesAreWrittenAsPeopleReadThem() {
        assertThat(words("vi").day(LocalDate.parse("2026-03-13"))).isEqualTo("Thứ Sáu 13/03/2026");
        assertThat(words("en").day(LocalDate.parse("2026-03-13"))).isEqualTo("Friday 13 March 2026");
    }

    @Test
    void oneDayIsNotCountedLikeMany() {
        assertThat(words("en").say("limit", Limit.Unit.WORKING_DAYS, 1)).isEqualTo("1 working day");
        assertThat(words("en").say("limit", Limit.Unit.WORKING_DAYS, 20)).isEqualTo("20 working days");
    }

    private static Stream<String> said(Words words, String family, Enum<?>[] values) {
        return Stream.of(values).map(value -> words.say(family, value, 1, 1, "x"));
    }

    private static Words words(String language) {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new Words(messages, Locale.of(language));
    }

    private static Properties bundle(String name) throws IOException {
        var properties = new Properties();
        try (var in = WordsTest.class.getResourceAsStream("/" + name + ".properties")) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties;
    }
}
