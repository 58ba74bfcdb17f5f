package vn.onestop.processing.casefile;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.onestop.processing.route.Official;
import vn.onestop.processing.route.PlannedStep;
import vn.onestop.processing.route.Role;
import vn.onestop.web.InvalidFields;

/** How far a case has come on its route, and who may act where it stands. */
@Embeddable
class Walk {

    private int currentStep;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "dossier_id", insertable = false, updatable = false)
    @OrderBy("id.ordinal")
    private List<CaseStep> steps = new ArrayList<>();

    protected Walk() {}

    Walk(UUID dossierId, List<PlannedStep> route) {
        currentStep = 1;
        route.forEach(plan -> steps.add(new CaseStep(dossierId, plan)));
    }

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
        if (ordinal != currentStep) {
            throw new StepNotCurrent(step, current());
        }
        return step;
    }

    CaseStep next() {
        currentStep++;
        return current();
    }

    void requireEarlier(int ordinal) {
        if (ordinal < 1 || ordinal >= currentStep) {
            throw InvalidFields.one("toStep", "casefile.send-back.not-earlier", String.valueOf(currentStep));
        }
    }

    /** All that was done since has to be done again. */
    CaseStep backTo(int ordinal) {
        steps.subList(ordinal - 1, currentStep).forEach(CaseStep::reset);
        currentStep = ordinal;
        return current();
    }

    boolean isAtLast() {
        return currentStep == steps.size();
    }

    /** The leader decides in the last step of a leader; a route without one is decided where it ends. */
    boolean isAtSigning() {
        return steps.stream()
                        .filter(step -> step.role() == Role.LEADER)
                        .mapToInt(CaseStep::ordinal)
                        .max()
                        .orElse(steps.size())
                == currentStep;
    }

    /** Officials know the cases that pass through their own hands; heads and leaders all those of the agency. */
    boolean concerns(Official someone) {
        return steps.stream()
                .anyMatch(step -> step.isFor(someone) || someone.answersForOthers() && someone.worksAt(step.agency()));
    }

    /** By a head or the leader, of the agency that decides or of the one where the case stands. */
    boolean isAnsweredFor(Official by, String competentAgency) {
        return by.answersForOthers()
                && (by.worksAt(competentAgency) || by.worksAt(current().agency()));
    }

    /** A wish to withdraw is answered by whoever has the step, or by those who answer for the case. */
    boolean isAnsweredBy(Official by, String competentAgency) {
        return current().isHeldBy(by) || isAnsweredFor(by, competentAgency);
    }

    void requireAnsweredFor(Official by, String competentAgency) {
        if (!isAnsweredFor(by, competentAgency)) {
            throw new NotYoursToApologise(competentAgency);
        }
    }

    List<CaseStep> steps() {
        return List.copyOf(steps);
    }
}
