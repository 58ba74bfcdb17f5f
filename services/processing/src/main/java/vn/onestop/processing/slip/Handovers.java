package vn.onestop.processing.slip;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
                rows.addAll(rows(entry, before));
            }
        }
        return rows;
    }

    /**
     * The dossier changes hands when it goes to another step or to a colleague, and when its result is issued; to several at
     * once where several agencies wait for the same.
     */
    private List<Handover> rows(HistoryEntry entry, HistoryEntry.State before) {
        if (entry.act() == Act.ISSUE) {
            return List.of(forward(entry, before, counter(), null));
        }
        if (entry.act() == Act.HAND_ON) {
            var colleague = party(entry.step(), entry.after().official());
            return List.of(aside(entry, before, colleague, "Giao lại"));
        }
        if (entry.act() == Act.CONSULT || entry.act() == Act.ANSWER) {
            return opinions(entry, before);
        }
        if (isForward(entry)) {
            return next(step(entry.step()))
                    .map(next -> forward(entry, before, to(entry, next), next))
                    .toList();
        }
        return entry.after().step() < entry.step()
                ? List.of(aside(entry, before, to(entry, entry.after().step()), "Trả lại bước trước"))
                : List.of();
    }

    /** Another agency is asked, and answers. */
    private List<Handover> opinions(HistoryEntry entry, HistoryEntry.State before) {
        return view.consultations().stream()
                .filter(asked -> entry.at().equals(entry.act() == Act.CONSULT ? asked.askedAt() : asked.answeredAt()))
                .map(asked -> entry.act() == Act.CONSULT ? question(entry, before, asked) : answer(entry, asked))
                .toList();
    }

    private Handover question(HistoryEntry entry, HistoryEntry.State before, ConsultationView asked) {
        return aside(entry, before, new Party(names.agency(asked.agency()), null), "Lấy ý kiến");
    }

    private Handover answer(HistoryEntry entry, ConsultationView asked) {
        var giver = new Party(names.agency(asked.agency()), names.official(entry.account()));
        var receiver = party(asked.step(), asked.askedBy());
        var outcome = Outcome.of(entry.at(), asked.due());
        return new Handover(giver, receiver, entry.at(), null, asked.due(), outcome, "Cho ý kiến");
    }

    /** Whoever ends a part before the others that are waited for has given it on as well. */
    private static boolean isForward(HistoryEntry entry) {
        return entry.act() == Act.COMPLETE || entry.after().step() > entry.step();
    }

    private Stream<Integer> next(StepView done) {
        var own = view.steps().stream()
                .filter(step -> step.part() == done.part() && step.ordinal() > done.ordinal())
                .map(StepView::ordinal)
                .findFirst();
        return own.map(Stream::of)
                .orElseGet(() -> view.parts().stream()
                        .filter(part -> part.after().contains(done.part()))
                        .map(part -> firstOf(part.ordinal())));
    }

    private int firstOf(int part) {
        return view.steps().stream()
                .filter(step -> step.part() == part)
                .mapToInt(StepView::ordinal)
                .findFirst()
                .orElseThrow();
    }

    /** A step that had to be done again has the due time of its last time only, so only that can be judged. */
    private Handover forward(HistoryEntry entry, HistoryEntry.State before, Party to, @Nullable Integer next) {
        var due = isLast(entry) ? step(entry.step()).due() : null;
        return new Handover(
                giver(entry, before),
                to,
                entry.at(),
                next == null ? null : taken(entry, next).map(HistoryEntry::at).orElse(null),
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
                        .noneMatch(later -> later.step() == entry.step() && isForward(later));
    }

    /** Who does a step without having taken it first gives it on all the same. */
    private Party giver(HistoryEntry entry, HistoryEntry.State before) {
        return party(entry.step(), before.official() == null ? entry.account() : before.official());
    }

    /** The official who took the step that it was given to, if anybody has. */
    private Party to(HistoryEntry entry, int next) {
        var holder = entry.after().step() == next ? entry.after().official() : null;
        return party(
                next, taken(entry, next).map(later -> later.after().official()).orElse(holder));
    }

    /** The result is taken at the counter. */
    private Party counter() {
        return new Party(view.receivedAt().name().vi(), null);
    }

    private Optional<HistoryEntry> taken(HistoryEntry given, int next) {
        return history.stream()
                .filter(later -> later.version() > given.version()
                        && (later.act() == Act.TAKE || later.act() == Act.ASSIGN)
                        && later.step() == next)
                .findFirst();
    }

    private Party party(int step, @Nullable String official) {
        var done = step(step);
        return new Party(
                done.name().vi() + " – " + names.agency(done.agency()),
                official == null ? null : names.official(official));
    }

    private StepView step(int ordinal) {
        return view.steps().get(ordinal - 1);
    }
}
