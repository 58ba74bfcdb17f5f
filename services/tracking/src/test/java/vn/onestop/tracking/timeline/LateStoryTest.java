package vn.onestop.tracking.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.onestop.tracking.timeline.ADossier.at;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.onestop.contracts.AboutDossier;

/** What of a missed date, an apology and a changed calendar belongs to the citizen's story. */
class LateStoryTest {

    private static final Instant FIRST = at("2026-03-13T17:00");

    private final ADossier dossier = ADossier.number(113);

    @Test
    void aMissedPromiseIsNewsOnceAndWhatOfficialsAreRemindedOfIsNone() {
        var broken = Late.promiseMissed(dossier, 7, "2026-03-13T17:00", 0);
        var story = Story.of(List.of(
                dossier.accepted(),
                Late.nearDue(dossier, 5),
                Late.stepMissed(dossier, 6),
                broken,
                Late.promiseMissed(dossier, 8, "2026-03-13T17:00", 1),
                Late.promiseMissed(dossier, 9, "2026-03-13T17:00", 2)));

        assertThat(story.entries()).containsExactly(dossier.accepted(), Late.nearDue(dossier, 5), broken);
    }

    @Test
    void theDateThatWasToldLastCountsForTheCitizen() {
        assertThat(story(dossier.accepted()).held(FIRST)).isEqualTo(FIRST);
        assertThat(story(dossier.accepted(), dossier.moved()).held(FIRST)).isEqualTo(at("2026-03-17T17:00"));
        assertThat(story(dossier.accepted(), dossier.moved(), Late.apology(dossier, 10))
                        .held(FIRST))
                .isEqualTo(at("2026-03-18T17:00"));
    }

    @Test
    void anApologyDoesNotMoveWhatTheLawSaysAndACalendarDoesNotMoveWhatWasPromised() {
        var apologised = story(dossier.accepted(), Late.apology(dossier, 7));
        var recomputed = story(dossier.accepted(), Late.recomputed(dossier, 5, "2026-03-16T17:00"));

        assertThat(apologised.statutory(FIRST)).isEqualTo(FIRST);
        assertThat(recomputed.statutory(FIRST)).isEqualTo(at("2026-03-16T17:00"));
        assertThat(recomputed.held(FIRST)).isEqualTo(FIRST);
    }

    @Test
    void itIsLateUntilThereIsANewDateOrAResult() {
        var broken = Late.promiseMissed(dossier, 7, "2026-03-13T17:00", 0);

        assertThat(story(dossier.accepted()).late()).isEmpty();
        assertThat(story(dossier.accepted(), Late.stepMissed(dossier, 6)).late())
                .isEmpty();
        assertThat(story(dossier.accepted(), broken).late()).contains(broken);
        assertThat(story(dossier.accepted(), broken, Late.apology(dossier, 8)).late())
                .isEmpty();
        assertThat(story(dossier.accepted(), broken, dossier.decided()).late()).isEmpty();
    }

    @Test
    void aSecondDateThatIsMissedTooIsNewsAgain() {
        var again = Late.promiseMissed(dossier, 9, "2026-03-18T17:00", 0);
        var story = story(
                dossier.accepted(),
                Late.promiseMissed(dossier, 7, "2026-03-13T17:00", 0),
                Late.apology(dossier, 8),
                again);

        assertThat(story.late()).contains(again);
        assertThat(story.entries()).hasSize(4);
    }

    private static Story story(AboutDossier... facts) {
        return Story.of(List.of(facts));
    }
}
