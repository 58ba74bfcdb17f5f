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

    private final transient Map<String, Object> first;

    HandedOverBefore(Proof.Written proof) {
        super(TYPE, proof.accountName(), WHEN.format(proof.at()));
        first = Map.of("handedOverBy", proof.account(), "handedOverAt", proof.at(), "way", proof.way());
    }

    @Override
    protected Map<String, Object> properties() {
        return first;
    }
}
