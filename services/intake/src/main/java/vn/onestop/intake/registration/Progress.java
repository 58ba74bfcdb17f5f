package vn.onestop.intake.registration;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.onestop.contracts.CaseEvent;
import vn.onestop.contracts.Contact.Part;
import vn.onestop.contracts.DossierEvent;
import vn.onestop.contracts.EventType;
import vn.onestop.intake.personal.Person;
import vn.onestop.messaging.Outbox;

/** Carries a dossier on, for the features of the counter that do so: each move is one of the table's. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Progress {

    private static final Logger LOG = LoggerFactory.getLogger(Progress.class);

    private final Dossiers dossiers;
    private final Locker locker;
    private final Outbox outbox;

    Progress(Dossiers dossiers, Locker locker, Outbox outbox) {
        this.dossiers = dossiers;
        this.locker = locker;
        this.outbox = outbox;
    }

    /** Processing has said something by which the dossier moves. */
    public DossierCard hear(CaseEvent event) {
        var dossier = known(event.dossierId());
        dossier.hear(EventType.of(event), event.actor(), event.occurredAt());
        LOG.info("dossier={} outcome={}", dossier.code(), dossier.status());
        return dossier.card();
    }

    /**
     * Intake says something by which the dossier moves, and sends it.
     *
     * @param fact made from its place among all that intake says of the dossier
     */
    public <E extends DossierEvent> E say(UUID dossierId, Official by, LongFunction<E> fact) {
        var dossier = known(dossierId);
        var event = fact.apply(dossier.nextSequence());
        dossier.say(EventType.of(event), by, event.occurredAt());
        outbox.append(event);
        LOG.info("dossier={} fact={} outcome={}", dossier.code(), EventType.of(event), dossier.status());
        return event;
    }

    /** Intake says something of the dossier by which it does not move. */
    public void tell(UUID dossierId, LongFunction<? extends DossierEvent> fact) {
        outbox.append(fact.apply(known(dossierId).tell()));
    }

    /** @throws NoSuchDossier when this counter has taken none with this code */
    public DossierCard card(String code, String agency) {
        return dossiers.findByCode(code)
                .map(Dossier::card)
                .filter(card -> card.receivedAt().equals(agency))
                .orElseThrow(() -> new NoSuchDossier(code));
    }

    /**
     * The same, and nobody else moves the dossier until the caller is done.
     *
     * @throws NoSuchDossier when this counter has taken none with this code
     */
    public DossierCard claim(String code, String agency) {
        return dossiers.lockByCode(code)
                .map(Dossier::card)
                .filter(card -> card.receivedAt().equals(agency))
                .orElseThrow(() -> new NoSuchDossier(code));
    }

    /** Who has which part in each of the dossiers. */
    public Map<UUID, Map<Part, Person>> people(Collection<UUID> dossierIds) {
        return dossiers.findWithPeople(dossierIds).stream()
                .collect(Collectors.toMap(Dossier::id, dossier -> locker.people(dossier.id(), dossier.people())));
    }

    /** Whose matter each of the dossiers is. */
    public Map<UUID, Person> owners(Collection<UUID> dossierIds) {
        return people(dossierIds).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, dossier -> owner(dossier.getValue())));
    }

    private static Person owner(Map<Part, Person> people) {
        var owner = people.get(Part.OWNER);
        return owner == null ? Objects.requireNonNull(people.get(Part.FILER)) : owner;
    }

    private Dossier known(UUID dossierId) {
        return dossiers.lockById(dossierId)
                .orElseThrow(() -> new IllegalStateException("no dossier has the id " + dossierId));
    }
}
