package vn.onestop.processing.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.onestop.processing.Office.WARD;
import static vn.onestop.processing.Office.at;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.onestop.processing.route.OfficeTimes;

/** When a warning is due, and which (AS-19: due on Thursday before Tết, which is off from Monday to Friday). */
class WarningsTest {

    private static final Warnings TET =
            new Warnings(at("2026-02-11T17:00"), at("2026-02-12T17:00"), new OfficeTimes().now(WARD));

    @ParameterizedTest(name = "{0}: {1}, next {2}")
    @CsvSource({
        "2026-02-11T16:59:59, -2, 2026-02-11T17:00",
        "2026-02-11T17:00:00, -1, 2026-02-12T17:00:01",
        "2026-02-12T17:00:00, -1, 2026-02-12T17:00:01",
        "2026-02-12T17:00:01,  0, 2026-02-13T07:30",
        "2026-02-13T07:29:59,  0, 2026-02-13T07:30",
        "2026-02-13T07:30:00,  1, 2026-02-23T07:30",
        "2026-02-18T09:00:00,  1, 2026-02-23T07:30",
        "2026-02-23T07:30:00,  2, 2026-02-24T07:30",
        "2026-02-24T09:00:00,  3, 2026-02-25T07:30",
    })
    void isSaidOnceAndThenTheNextIsWaitedFor(String now, int level, String next) {
        var said = said(level, now);

        assertThat(TET.toSay(said, at(now))).isEmpty();
        assertThat(TET.next(said, at(now))).isEqualTo(at(next));
        if (level > Said.NOTHING) {
            assertThat(TET.toSay(said(level - 1, now), at(now))).containsExactly(level);
            assertThat(TET.next(said(level - 1, now), at(now))).isEqualTo(at(now));
        }
    }

    @Test
    void whatPassedUnsaidIsSaidLateAsFarAsItIsTrue() {
        assertThat(TET.toSay(null, at("2026-02-12T17:00:01"))).containsExactly(Said.BROKEN);
        assertThat(TET.toSay(null, at("2026-02-24T09:00"))).containsExactly(Said.BROKEN, 3);
        assertThat(TET.toSay(said(Said.NEAR, "2026-02-11T17:00"), at("2026-02-25T08:00")))
                .containsExactly(Said.BROKEN, 4);
        assertThat(TET.toSay(said(1, "2026-02-13T07:30"), at("2026-02-25T08:00")))
                .containsExactly(4);
    }

    @Test
    void aDateThatMovesIsWarnedOfAnew() {
        var other = at("2026-02-05T17:00");

        assertThat(TET.toSay(new Said(Said.NEAR, other, at("2026-02-04T17:00")), at("2026-02-12T09:00")))
                .containsExactly(Said.NEAR);
        assertThat(TET.toSay(new Said(2, other, at("2026-02-09T07:30")), at("2026-02-12T17:00:01")))
                .containsExactly(Said.BROKEN);
    }

    @Test
    void whatIsBrokenDoesNotBreakAgainWhenItsDateIsCorrected() {
        var before = new Said(3, at("2026-02-11T17:00"), at("2026-02-23T07:30"));

        assertThat(TET.toSay(before, at("2026-02-23T10:00"))).isEqualTo(List.of(2));
    }

    private static @Nullable Said said(int level, String at) {
        return level == Said.NOTHING ? null : new Said(level, TET.due(), at(at));
    }
}
