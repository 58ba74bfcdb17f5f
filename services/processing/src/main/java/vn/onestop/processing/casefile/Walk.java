package vn.onestop.processing.casefile;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.onestop.contracts.CatalogueEvent.Share;
import vn.onestop.contracts.Text;
import vn.onestop.processing.route.Official;
import vn.onestop.processing.route.Role;
import vn.onestop.processing.route.Route;
import vn.onestop.web.InvalidFields;

/** How far a case has come on its route, and who may act where it stands: at one step of each part that runs. */
@Embeddable
class Walk {

    /** The first of those that run, for whoever sees one only. */
    private int currentStep;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "dossier_id", insertable = false, updatable = false)
    @OrderBy("id.ordinal")
    private List<CasePart> parts = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "dossier_id", insertable = false, updatable = false)
    @OrderBy("id.ordinal")
    private List<CaseStep> steps = new ArrayList<>();

    protected Walk() {}

    Walk(UUID dossierId, Route route) {
        currentStep = 1;
        route.parts().forEach(plan -> parts.add(new CasePart(dossierId, plan)));
        route.steps().forEach(plan -> steps.add(new CaseStep(dossierId, plan)));
    }

    /** Where a case begins: every part that waits for none. */
    List<CaseStep> first() {
        return parts.stream()
                .filter(part -> part.after().isEmpty())
                .map(this::firstOf)
                .toList();
    }

    /** The steps that have begun and are not done, one of each part that runs. */
    List<CaseStep> running() {
        return steps.stream().filter(CaseStep::isRunning).toList();
    }

    /** The first of those that run; the last step once all are done. */
    CaseStep current() {
        return steps.get(currentStep - 1);
    }

    /** @throws StepDone or {@link StepNotCurrent} when the case does not stand at this step */
    CaseStep current(int ordinal) {
        if (ordinal < 1 || ordinal > steps.size()) {
            throw new NoSuchStep(ordinal);
        }
        var step = steps.get(ordinal - 1);
        if (step.isDone()) {
            throw new StepDone(step);
        }
        if (!step.isRunning()) {
            throw new StepNotCurrent(step, current());
        }
        return step;
    }

    /** The step that somebody means who names none: the one they have, or else one that they could have. */
    CaseStep of(Official by) {
        return Stream.<Predicate<CaseStep>>of(
                        step -> step.isHeldBy(by), step -> step.isFor(by) && !step.isTaken(), step -> step.isFor(by))
                .flatMap(fits -> running().stream().filter(fits))
                .findFirst()
                .orElse(current());
    }

    /** What begins now that a step is done: the next of its part, or the parts that have waited for this one last. */
    List<CaseStep> after(CaseStep done) {
        var next = steps.stream()
                .filter(step -> step.part() == done.part() && step.ordinal() > done.ordinal())
                .findFirst();
        return next.map(List::of)
                .orElseGet(() -> parts.stream()
                        .filter(part -> part.after().contains(done.part()) && hasEnded(part.after()))
                        .map(this::firstOf)
                        .toList());
    }

    private boolean hasEnded(Iterable<Integer> ordinals) {
        for (var ordinal : ordinals) {
            if (!stepsOf(ordinal).allMatch(CaseStep::isDone)) {
                return false;
            }
        }
        return true;
    }

    private CaseStep firstOf(CasePart part) {
        return stepsOf(part.ordinal()).findFirst().orElseThrow();
    }

    private Stream<CaseStep> stepsOf(int part) {
        return steps.stream().filter(step -> step.part() == part);
    }

    CasePart part(CaseStep step) {
        return parts.get(step.part() - 1);
    }

    /** Whether a part with a limit of its own ends with this step. */
    boolean endsLimited(CaseStep step) {
        return part(step).limit().isPresent() && stepsOf(step.part()).noneMatch(any -> any.ordinal() > step.ordinal());
    }

    Optional<Instant> startOf(CasePart part) {
        return firstOf(part).startedAt();
    }

    Optional<Instant> endOf(CasePart part) {
        return stepsOf(part.ordinal()).reduce((_, later) -> later).flatMap(CaseStep::completedAt);
    }

    /** As the phase of the procedure is called. */
    Text nameOf(CasePart part) {
        return firstOf(part).phase();
    }

    List<Share> sharesOf(CasePart part) {
        return stepsOf(part.ordinal()).map(CaseStep::share).toList();
    }

    /** Sees anew which of the steps that run is the first. */
    void settle() {
        currentStep = steps.stream()
                .filter(CaseStep::isRunning)
                .mapToInt(CaseStep::ordinal)
                .findFirst()
                .orElse(steps.size());
    }

    /** In the same part, or in one that this part has waited for. */
    void requireEarlier(CaseStep step, int ordinal) {
        if (ordinal < 1 || ordinal >= step.ordinal() || !rests(step, at(ordinal))) {
            throw InvalidFields.one("toStep", "casefile.send-back.not-earlier", String.valueOf(step.ordinal()));
        }
    }

    boolean hasEarlier(CaseStep step) {
        return steps.stream().anyMatch(any -> any.ordinal() < step.ordinal() && isBehind(step.part(), any.part()));
    }

    /**
     * All that was done since has to be done again, also by others whose parts began after it. What ran beside it stays.
     */
    CaseStep backTo(int ordinal) {
        var again = at(ordinal);
        steps.stream()
                .filter(step -> step.ordinal() >= ordinal && rests(step, again))
                .forEach(CaseStep::reset);
        return again;
    }

    /** Whether a step is in the same part as another or in one that waits for that part, perhaps by way of others. */
    boolean rests(CaseStep step, CaseStep on) {
        return isBehind(step.part(), on.part());
    }

    private boolean isBehind(int part, int before) {
        return part == before
                || parts.get(part - 1).after().stream().anyMatch(waitedFor -> isBehind(waitedFor, before));
    }

    /** Where the case has come to from a step: to the one that follows or to the one it was sent back to, if any yet. */
    CaseStep onwardFrom(int ordinal) {
        var left = at(ordinal);
        if (left.isRunning()) {
            return left;
        }
        return running().stream()
                .filter(step -> left.isDone() ? rests(step, left) : step.ordinal() < ordinal && rests(left, step))
                .findFirst()
                .orElse(left);
    }

    CaseStep at(int ordinal) {
        return steps.get(ordinal - 1);
    }

    boolean isLast(CaseStep step) {
        return step.ordinal() == steps.size();
    }

    /** The leader decides in the last step of a leader; a route without one is decided where it ends. */
    boolean isSigning(CaseStep step) {
        return steps.stream()
                        .filter(any -> any.role() == Role.LEADER)
                        .mapToInt(CaseStep::ordinal)
                        .max()
                        .orElse(steps.size())
                == step.ordinal();
    }

    /** Officials know the cases that pass through their own hands; heads and leaders all those of the agency. */
    boolean concerns(Official someone) {
        return steps.stream()
                .anyMatch(step -> step.isFor(someone) || someone.answersForOthers() && someone.worksAt(step.agency()));
    }

    /** By a head or the leader, of the agency that decides or of one where the case stands. */
    boolean isAnsweredFor(Official by, String competentAgency) {
        return by.answersForOthers()
                && (by.worksAt(competentAgency) || running().stream().anyMatch(step -> by.worksAt(step.agency())));
    }

    /**
     * A wish to withdraw is answered by whoever has a step of the agency that decides, or by those who answer for it; other
     * agencies do their part and end nothing.
     */
    boolean isAnsweredBy(Official by, String competentAgency) {
        var own = running().stream()
                .filter(step -> parts.get(step.part() - 1).agency().equals(competentAgency))
                .toList();
        return own.stream().anyMatch(step -> step.isHeldBy(by))
                || by.answersForOthers()
                        && (by.worksAt(competentAgency) || own.stream().anyMatch(step -> by.worksAt(step.agency())));
    }

    void requireAnsweredFor(Official by, String competentAgency) {
        if (!isAnsweredFor(by, competentAgency)) {
            throw new NotYoursToApologise(competentAgency);
        }
    }

    List<CasePart> parts() {
        return List.copyOf(parts);
    }

    List<CaseStep> steps() {
        return List.copyOf(steps);
    }
}
