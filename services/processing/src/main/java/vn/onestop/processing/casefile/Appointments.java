package vn.onestop.processing.casefile;

import java.time.Instant;
import java.util.List;
import vn.onestop.contracts.CaseEvent;
import vn.onestop.contracts.CaseEvent.Cause;
import vn.onestop.processing.route.Official;
import vn.onestop.processing.route.Schedule;

/** New dates that the citizen of a case is told (hẹn lại). It is told like the case itself. */
final class Appointments {

    private final CaseFile file;

    Appointments(CaseFile file) {
        this.file = file;
    }

    /** Gives the citizen a new date; the limit and the statistics keep theirs. */
    List<CaseEvent> apologise(NewDate wish, Official by, Schedule schedule, Instant now) {
        file.whileOpen().requireAnsweredFor(by, file.dossier().competentAgency());
        var apology = file.clock().apologise(file.dossierId(), wish, by, schedule, now);
        file.progress().move(Act.APOLOGISE);
        return List.of(apology.said(file.progress().tell(), by.actor()));
    }

    /** The citizen is told the date that a new calendar has made of the promise. */
    List<CaseEvent> reissue(Official by, Schedule schedule, Instant now) {
        file.refuseIfClosed();
        file.dossier().requireDecidedUnder(by);
        var before = file.clock().tell();
        file.progress().move(Act.REISSUE);
        return List.of(file.moved(before, Cause.CALENDAR_CHANGED, schedule, by.actor(), now));
    }
}
