package vn.onestop.processing.casefile;

import java.time.Instant;
import java.util.List;
import vn.onestop.contracts.CaseDetour.LimitExtended;
import vn.onestop.contracts.CaseEvent;
import vn.onestop.contracts.CaseEvent.Cause;
import vn.onestop.contracts.Limit;
import vn.onestop.processing.route.Official;
import vn.onestop.processing.route.Schedule;

/** Makes the limit of a case longer as the procedure's text allows (gia hạn theo luật). It is told like the case itself. */
final class Extensions {

    private final CaseFile file;

    Extensions(CaseFile file) {
        this.file = file;
    }

    /** Once, and before the limit has run out. The citizen is told the new date with it. */
    List<CaseEvent> extend(Limit by, ExtensionOrder order, Official leader, Schedule schedule, Instant now) {
        file.refuseIfClosed();
        if (!file.dossier().isDecidedBy(leader)) {
            throw new NotYoursToExtend(file.dossier().competentAgency());
        }
        var clock = file.clock();
        clock.extension().ifPresent(before -> {
            throw new ExtendedBefore(before);
        });
        if (now.isAfter(clock.due())) {
            throw new LimitRunOut(clock.due());
        }
        file.progress().move(Act.EXTEND);
        clock.extend(LimitExtension.of(by, order, leader.account(), now));
        var extended = new LimitExtended(
                file.dossierId(), file.progress().tell(), now, leader.actor(), by, order.reason(), order.legalBasis());
        return file.andWhatMoves(extended, Cause.STATUTORY_EXTENSION, schedule);
    }

    boolean mayExtend(Official by) {
        return file.dossier().isDecidedBy(by) && file.clock().extension().isEmpty();
    }
}
