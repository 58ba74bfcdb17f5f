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
        var step = walk.of(by);
        step.requireHolder(by);
        if (walk.isLast(step)) {
            return issue(step, ruling, by, schedule, now);
        }
        if (!walk.isSigning(step)) {
            throw new NothingToDecide(step);
        }
        var signed = file.result().toSign(ruling, by, now);
        file.moves().make(Act.SIGN, step);
        file.result().signed(signed);
        var events = new ArrayList<CaseEvent>(List.of(file.moves().finish(step, by, now)));
        events.addAll(file.moves().start(said(signed, by), walk.after(step), now, schedule, now));
        return List.copyOf(events);
    }

    /** Where there is but one step, whoever has it signs and issues. */
    private List<CaseEvent> issue(CaseStep step, Ruling ruling, Official by, Schedule schedule, Instant now) {
        var result = file.result();
        var before = result.decision();
        var signed = before.orElseGet(() -> result.toSign(ruling, by, now));
        if (ruling.outcome() != null && ruling.outcome() != signed.outcome()) {
            throw new OtherOutcomeSigned(signed);
        }
        var imprint = ruling.imprint(signed.signedAt(), now);
        file.moves().make(Act.ISSUE, step);
        result.signed(signed);
        var due = file.clock().due();
        var verdict = Facts.verdict(now, due);
        signed.issue(imprint, by.account(), verdict, now);
        file.consultations().end(now);
        var events = new ArrayList<CaseEvent>();
        events.add(file.moves().finish(step, by, now));
        file.moves().settle();
        if (before.isEmpty()) {
            events.add(said(signed, by));
        }
        var late = file.lateAt(verdict, schedule, now);
        events.add(signed.said(file.dossierId(), file.progress().tell(), by.actor(), due, late));
        return events;
    }

    private CaseEvent said(Decision signed, Official by) {
        return signed.signed(file.dossierId(), file.progress().tell(), by.actor());
    }
}
