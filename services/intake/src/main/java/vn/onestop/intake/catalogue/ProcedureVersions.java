package vn.onestop.intake.catalogue;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.onestop.contracts.CatalogueEvent.AgencyPublished;
import vn.onestop.contracts.CatalogueEvent.ProcedurePublished;
import vn.onestop.time.WorkingCalendar;

/** New versions of procedures. Dossiers keep the version they were accepted under, whatever comes after it. */
@Service
public class ProcedureVersions {

    private static final Logger LOG = LoggerFactory.getLogger(ProcedureVersions.class);

    private final Versions versions;
    private final Publishing publishing;
    private final Clock clock;

    ProcedureVersions(Versions versions, Publishing publishing, Clock clock) {
        this.versions = versions;
        this.publishing = publishing;
        this.clock = clock;
    }

    /** What the steps take together; refuses as {@link #add} would, and keeps nothing. */
    public StepTotals preview(ProcedureDraft draft) {
        var today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
        var agencies = versions.inForce(Kind.AGENCY, today).stream()
                .map(AgencyPublished.class::cast)
                .map(AgencyPublished::code)
                .collect(toSet());
        return ProcedureCheck.check(draft, agencies, today);
    }

    /** Makes the next version and publishes it. */
    @Transactional
    public ProcedurePublished add(String code, ProcedureDraft draft, String by) {
        preview(draft);
        versions.lock();
        var version = publishing.publish(draft.entry(code));
        LOG.info("procedure={} version={} account={}", code, version.number(), by);
        return (ProcedurePublished) version.content();
    }
}
