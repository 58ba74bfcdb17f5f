package vn.onestop.notification.alert;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.UUID;
import vn.onestop.contracts.CaseEvent.Deadline;
import vn.onestop.contracts.CaseEvent.Subject;

/**
 * One warning (cảnh báo) to one official.
 *
 * @param ordinal of the step at which the case stands, or of the consultation; 0 for a filing that waits for its answer
 * @param step name of that step, empty where it is no step
 * @param overdueDays {@value #NEAR} while it is not missed yet, 0 at the instant it is, then the overdue working day
 */
record Alert(
        UUID id, String official, UUID dossierId, About about, int ordinal, String step, Instant due, int overdueDays) {

    static final int NEAR = -1;

    /** What is due. */
    enum About {
        /** The date promised to a citizen. */
        PROMISE,
        /** An official's step. */
        STEP,
        /** The counter's answer to a filing. */
        ANSWER,
        /** Another agency's answer to what it was asked about a dossier. */
        CONSULTATION
    }

    /** Its id is made of what it says: the same warning heard twice, or found twice, stays one. */
    static Alert of(UUID dossierId, Deadline deadline, int overdueDays, String official) {
        var step = deadline.step();
        var about = deadline.subject() == Subject.PROMISE ? About.PROMISE : About.STEP;
        var id = idOf(dossierId, about, step.ordinal(), deadline.due(), overdueDays, official);
        return new Alert(
                id, official, dossierId, about, step.ordinal(), step.name().vi(), deadline.due(), overdueDays);
    }

    /** About a filing that nobody at the counter has answered. */
    static Alert ofAnswer(UUID dossierId, Instant answerDue, int overdueDays, String official) {
        var id = idOf(dossierId, About.ANSWER, 0, answerDue, overdueDays, official);
        return new Alert(id, official, dossierId, About.ANSWER, 0, "", answerDue, overdueDays);
    }

    /** About an agency that was asked and has not answered in time. */
    static Alert ofConsultation(UUID dossierId, int ordinal, Instant due, String official) {
        var id = idOf(dossierId, About.CONSULTATION, ordinal, due, 0, official);
        return new Alert(id, official, dossierId, About.CONSULTATION, ordinal, "", due, 0);
    }

    private static UUID idOf(UUID dossierId, About about, int ordinal, Instant due, int overdueDays, String official) {
        var name = String.join(
                "/",
                dossierId.toString(),
                about.name(),
                Integer.toString(ordinal),
                due.toString(),
                Integer.toString(overdueDays),
                official);
        return UUID.nameUUIDFromBytes(name.getBytes(UTF_8));
    }
}
