package vn.onestop.intake.registration;

import java.util.List;
import java.util.UUID;

/** The answer to a refusal. */
public record Refused(UUID dossierId, String code, String secret, List<Warning> warnings, RefusalSlip slip) {

    public Refused {
        warnings = List.copyOf(warnings);
    }

    @Override
    public String toString() {
        return "Refused[" + code + "]";
    }
}
