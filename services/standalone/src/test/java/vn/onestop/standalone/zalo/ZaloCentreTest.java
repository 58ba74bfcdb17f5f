package vn.onestop.standalone.zalo;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZaloCentreTest {

    private static final String ODD = "84912345677";
    private static final String ACCEPTED = "4101";
    private static final String RETURNED = "4135";
    private static final Instant MORNING = Instant.parse("2026-03-10T02:00:00Z");
    private static final Instant NIGHT = Instant.parse("2026-03-10T16:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void bringsAMessageToThePhoneAndKnowsItByTheSendersId() {
        var centre = centre(MORNING, 10);

        var answer = centre.take(ODD, ACCEPTED, accepted(), "ours");

        assertThat(answer.error()).isEqualTo(ZaloCentre.TAKEN);
        assertThat(centre.tracked("ours")).hasValueSatisfying(message -> {
            assertThat(message.to()).isEqualTo("+" + ODD);
            assertThat(message.text()).contains("đã tiếp nhận hồ sơ H26.103.25.7-260310-0112", "Nguyễn Thị Lan");
        });
        assertThat(centre(MORNING, 10).all()).hasSize(1);
    }

    @Test
    void refusesWhoHasNoZaloAndWhatDoesNotFitTheTemplate() {
        var centre = centre(MORNING, 10);
        var long31 = new TreeMap<>(accepted());
        long31.put("name", "n".repeat(31));
        var withoutCode = new TreeMap<>(accepted());
        withoutCode.remove("code");

        assertThat(centre.take("84912345678", ACCEPTED, accepted(), "a").error())
                .isEqualTo(ZaloCentre.NO_ZALO);
        assertThat(centre.take(ODD, "1", accepted(), "b").error()).isEqualTo(ZaloCentre.NO_SUCH_TEMPLATE);
        assertThat(centre.take(ODD, ACCEPTED, long31, "c").error()).isEqualTo(ZaloCentre.WRONG_PARAMETERS);
        assertThat(centre.take(ODD, ACCEPTED, withoutCode, "d").error()).isEqualTo(ZaloCentre.WRONG_PARAMETERS);
        assertThat(centre.all()).isEmpty();
    }

    @Test
    void takesNoMoreThanTheQuotaOfTheDay() {
        var centre = centre(MORNING, 1);

        assertThat(centre.take(ODD, ACCEPTED, accepted(), "a").error()).isEqualTo(ZaloCentre.TAKEN);
        assertThat(centre.take(ODD, ACCEPTED, accepted(), "b").error()).isEqualTo(ZaloCentre.QUOTA_USED_UP);
        assertThat(centre(MORNING.plus(Duration.ofDays(1)), 1)
                        .take(ODD, ACCEPTED, accepted(), "c")
                        .error())
                .isEqualTo(ZaloCentre.TAKEN);
    }

    @Test
    void bringsTransactionsAtNightAndCareByDay() {
        var centre = centre(NIGHT, 10);
        var returned = Map.of("name", "Lan", "agency", "TTPVHCC", "code", "H26.103.25.7-260310-0112");

        assertThat(centre.take(ODD, ACCEPTED, accepted(), "a").error()).isEqualTo(ZaloCentre.TAKEN);
        assertThat(centre.take(ODD, RETURNED, returned, "b").error()).isEqualTo(ZaloCentre.NOT_AT_NIGHT);
    }

    @Test
    void aRefreshTokenServesOnceAlsoAfterARestart() {
        var first = new ZaloTokens(settings(1), clock(MORNING)).renew("app", "secret", "first");
        var restarted = new ZaloTokens(settings(1), clock(MORNING));

        assertThat(restarted.renew("app", "secret", "first")).isEmpty();
        assertThat(restarted.renew("app", "wrong", first.orElseThrow().refresh()))
                .isEmpty();
        assertThat(restarted.isGood(first.orElseThrow().access())).isTrue();
        assertThat(restarted.renew("app", "secret", first.orElseThrow().refresh()))
                .isPresent();
        assertThat(new ZaloTokens(settings(1), clock(MORNING.plus(ZaloTokens.LIFE)))
                        .isGood(first.orElseThrow().access()))
                .isFalse();
    }

    private static Map<String, String> accepted() {
        return Map.of(
                "name", "Nguyễn Thị Lan",
                "agency", "TTPVHCC phường Ba Đình",
                "code", "H26.103.25.7-260310-0112",
                "due", "17h00 13/03/2026",
                "hotline", "1022");
    }

    private ZaloCentre centre(Instant now, int quota) {
        return new ZaloCentre(settings(quota), new ZaloTemplates(), clock(now));
    }

    private ZaloSettings settings(int quota) {
        return new ZaloSettings(folder, "app", "secret", "first", "oa", URI.create("http://localhost:1"), quota, true);
    }

    private static Clock clock(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }
}
