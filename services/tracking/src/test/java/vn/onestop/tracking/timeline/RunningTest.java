package vn.onestop.tracking.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.onestop.tracking.timeline.ADossier.at;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.onestop.contracts.Actor;
import vn.onestop.contracts.CaseDetour.StepSentBack;
import vn.onestop.contracts.CaseEvent;
import vn.onestop.contracts.CaseEvent.Step;
import vn.onestop.contracts.CaseEvent.StepCompleted;
import vn.onestop.contracts.CaseEvent.StepStarted;
import vn.onestop.contracts.CatalogueEvent.Phase;
import vn.onestop.contracts.CatalogueEvent.Share;
import vn.onestop.contracts.CatalogueEvent.ShareUnit;
import vn.onestop.contracts.CatalogueEvent.StepPlan;
import vn.onestop.contracts.Text;

/** Which agencies have a dossier now on which several work at once: the ward first, then police and insurance, then the ward. */
class RunningTest {

    private static final UUID ID = UUID.fromString("019cd5b1-7c2e-7d40-9a51-6f0c2b8e4d17");
    private static final Actor WARD = new Actor("official", "H26.103.25.7");
    private static final Instant NOON = at("2026-05-11T12:00");

    private static final List<Phase> PHASES = List.of(
            phase(1, null, Set.of()),
            phase(2, "H26.30", Set.of(1)),
            phase(3, "H26.31", Set.of(1)),
            phase(4, null, Set.of(2, 3)));

    @Test
    void allThatWorkOnItAreNamed() {
        var facts = List.of(started(1), completed(1), started(2), started(3));

        assertThat(agencies(facts)).containsExactly("H26.30", "H26.31");
    }

    @Test
    void whoIsDoneIsNotNamedAnyMore() {
        var facts = List.of(started(1), completed(1), started(2), started(3), completed(3));

        assertThat(agencies(facts)).containsExactly("H26.30");
        assertThat(new Running(facts, PHASES).last()).map(Step::ordinal).contains(2);
    }

    @Test
    void whatIsSentBackTakesItFromAllThatRestOnIt() {
        var back = new StepSentBack(ID, 9, NOON, WARD, step(2), 1, "Sai họ tên");

        assertThat(agencies(List.of(started(1), completed(1), started(2), started(3), back, started(1))))
                .containsExactly("H26.103.25.7");
    }

    @Test
    void whileTheProcedureIsNotKnownTheAgencyThatDecidesIsNamed() {
        assertThat(new Running(List.of(started(1), completed(1), started(2), started(3)), List.of())
                        .agencies("H26.103.25.7"))
                .containsExactly("H26.103.25.7");
    }

    private static List<String> agencies(List<CaseEvent> facts) {
        return new Running(facts, PHASES).agencies("H26.103.25.7");
    }

    private static CaseEvent started(int ordinal) {
        return new StepStarted(ID, ordinal, NOON, WARD, step(ordinal));
    }

    private static CaseEvent completed(int ordinal) {
        return new StepCompleted(ID, ordinal, NOON, WARD, step(ordinal), true);
    }

    private static Step step(int ordinal) {
        return new Step(ordinal, new Text("Bước", "Step"), "SPECIALIST", null);
    }

    private static Phase phase(int ordinal, @Nullable String agency, Set<Integer> after) {
        var name = new Text("Phần việc", "Part");
        var share = new Share(BigDecimal.ONE, ShareUnit.DAYS);
        return new Phase(name, List.of(new StepPlan(ordinal, name, "SPECIALIST", share)), agency, null, after);
    }
}
