package vn.onestop.processing.casefile;

import java.time.Instant;
import java.util.List;
import vn.onestop.contracts.Actor;
import vn.onestop.contracts.CaseEvent;
import vn.onestop.contracts.CaseEvent.StepTaken;
import vn.onestop.processing.route.Official;

/** A free step is given to an official (phân công), by the head or by a rule; told like the case itself. */
final class GivingOut {

    private final CaseFile file;

    GivingOut(CaseFile file) {
        this.file = file;
    }

    /** Heads and leaders give out the steps of their own agency. */
    List<CaseEvent> byHand(int ordinal, String to, Official by, Instant now) {
        var step = file.whileOpen().current(ordinal);
        if (!step.isGivenOutBy(by)) {
            throw new NotYoursToAssign(step.agency());
        }
        return give(step, to, by.actor(), now);
    }

    List<CaseEvent> byRule(int ordinal, String to, Actor system, Instant now) {
        return give(file.whileOpen().current(ordinal), to, system, now);
    }

    private List<CaseEvent> give(CaseStep step, String to, Actor actor, Instant now) {
        step.refuseIfHeld();
        file.moves().make(Act.ASSIGN, step);
        step.take(to, now);
        return List.of(new StepTaken(file.dossierId(), file.progress().tell(), now, actor, step.said(), to));
    }
}
