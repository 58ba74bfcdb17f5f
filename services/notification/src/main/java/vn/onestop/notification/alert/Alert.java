package vn.onestop.notification.alert;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.UUID;
import vn.onestop.contracts.CaseEvent.Deadline;
import vn.onestop.contracts.CaseEvent.Subject;

/**
 * One warning (cảnh báo) to one official.
 *
 * @param step name of the step at which the case stands
 * @param overdueDays {@value #NEAR} while it is not missed yet, 0 at the instant it is, then the overdue working day
 */
record Alert(
        UUID id,
        String official,
        UUID dossierId,
        Subject subject,
        int ordinal,
        String step,
        Instant due,
        int overdueDays) {

    static final int NEAR = -1;

    /** Its id is made of what it says: the same warning heard twice, or found twice, stays one. */
    static Alert of(UUID dossierId, Deadline deadline, int overdueDays, String official) {
        var step = deadline.step();
        var name = String.join(
                "/",
                dossierId.toString(),
                deadline.subject().name(),
                Integer.toString(step.ordinal()),
                deadline.due().toString(),
                Integer.toString(overdueDays),
                official);
        return new Alert(
                UUID.nameUUIDFromBytes(name.getBytes(UTF_8)),
                official,
                dossierId,
                deadline.subject(),
                step.ordinal(),
                step.name().vi(),
                deadline.due(),
                overdueDays);
    }
}
