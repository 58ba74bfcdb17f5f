package vn.onestop.intake.handover;

import java.time.format.DateTimeFormatter;
import java.util.Map;
import vn.onestop.time.WorkingCalendar;
import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** Somebody was first. */
final class HandedOverBefore extends Problem {

    private static final ProblemType TYPE = ProblemType.conflict("handed-over-before");
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/uuuu").withZone(WorkingCalendar.ZONE);

    HandedOverBefore(Proof.Written proof) {
        super(
                TYPE,
                Map.of("handedOverBy", proof.account(), "handedOverAt", proof.at(), "way", proof.way()),
                proof.accountName(),
                WHEN.format(proof.at()));
    }
}
