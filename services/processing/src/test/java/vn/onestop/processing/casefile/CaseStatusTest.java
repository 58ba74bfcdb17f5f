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
    void everyCaseCanBeDecided(CaseStatus status) {
        assertThat(reachableFrom(status)).contains(CaseStatus.DECIDED);
    }

    @Test
    void onlyADecidedCaseIsClosedAndItHasNoMoves() {
        assertThat(CaseStatus.values()).filteredOn(CaseStatus::isClosed).containsExactly(CaseStatus.DECIDED);
        assertThat(CaseStatus.DECIDED.moves()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void noActHasTwoMeaningsInOneStatus(CaseStatus status) {
        assertThat(status.moves()).extracting(CaseStatus.Move::act).doesNotHaveDuplicates();
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
