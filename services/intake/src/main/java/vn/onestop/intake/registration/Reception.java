package vn.onestop.intake.registration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.onestop.contracts.CatalogueEvent.AgencyPublished;
import vn.onestop.contracts.CatalogueEvent.ProcedurePublished;
import vn.onestop.contracts.DossierEvent.Channel;
import vn.onestop.contracts.ProcedureRef;
import vn.onestop.time.WorkingTime;

/**
 * A dossier is taken at a counter: when, where, under which version of the procedure, and with which working time.
 *
 * @param day the day in Vietnam
 */
public record Reception(
        Instant at,
        LocalDate day,
        AgencyPublished agency,
        ProcedurePublished procedure,
        WorkingTime workingTime,
        Channel channel) {

    ProcedureRef ref() {
        return new ProcedureRef(procedure.code(), procedure.version());
    }

    /** The portal files at any hour; people come while the counter is open. */
    boolean outsideHours() {
        return channel != Channel.ONLINE && !workingTime.isReceiving(at);
    }

    List<Warning> warnings(boolean provisional, boolean similar) {
        var warnings = new ArrayList<Warning>();
        if (outsideHours()) {
            warnings.add(Warning.OUTSIDE_OFFICE_HOURS);
        }
        if (provisional) {
            warnings.add(Warning.PROVISIONAL_PROMISE);
        }
        if (similar) {
            warnings.add(Warning.SIMILAR_DOSSIER);
        }
        return warnings;
    }
}
