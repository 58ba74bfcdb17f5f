package vn.onestop.processing.casefile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.onestop.contracts.CaseEvent;
import vn.onestop.officetime.Facts;
import vn.onestop.processing.route.Official;
import vn.onestop.processing.route.Schedule;

/** The leader signs (ký), the clerk numbers, dates and issues (cấp số, phát hành). It is told like the case itself. */
final class Signing {

    private final CaseFile file;

    Signing(CaseFile file) {
        this.file = file;
    }

    List<CaseEvent> decide(Ruling ruling, Official by, Schedule schedule, Instant now) {
        var walk = file.whileOpen();
        var step = walk.current();
        step.requireHolder(by);
        if (walk.isAtLast()) {
            return issue(step, ruling, by, now);
        }
        if (!walk.isAtSigning()) {
            throw new NothingToDecide(step);
        }
        var signed = file.result().toSign(ruling, by, now);
        file.progress().move(Act.SIGN);
        file.result().signed(signed);
        var completed = file.finish(step, by, now);
        var said = said(signed, by);
        return List.of(completed, said, file.start(walk.next(), now, schedule, by.actor(), now));
    }

    /** Where there is but one step, whoever has it signs and issues. */
    private List<CaseEvent> issue(CaseStep step, Ruling ruling, Official by, Instant now) {
        var result = file.result();
        var before = result.decision();
        var signed = before.orElseGet(() -> result.toSign(ruling, by, now));
        if (ruling.outcome() != null && ruling.outcome() != signed.outcome()) {
            throw new OtherOutcomeSigned(signed);
        }
        var imprint = ruling.imprint(signed.signedAt(), now);
        file.progress().move(Act.ISSUE);
        result.signed(signed);
        var due = file.clock().due();
        signed.issue(imprint, by.account(), Facts.verdict(now, due), now);
        file.consultations().end(now);
        var events = new ArrayList<CaseEvent>();
        events.add(file.finish(step, by, now));
        if (before.isEmpty()) {
            events.add(said(signed, by));
        }
        events.add(signed.said(file.dossierId(), file.progress().tell(), by.actor(), due));
        return events;
    }

    private CaseEvent said(Decision signed, Official by) {
        return signed.signed(file.dossierId(), file.progress().tell(), by.actor());
    }
}
