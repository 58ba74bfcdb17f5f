package vn.onestop.intake.catalogue;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.onestop.contracts.CatalogueEvent.ProcedurePublished;
import vn.onestop.messaging.Outbox;
import vn.onestop.time.WorkingCalendar;

/** New versions of procedures. Dossiers keep the version they were accepted under, whatever comes after it. */
@Service
public class ProcedureVersions {

    private static final Logger LOG = LoggerFactory.getLogger(ProcedureVersions.class);

    private final Versions versions;
    private final Outbox outbox;
    private final Clock clock;

    ProcedureVersions(Versions versions, Outbox outbox, Clock clock) {
        this.versions = versions;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** What the steps take together; refuses as {@link #add} would, and keeps nothing. */
    public StepTotals preview(ProcedureDraft draft) {
        return ProcedureCheck.check(draft, LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE));
    }

    /** Makes the next version and publishes it. */
    @Transactional
    public ProcedurePublished add(String code, ProcedureDraft draft, String by) {
        preview(draft);
        versions.lock();
        var entry = draft.entry(code);
        var number = versions.newest(Kind.PROCEDURE, code).map(Version::number).orElse(0) + 1;
        var content = entry.content().as(number, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        versions.add(entry, number, content);
        outbox.append(content);
        LOG.info("procedure={} version={} account={}", code, number, by);
        return (ProcedurePublished) content;
    }
}
