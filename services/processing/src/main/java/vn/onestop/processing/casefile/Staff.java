package vn.onestop.processing.casefile;

import static java.util.stream.Collectors.toSet;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.onestop.contracts.Actor;
import vn.onestop.processing.absence.Deputies;
import vn.onestop.processing.assignment.Assignee;
import vn.onestop.processing.assignment.Assignments;
import vn.onestop.processing.assignment.Vacancy;
import vn.onestop.processing.route.Colleagues;
import vn.onestop.processing.route.Official;

/** The officials around a case: who is met there, who acts for whom, and whom a rule gives a step that begins. */
@Component
class Staff {

    private final Colleagues colleagues;
    private final Assignments assignments;
    private final Deputies deputies;

    Staff(Colleagues colleagues, Assignments assignments, Deputies deputies) {
        this.colleagues = colleagues;
        this.assignments = assignments;
        this.deputies = deputies;
    }

    void meet(Official official) {
        colleagues.meet(official);
    }

    /** Sees who acts for those who have a step and are away. */
    void standIn(CaseFile file) {
        var steps = file.walk().steps();
        var holders = steps.stream()
                .filter(step -> !step.isDone())
                .flatMap(step -> step.official().stream())
                .collect(toSet());
        var acting = deputies.of(holders);
        steps.forEach(step -> step.standIn(step.official().map(acting::get).orElse(null)));
    }

    /** For whom somebody acts who does something to the case. */
    Set<String> absentFor(CaseFile file, Actor actor) {
        return file.walk().steps().stream()
                .filter(step -> step.deputy().filter(actor.account()::equals).isPresent())
                .flatMap(step -> step.official().stream())
                .collect(toSet());
    }

    Optional<Assignee> assignee(CaseFile file, CaseStep step) {
        var dossier = file.dossier();
        return assignments.of(
                new Vacancy(dossier.procedureCode(), step.ordinal(), step.role(), step.agency(), dossier.receivedAt()));
    }
}
