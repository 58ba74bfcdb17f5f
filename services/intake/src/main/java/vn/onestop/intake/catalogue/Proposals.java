package vn.onestop.intake.catalogue;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.onestop.contracts.CalendarEvent;
import vn.onestop.contracts.CalendarEvent.CalendarApplied;
import vn.onestop.contracts.CalendarEvent.CalendarEffectMeasured;
import vn.onestop.contracts.CatalogueEvent.CalendarProposed;
import vn.onestop.contracts.CatalogueEvent.CalendarPublished;
import vn.onestop.messaging.Outbox;

/**
 * A notice of days off comes into force in two steps: it is proposed, and once it is known what it would change, it is
 * applied. Administrators come one after the other.
 */
@Service
@Transactional
public class Proposals {

    private static final Logger LOG = LoggerFactory.getLogger(Proposals.class);

    private final Versions versions;
    private final ProposalBook book;
    private final Publishing publishing;
    private final Outbox outbox;
    private final Clock clock;

    Proposals(Versions versions, ProposalBook book, Publishing publishing, Outbox outbox, Clock clock) {
        this.versions = versions;
        this.book = book;
        this.publishing = publishing;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * @param csv with the columns {@code date,kind,reason,notice}
     * @param cause number of the notice
     * @param years that are complete with it
     */
    public ProposalView propose(String csv, String cause, Set<Integer> years, String by) {
        versions.lock();
        var inForce = inForce();
        var base = calendar(inForce);
        var days = NoticeCheck.merge(base, csv, years);
        var id = UUID.randomUUID();
        var complete = NoticeCheck.complete(base, years);
        var proposed = new CalendarProposed(id.toString(), now(), base.version(), cause, complete, days);
        book.add(id, inForce.number(), proposed, by);
        outbox.append(proposed);
        LOG.info("proposal={} account={} outcome=proposed", id, by);
        return one(id);
    }

    @Transactional(readOnly = true)
    public List<ProposalView> all() {
        var inForce = inForce().number();
        return book.all().stream().map(found -> view(found, inForce)).toList();
    }

    @Transactional(readOnly = true)
    public ProposalView one(UUID id) {
        return view(find(id), inForce().number());
    }

    /** Puts it into force: what is promised from now on counts with it, and processing hears of it. */
    public ProposalView apply(UUID id, String by) {
        versions.lock();
        var proposal = openOne(id);
        if (proposal.state() != ProposalState.MEASURED) {
            throw new ProposalNotMeasured(id);
        }
        var version = publishing.publish(proposal.entry());
        book.decide(
                id,
                ProposalState.APPLIED,
                version.number(),
                by,
                version.content().occurredAt());
        LOG.info("proposal={} account={} calendar={} outcome=applied", id, by, version.number());
        return one(id);
    }

    public ProposalView withdraw(UUID id, String by) {
        versions.lock();
        var proposal = find(id);
        if (!proposal.state().isOpen()) {
            throw new ProposalDecided(proposal);
        }
        book.decide(id, ProposalState.WITHDRAWN, null, by, now());
        LOG.info("proposal={} account={} outcome=withdrawn", id, by);
        return one(id);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void on(CalendarEvent event) {
        switch (event) {
            case CalendarEffectMeasured effect -> book.measured(effect);
            case CalendarApplied applied -> book.applied(applied);
        }
    }

    private Proposal openOne(UUID id) {
        var proposal = find(id);
        if (!proposal.state().isOpen()) {
            throw new ProposalDecided(proposal);
        }
        if (proposal.stateWhile(inForce().number()) == ProposalState.OUTDATED) {
            throw new ProposalOutdated(proposal.basedOn(), inForce().number());
        }
        return proposal;
    }

    private Proposal find(UUID id) {
        return book.find(id).orElseThrow(() -> new NoSuchProposal(id));
    }

    private ProposalView view(Proposal proposal, int inForce) {
        var base = versions.find(Kind.CALENDAR, CalendarFile.CODE, proposal.basedOn())
                .map(CalendarPublished.class::cast)
                .orElseThrow();
        return proposal.view(inForce, base);
    }

    private Version inForce() {
        return versions.newest(Kind.CALENDAR, CalendarFile.CODE).orElseThrow();
    }

    private static CalendarPublished calendar(Version version) {
        return (CalendarPublished) version.content();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
