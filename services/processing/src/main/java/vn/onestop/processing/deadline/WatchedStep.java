package vn.onestop.processing.deadline;

import org.jspecify.annotations.Nullable;
import vn.onestop.contracts.CaseEvent.Step;
import vn.onestop.processing.route.Role;

/**
 * A step that runs in a case whose time has come to be looked at.
 *
 * @param official who has it
 * @param endsPart whether a part with a limit of its own ends with it, so that its date is the date of its agency
 */
record WatchedStep(Step step, Role role, @Nullable String official, boolean endsPart, StepDates dates) {

    String agency() {
        return dates.agency();
    }
}
