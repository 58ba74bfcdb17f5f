package vn.onestop.tracking.timeline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import vn.onestop.contracts.Limit;
import vn.onestop.contracts.Promise;
import vn.onestop.contracts.Promise.Day;
import vn.onestop.contracts.Promise.Use;
import vn.onestop.tracking.timeline.Timeline.Due;

class ExplainingTest {

    private static final Instant CLOSE_OF_BUSINESS = Instant.parse("2026-03-10T10:00:00Z");

    @Test
    void aSameDayLimitDoesNotSayThatItsDayIsNotCounted() {
        assertThat(why(new Limit(1, Limit.Unit.SAME_DAY)))
                .startsWith("Theo quy định, hồ sơ được giải quyết ngay trong ngày nhận");
    }

    @Test
    void anHourLimitCountsFromTheMomentOfAcceptance() {
        assertThat(why(new Limit(4, Limit.Unit.WORKING_HOURS)))
                .contains("4 giờ làm việc, tính từ lúc nhận hồ sơ")
                .doesNotContain("không tính ngày nhận");
    }

    private static String why(Limit limit) {
        var days = List.of(new Day(LocalDate.of(2026, 3, 10), Use.START, null, null));
        var promise = new Promise(CLOSE_OF_BUSINESS, limit, "1", false, days);
        var due = new Due(
                promise,
                CLOSE_OF_BUSINESS,
                CLOSE_OF_BUSINESS,
                CLOSE_OF_BUSINESS,
                Optional.empty(),
                List.of(),
                List.of());
        return Explaining.tell(due, Optional.empty(), vietnamese()).why();
    }

    private static Words vietnamese() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new Words(messages, Locale.of("vi"));
    }
}
