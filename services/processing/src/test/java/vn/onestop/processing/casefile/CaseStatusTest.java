package vn.onestop.processing.casefile;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of moves loses no case and lets none out the wrong way. */
class CaseStatusTest {

    @Test
    void everyStatusCanBeReachedFromTheOpening() {
        assertThat(reachableFrom(CaseStatus.OPENING.to())).containsExactlyInAnyOrder(CaseStatus.values());
    }

    @ParameterizedTest
    @EnumSource
    void everyOpenCaseCanBeDecided(CaseStatus status) {
        assertThat(status.isClosed() || reachableFrom(status).contains(CaseStatus.DECIDED))
                .isTrue();
    }

    @Test
    void whatIsDecidedOrStoppedIsClosedAndStaysSo() {
        assertThat(CaseStatus.values())
                .filteredOn(CaseStatus::isClosed)
                .containsExactly(CaseStatus.DECIDED, CaseStatus.STOPPED)
                .allSatisfy(status -> assertThat(status.moves()).allMatch(move -> move.to() == status));
    }

    @ParameterizedTest
    @EnumSource
    void noActHasTwoMeaningsInOneStatusExceptTheWayBackFromAWithdrawal(CaseStatus status) {
        assertThat(status.moves())
                .extracting(CaseStatus.Move::act)
                .filteredOn(act -> act != Act.DECLINE_WITHDRAWAL)
                .doesNotHaveDuplicates();
    }

    /** Otherwise a case would be lost between the wish and its answer. */
    @Test
    void aDeclinedWithdrawalLeadsBackToEveryStatusInWhichItMayBeAskedFor() {
        assertThat(CaseStatus.values())
                .filteredOn(status -> status.allows(Act.REQUEST_WITHDRAWAL))
                .containsExactlyInAnyOrderElementsOf(CaseStatus.WITHDRAWAL_ASKED.moves().stream()
                        .filter(move -> move.act() == Act.DECLINE_WITHDRAWAL)
                        .map(CaseStatus.Move::to)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void aCaseIsStoppedExactlyWhereThereIsAReasonFor(CaseStatus status) {
        assertThat(status.allows(Act.STOP)).isEqualTo(!status.stopsFor().isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void everyMoveSaysSomething(CaseStatus status) {
        assertThat(status.moves()).allSatisfy(move -> assertThat(move.says()).isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("pairsThatAreNotInTheTable")
    void everythingElseIsRefused(CaseStatus status, Act act) {
        assertThatExceptionOfType(IllegalMove.class).isThrownBy(() -> status.after(act));
    }

    static Stream<Arguments> pairsThatAreNotInTheTable() {
        return Arrays.stream(CaseStatus.values())
                .flatMap(status -> EnumSet.complementOf(acts(status)).stream().map(act -> Arguments.of(status, act)));
    }

    private static EnumSet<Act> acts(CaseStatus status) {
        var acts = EnumSet.noneOf(Act.class);
        status.moves().forEach(move -> acts.add(move.act()));
        return acts;
    }

    private static Set<CaseStatus> reachableFrom(CaseStatus start) {
        var reached = EnumSet.of(start);
        while (reached.addAll(reached.stream()
                .flatMap(status -> status.moves().stream().map(CaseStatus.Move::to))
                .collect(toSet()))) {}
        return reached;
    }
}
