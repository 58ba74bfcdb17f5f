package vn.onestop.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.onestop.time.Given.H0730;
import static vn.onestop.time.Given.at;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.onestop.time.Interlinked.Branch;

class InterlinkedTest {

    private static final Branch A = new Branch("commune", H0730, TimeLimit.SameDay.USUAL, Set.of());
    private static final Branch B = new Branch("police", H0730, new TimeLimit.WorkingDays(4), Set.of("commune"));
    private static final Branch C = new Branch("insurance", H0730, new TimeLimit.WorkingDays(4), Set.of("commune"));

    private final Interlinked accepted = Interlinked.start(at("2026-05-11 09:00"), List.of(A, B, C));

    @Test
    void as23EachBranchHasItsDateAndTheCitizenOne() {
        var afterA = accepted.ended("commune", at("2026-05-11 15:20"));

        assertThat(accepted.due("commune")).isEqualTo(at("2026-05-11 17:00"));
        assertThat(afterA.due("police")).isEqualTo(at("2026-05-15 17:00"));
        assertThat(afterA.due("insurance")).isEqualTo(at("2026-05-15 17:00"));
        assertThat(afterA.due()).isEqualTo(at("2026-05-15 17:00"));
    }

    @Test
    void as23LatenessIsPutToTheBranchThatCausedItAlone() {
        var done = accepted.ended("commune", at("2026-05-11 15:20"))
                .ended("insurance", at("2026-05-14 10:00"))
                .ended("police", at("2026-05-18 10:00"));

        assertThat(done.isLate(at("2026-05-18 10:00"))).isTrue();
        assertThat(done.causes(at("2026-05-18 10:00"))).isEqualTo(Map.of("police", Duration.ofMinutes(150)));
    }

    @Test
    void aBranchThatCouldNotStartInTimeIsNotBlamed() {
        var waiting = accepted.ended("commune", at("2026-05-18 09:00"));

        assertThat(accepted.causes(at("2026-05-18 08:00"))).containsOnlyKeys("commune");
        assertThat(waiting.causes(at("2026-05-19 09:00"))).containsOnlyKeys("commune");
        assertThat(waiting.causes(at("2026-05-25 09:00"))).containsOnlyKeys("commune", "police", "insurance");
    }

    @Test
    void aDelayThatTheOthersMakeUpForCausesNothing() {
        var done = accepted.ended("commune", at("2026-05-12 09:00"))
                .ended("insurance", at("2026-05-14 10:00"))
                .ended("police", at("2026-05-14 10:00"));

        assertThat(done.isLate(at("2026-05-20 10:00"))).isFalse();
        assertThat(done.causes(at("2026-05-20 10:00"))).isEmpty();
    }

    @Test
    void aBranchThatTookLongIsBlamedForTheOneThatStartedLateBehindIt() {
        var chain = Interlinked.start(
                at("2026-05-11 09:00"),
                List.of(
                        A,
                        new Branch("police", H0730, new TimeLimit.WorkingDays(2), Set.of("commune")),
                        new Branch("tax", H0730, new TimeLimit.WorkingDays(2), Set.of("police"))));

        var done = chain.ended("commune", at("2026-05-11 15:20"))
                .ended("police", at("2026-05-15 10:00"))
                .ended("tax", at("2026-05-18 10:00"));

        assertThat(chain.due()).isEqualTo(at("2026-05-15 17:00"));
        assertThat(chain.due("tax")).isEqualTo(at("2026-05-15 17:00"));
        assertThat(done.due("tax")).isEqualTo(at("2026-05-19 17:00"));
        assertThat(done.isLate(at("2026-05-18 10:00"))).isTrue();
        assertThat(done.causes(at("2026-05-18 10:00"))).isEqualTo(Map.of("police", Duration.ofHours(10)));
    }

    @Test
    void ofTwoThatWereWaitedForOnlyTheLastIsBlamed() {
        var first = new Branch("first", H0730, new TimeLimit.WorkingDays(2), Set.of());
        var second = new Branch("second", H0730, new TimeLimit.WorkingDays(3), Set.of());
        var both = new Branch("both", H0730, new TimeLimit.WorkingDays(2), Set.of("first", "second"));
        var fork = Interlinked.start(at("2026-05-11 09:00"), List.of(first, second, both));

        var waiting = fork.ended("first", at("2026-05-14 10:00"));
        var done = waiting.ended("second", at("2026-05-18 10:00")).ended("both", at("2026-05-20 10:00"));

        assertThat(fork.due()).isEqualTo(at("2026-05-18 17:00"));
        assertThat(waiting.causes(at("2026-05-19 10:00"))).containsOnlyKeys("second");
        assertThat(done.causes(at("2026-05-20 10:00"))).containsOnlyKeys("second");
    }

    @Test
    void theDateOfTheWholeMayBeTheOneOfItsOwnLimit() {
        var result = new Branch("result", H0730, TimeLimit.SameDay.USUAL, Set.of("police", "insurance"));
        var whole = Interlinked.start(at("2026-05-11 09:00"), at("2026-05-15 17:00"), List.of(A, B, C, result));

        var done = whole.ended("commune", at("2026-05-11 15:20"))
                .ended("insurance", at("2026-05-14 10:00"))
                .ended("police", at("2026-05-18 10:00"))
                .ended("result", at("2026-05-18 10:30"));

        assertThat(whole.due()).isEqualTo(at("2026-05-15 17:00"));
        assertThat(done.due("result")).isEqualTo(at("2026-05-18 17:00"));
        assertThat(done.causes(at("2026-05-18 10:30"))).isEqualTo(Map.of("police", Duration.ofMinutes(150)));
    }

    @Test
    void anEndThatCannotBeIsRefused() {
        var ended = accepted.ended("commune", at("2026-05-11 15:20"));

        assertThatThrownBy(() -> ended.ended("commune", at("2026-05-11 16:00"))).isInstanceOf(InvalidChain.class);
        assertThatThrownBy(() -> accepted.ended("police", at("2026-05-12 09:00")))
                .isInstanceOf(InvalidChain.class);
        assertThatThrownBy(() -> ended.ended("police", at("2026-05-11 15:19"))).isInstanceOf(OutOfOrder.class);
        assertThatThrownBy(() -> accepted.ended("commune", at("2026-05-11 08:59")))
                .isInstanceOf(OutOfOrder.class);
        assertThat(ended.ended("police", at("2026-05-11 15:20")).isLate(at("2026-05-11 15:20")))
                .isFalse();
    }

    @Test
    void branchesThatCannotFollowOneAnotherAreRefused() {
        var start = at("2026-05-11 09:00");

        assertThatThrownBy(() -> Interlinked.start(start, List.of())).isInstanceOf(InvalidChain.class);
        assertThatThrownBy(() -> Interlinked.start(start, List.of(B, A))).isInstanceOf(InvalidChain.class);
        assertThatThrownBy(() -> Interlinked.start(start, List.of(A, A))).isInstanceOf(InvalidChain.class);
        assertThatThrownBy(() -> accepted.ended("tax", start)).isInstanceOf(InvalidChain.class);
    }
}
