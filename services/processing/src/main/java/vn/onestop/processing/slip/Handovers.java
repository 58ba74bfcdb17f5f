package vn.onestop.processing.slip;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.onestop.forms.ControlSheet.Handover;
import vn.onestop.forms.ControlSheet.Outcome;
import vn.onestop.forms.ControlSheet.Party;
import vn.onestop.processing.casefile.Act;
import vn.onestop.processing.casefile.CaseView;
import vn.onestop.processing.casefile.CaseView.StepView;
import vn.onestop.processing.casefile.HistoryEntry;
import vn.onestop.time.WorkingCalendar;

/** Who gave the dossier to whom, when, and whether each was in time: a row for each step that is done. */
final class Handovers {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final CaseView view;
    private final Names names;

    Handovers(CaseView view, Names names) {
        this.view = view;
        this.names = names;
    }

    List<Handover> rows() {
        var rows = new ArrayList<Handover>();
        var steps = view.steps();
        for (var index = 0; index < steps.size(); index++) {
            var step = steps.get(index);
            if (step.completedAt() != null) {
                var next = index + 1 < steps.size() ? steps.get(index + 1) : null;
                rows.add(row(step, step.completedAt(), next));
            }
        }
        return rows;
    }

    /** The last step gives to the counter, where the result is taken. */
    private Handover row(StepView giver, Instant givenAt, @Nullable StepView receiver) {
        return new Handover(
                party(giver),
                receiver == null ? new Party(view.receivedAt().name().vi(), null) : party(receiver),
                givenAt,
                receiver == null ? null : receiver.takenAt(),
                giver.due(),
                giver.due() == null ? null : Outcome.of(givenAt, giver.due()),
                note(giver));
    }

    private Party party(StepView step) {
        return new Party(
                step.name().vi() + " – " + names.agency(step.agency()).name(),
                step.official() == null ? null : names.official(step.official()));
    }

    /** The same step may have gone from one official to another. */
    private @Nullable String note(StepView step) {
        var changes = view.history().stream()
                .filter(entry -> entry.act() == Act.HAND_ON && entry.step() == step.ordinal())
                .map(this::change)
                .collect(Collectors.joining("; "));
        return changes.isEmpty() ? null : changes;
    }

    private String change(HistoryEntry entry) {
        var before = Objects.requireNonNull(entry.before()).official();
        return "%s giao lại %s"
                .formatted(
                        before == null ? "" : names.official(before),
                        DAY.format(entry.at().atZone(WorkingCalendar.ZONE)));
    }
}
