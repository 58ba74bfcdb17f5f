package vn.onestop.processing.casefile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.onestop.contracts.CaseEvent;
import vn.onestop.contracts.CaseEvent.StepCompleted;
import vn.onestop.contracts.CaseEvent.StepStarted;
import vn.onestop.processing.route.Official;
import vn.onestop.processing.route.Schedule;

/**
 * The moves of a case in which several parts may run: the table holds for each step by itself, and the case is being
 * worked on as long as somebody has one of them. What the citizen owes or wishes holds up all.
 */
final class Moves {

    /** What others may go on doing while one part waits for money and the clock runs. */
    private static final Set<Act> BESIDE_A_PAYMENT = EnumSet.of(Act.TAKE, Act.ASSIGN, Act.HAND_ON, Act.COMPLETE);

    private final CaseFile file;

    Moves(CaseFile file) {
        this.file = file;
    }

    /** @throws IllegalMove when the table has no such move for this step */
    void make(Act act, CaseStep step) {
        if (act == Act.HAND_ON && !step.isTaken()) {
            throw new IllegalMove(CaseStatus.WAITING, act);
        }
        file.progress().move(act, statusFor(act, step), step.ordinal());
    }

    boolean allows(Act act, CaseStep step) {
        return (act != Act.HAND_ON || step.isTaken()) && statusFor(act, step).allows(act);
    }

    /** How the case stands for somebody who wants to do this at one of its steps. */
    private CaseStatus statusFor(Act act, CaseStep step) {
        var status = file.status();
        var goesOnBeside =
                status == CaseStatus.WAITING_FOR_PAYMENT && BESIDE_A_PAYMENT.contains(act) && !isHeldUp(step);
        return goesOnBeside || Progress.isWork(status)
                ? step.isTaken() ? CaseStatus.IN_WORK : CaseStatus.WAITING
                : status;
    }

    private boolean isHeldUp(CaseStep step) {
        return file.clock().isPaused()
                || file.clock().waits().payments().stream().anyMatch(payment -> payment.holdsUp(step));
    }

    /** A step is done, and what follows it begins. */
    List<CaseEvent> goOn(CaseStep done, Official by, Schedule schedule, Instant now) {
        return start(finish(done, by, now), file.walk().after(done), now, schedule, now);
    }

    StepCompleted finish(CaseStep step, Official by, Instant now) {
        var inTime = step.complete(now);
        return new StepCompleted(file.dossierId(), file.progress().tell(), now, by.actor(), step.said(), inTime);
    }

    /** What has happened, and the steps that begin with it. */
    List<CaseEvent> start(CaseEvent happened, List<CaseStep> steps, Instant from, Schedule schedule, Instant now) {
        var events = new ArrayList<>(List.of(happened));
        for (var step : steps) {
            step.start(from);
            step.dueBy(file.clock().dueOf(file.walk(), step, schedule));
            events.add(new StepStarted(file.dossierId(), file.progress().tell(), now, happened.actor(), step.said()));
        }
        settle();
        return List.copyOf(events);
    }

    /** Steps have begun or ended. */
    void settle() {
        var walk = file.walk();
        walk.settle();
        file.progress().settle(walk.running().stream().anyMatch(CaseStep::isTaken));
    }
}
