package vn.onestop.standalone.scenario;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a dossier stands in the end: how each service has to call it. */
enum Standing {
    FILED("waits for the counter's answer", 1, "FILED", null),
    CLOSED("ended before acceptance", 8, "CLOSED", null),
    REFUSED("not accepted", 3, "REFUSED", null),
    IN_WORK("an official has it", 4, "ACCEPTED", "IN_WORK"),
    WAITING_FOR_CITIZEN("papers are missing", 5, "ACCEPTED", "WAITING_FOR_CITIZEN"),
    STOPPED("stopped without a decision", 8, "STOPPED", "STOPPED"),
    DONE("the result lies ready", 9, "READY", "DECIDED"),
    RETURNED("the citizen has the result", 10, "DELIVERED", "DECIDED");

    private final String meaning;
    private final int portalCode;
    private final String intake;
    private final @Nullable String processing;

    Standing(String meaning, int portalCode, String intake, @Nullable String processing) {
        this.meaning = meaning;
        this.portalCode = portalCode;
        this.intake = intake;
        this.processing = processing;
    }

    /** None while it is on its way, which it is not in the end. */
    static Optional<Standing> of(Course course) {
        return switch (course.state()) {
            case BROUGHT, ACCEPTED -> Optional.empty();
            case FILED -> Optional.of(FILED);
            case CLOSED -> Optional.of(CLOSED);
            case REFUSED -> Optional.of(REFUSED);
            case IN_WORK -> Optional.of(IN_WORK);
            case WAITING_FOR_CITIZEN -> Optional.of(WAITING_FOR_CITIZEN);
            case STOPPED -> Optional.of(STOPPED);
            case GRANTED, DECLINED -> Optional.of(course.wasCollected() ? RETURNED : DONE);
        };
    }

    String meaning() {
        return meaning;
    }

    /** As the National Public Service Portal counts. */
    int portalCode() {
        return portalCode;
    }

    /** Status of the dossier at the counter. */
    String intake() {
        return intake;
    }

    /** Status of the case; processing knows nothing of what was not accepted. */
    @Nullable
    String processing() {
        return processing;
    }
}
