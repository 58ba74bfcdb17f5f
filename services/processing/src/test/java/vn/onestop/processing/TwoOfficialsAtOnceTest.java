package vn.onestop.processing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.onestop.processing.Office.COLLEAGUE;
import static vn.onestop.processing.Office.COUNTER_CLERK;
import static vn.onestop.processing.Office.HEAD;
import static vn.onestop.processing.Office.SPECIALIST;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.RepeatedTest;
import vn.onestop.processing.OfficialAtWork.Answer;

/** Two officials press the button at the same moment: one of them succeeds, the other is told who was first. */
class TwoOfficialsAtOnceTest extends ProcessingTest {

    @RepeatedTest(5)
    void oneOfThemTakesTheStep() throws Exception {
        var code = withSpecialists();
        var seen = by(SPECIALIST).versionOf(code);

        var answers = together(List.of(
                () -> by(SPECIALIST).takes(code, 2, seen), () -> by(COLLEAGUE).takes(code, 2, seen)));

        assertOneSucceeded(answers);
        assertThat(moves(code, "TAKE")).isEqualTo(2);
    }

    @RepeatedTest(5)
    void aStepIsCompletedOrHandedOnButNotBoth() throws Exception {
        var code = withSpecialists();
        by(SPECIALIST).takes(code, 2);
        var seen = by(SPECIALIST).versionOf(code);

        var answers = together(List.of(
                () -> by(SPECIALIST).completes(code, 2, seen),
                () -> by(HEAD).handsOn(code, 2, "official2", "Nghỉ ốm", seen)));

        assertOneSucceeded(answers);
    }

    @RepeatedTest(5)
    void aStepIsCompletedOnceHoweverOftenTheButtonIsPressed() throws Exception {
        var code = withSpecialists();
        by(SPECIALIST).takes(code, 2);
        var seen = by(SPECIALIST).versionOf(code);

        var answers = together(List.of(
                () -> by(SPECIALIST).completes(code, 2, seen),
                () -> by(SPECIALIST).completes(code, 2, seen),
                () -> by(COLLEAGUE).completes(code, 2, seen)));

        assertThat(answers.getLast().status()).isEqualTo(409);
        assertThat(by(SPECIALIST).versionOf(code)).isEqualTo(seen + 1);
        assertThat(moves(code, "COMPLETE")).isEqualTo(2);
    }

    private String withSpecialists() {
        var code = openedCase();
        by(COUNTER_CLERK).takes(code, 1);
        by(COUNTER_CLERK).completes(code, 1);
        return code;
    }

    private static void assertOneSucceeded(List<Answer> answers) {
        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
        assertThat(answers).filteredOn(answer -> answer.status() == 409).allSatisfy(second -> {
            assertThat(second.problem()).isIn("case-moved-on", "step-held");
            assertThat(second.body().path("actor").asString()).isIn("official", "official2", "head");
            assertThat(second.body().path("at").asString()).isNotBlank();
        });
    }

    private long moves(String code, String act) {
        return jdbc.sql("""
            select count(*) from case_history h join case_file f on f.dossier_id = h.dossier_id
            where f.code = ? and h.act = ?\
            """).params(code, act).query(Long.class).single();
    }

    private static List<Answer> together(List<Callable<Answer>> buttons) throws Exception {
        var barrier = new CyclicBarrier(buttons.size());
        try (var officials = Executors.newVirtualThreadPerTaskExecutor()) {
            var pressed = buttons.stream()
                    .map(button -> officials.submit(() -> {
                        barrier.await();
                        return button.call();
                    }))
                    .toList();
            officials.shutdown();
            officials.awaitTermination(30, TimeUnit.SECONDS);
            return pressed.stream().map(Future::resultNow).toList();
        }
    }
}
