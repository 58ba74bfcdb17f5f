package vn.onestop.processing.slip;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.onestop.forms.ControlSheet.Handover;
import vn.onestop.forms.ControlSheet.Outcome;
import vn.onestop.forms.ControlSheet.Party;
import vn.onestop.processing.casefile.Act;
import vn.onestop.processing.casefile.CaseView;
import vn.onestop.processing.casefile.CaseView.StepView;
import vn.onestop.processing.casefile.ConsultationView;
import vn.onestop.processing.casefile.HistoryEntry;

/** Who gave the dossier to whom and when, line by line as the history has it, and whether each was in time. */
final class Handovers {

    private final CaseView view;
    private final Names names;
    private final List<HistoryEntry> history;

    Handovers(CaseView view, Names names) {
        this.view = view;
        this.names = names;
        this.history = view.history();
    }

    List<Handover> rows() {
        var rows = new ArrayList<Handover>();
        for (var entry : history) {
            var before = entry.before();
            if (before != null) {
                row(entry, before).ifPresent(rows::add);
            }
        }
        return rows;
    }

    /** The dossier changes hands when it goes to another step or to a colleague, and when its result is issued. */
    private Optional<Handover> row(HistoryEntry entry, HistoryEntry.State before) {
        if (entry.act() == Act.ISSUE) {
            return Optional.of(forward(entry, before, counter()));
        }
        if (entry.act() == Act.HAND_ON) {
            var colleague = party(entry.step(), entry.after().official());
            return Optional.of(aside(entry, before, colleague, "Giao lại"));
        }
        if (entry.act() == Act.CONSULT || entry.act() == Act.ANSWER) {
            return opinion(entry, before);
        }
        return switch (Integer.signum(entry.after().step() - before.step())) {
            case 1 -> Optional.of(forward(entry, before, to(entry)));
            case -1 -> Optional.of(aside(entry, before, to(entry), "Trả lại bước trước"));
            default -> Optional.empty();
        };
    }

    /** Another agency is asked, and answers. */
    private Optional<Handover> opinion(HistoryEntry entry, HistoryEntry.State before) {
        return view.consultations().stream()
                .filter(asked -> entry.at().equals(entry.act() == Act.CONSULT ? asked.askedAt() : asked.answeredAt()))
                .map(asked -> entry.act() == Act.CONSULT ? question(entry, before, asked) : answer(entry, asked))
                .findFirst();
    }

    private Handover question(HistoryEntry entry, HistoryEntry.State before, ConsultationView asked) {
        return aside(entry, before, new Party(names.agency(asked.agency()).name(), null), "Lấy ý kiến");
    }

    private Handover answer(HistoryEntry entry, ConsultationView asked) {
        var giver = new Party(names.agency(asked.agency()).name(), names.official(entry.account()));
        var receiver = party(asked.step(), asked.askedBy());
        var outcome = Outcome.of(entry.at(), asked.due());
        return new Handover(giver, receiver, entry.at(), null, asked.due(), outcome, "Cho ý kiến");
    }

    /** A step that had to be done again has the due time of its last time only, so only that can be judged. */
    private Handover forward(HistoryEntry entry, HistoryEntry.State before, Party to) {
        var due = isLast(entry) ? step(entry.step()).due() : null;
        return new Handover(
                giver(entry, before),
                to,
                entry.at(),
                taken(entry).map(HistoryEntry::at).orElse(null),
                due,
                due == null ? null : Outcome.of(entry.at(), due),
                null);
    }

    private Handover aside(HistoryEntry entry, HistoryEntry.State before, Party to, String note) {
        return new Handover(giver(entry, before), to, entry.at(), null, null, null, note);
    }

    private boolean isLast(HistoryEntry entry) {
        return step(entry.step()).completedAt() != null
                && history.stream()
                        .filter(later -> later.version() > entry.version())
                        .noneMatch(later ->
                                later.step() == entry.step() && later.after().step() > later.step());
    }

    /** Who does a step without having taken it first gives it on all the same. */
    private Party giver(HistoryEntry entry, HistoryEntry.State before) {
        return party(entry.step(), before.official() == null ? entry.account() : before.official());
    }

    /** The official who took the step that it was given to, if anybody has. */
    private Party to(HistoryEntry entry) {
        return party(
                entry.after().step(),
                taken(entry)
                        .map(later -> later.after().official())
                        .orElse(entry.after().official()));
    }

    /** The result is taken at the counter. */
    private Party counter() {
        return new Party(view.receivedAt().name().vi(), null);
    }

    private Optional<HistoryEntry> taken(HistoryEntry given) {
        return history.stream()
                .filter(later -> later.version() > given.version()
                        && (later.act() == Act.TAKE || later.act() == Act.ASSIGN)
                        && later.step() == given.after().step())
                .findFirst();
    }

    private Party party(int step, @Nullable String official) {
        var done = step(step);
        return new Party(
                done.name().vi() + " – " + names.agency(done.agency()).name(),
                official == null ? null : names.official(official));
    }

    private StepView step(int ordinal) {
        return view.steps().get(ordinal - 1);
    }
}
