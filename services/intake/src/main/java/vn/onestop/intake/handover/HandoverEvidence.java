package vn.onestop.intake.handover;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.onestop.contracts.Contact.Part;
import vn.onestop.contracts.DossierEvent.Evidence;
import vn.onestop.intake.handover.HandoverView.Received;
import vn.onestop.intake.personal.Masks;
import vn.onestop.intake.personal.Person;
import vn.onestop.intake.registration.Official;
import vn.onestop.intake.registration.Progress;

/** What proves that a result has reached its citizen: shown to the counter that gave it out, and to nobody else. */
@Service
@Transactional
public class HandoverEvidence {

    private final Progress progress;
    private final Proofs proofs;
    private final Envelopes envelopes;
    private final Looks looks;

    HandoverEvidence(Progress progress, Proofs proofs, Envelopes envelopes, Looks looks) {
        this.progress = progress;
        this.proofs = proofs;
        this.envelopes = envelopes;
        this.looks = looks;
    }

    public HandoverView of(String code, String agency) {
        return view(code, find(code, agency));
    }

    /** The signature itself; that it was looked at is written down. */
    public Signature signature(String code, Official official) {
        var proof = find(code, official.agency());
        var format = proof.signatureFormat();
        if (format == null) {
            throw new NotHandedOver(code);
        }
        looks.write(proof.dossierId(), code, official);
        return new Signature(format, envelopes.signature(proof));
    }

    Proof.Written write(UUID dossierId, HandoverRequest request, Official official, Instant at) {
        var locked = envelopes.lock(dossierId, request);
        return proofs.save(new Proof(dossierId, request, locked, official, at)).written();
    }

    Optional<Proof.Written> proof(UUID dossierId) {
        return proofs.findById(dossierId).map(Proof::written);
    }

    Map<Part, Person> people(UUID dossierId) {
        return progress.people(Set.of(dossierId)).getOrDefault(dossierId, Map.of());
    }

    HandoverView view(String code, Proof.Written proof) {
        return new HandoverView(
                code,
                proof.way(),
                evidence(proof),
                proof.at(),
                proof.agency(),
                proof.account(),
                proof.accountName(),
                received(proof),
                proof.signatureFormat() == null ? null : "/api/dossiers/" + code + "/handover/signature",
                proof.trackingNumber(),
                proof.storeReference(),
                looks.of(proof.dossierId()));
    }

    private Proof.Written find(String code, String agency) {
        return proof(progress.card(code, agency).id()).orElseThrow(() -> new NotHandedOver(code));
    }

    private static Evidence evidence(Proof.Written proof) {
        return switch (proof.way()) {
            case COUNTER -> Evidence.SIGNATURE;
            case POST -> Evidence.TRACKING_NUMBER;
            case ELECTRONIC -> Evidence.ELECTRONIC_STORE;
        };
    }

    private @Nullable Received received(Proof.Written proof) {
        var who = proof.collectorPart();
        if (who == null) {
            return null;
        }
        return who.part().map(part -> known(proof, who, part)).orElseGet(() -> stranger(proof, who));
    }

    private Received known(Proof.Written proof, Collector.Who who, Part part) {
        var person = Objects.requireNonNull(people(proof.dossierId()).get(part));
        return new Received(who, person.name(), person.maskedNumber());
    }

    private Received stranger(Proof.Written proof, Collector.Who who) {
        var stranger = envelopes.stranger(proof);
        return new Received(who, stranger.name(), Masks.end(stranger.identityNumber()));
    }
}
