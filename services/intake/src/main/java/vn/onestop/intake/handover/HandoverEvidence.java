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
import vn.onestop.intake.look.LookLog;
import vn.onestop.intake.look.Onlooker;
import vn.onestop.intake.look.Shown;
import vn.onestop.intake.personal.Masks;
import vn.onestop.intake.personal.Person;
import vn.onestop.intake.registration.Official;
import vn.onestop.intake.registration.Progress;
import vn.onestop.intake.registration.Sight;

/** What proves that a result has reached its citizen: shown to the counter that gave it out and to auditors. */
@Service
@Transactional
public class HandoverEvidence {

    private final Progress progress;
    private final Proofs proofs;
    private final Envelopes envelopes;
    private final Sight sight;
    private final LookLog looks;

    HandoverEvidence(Progress progress, Proofs proofs, Envelopes envelopes, Sight sight, LookLog looks) {
        this.progress = progress;
        this.proofs = proofs;
        this.envelopes = envelopes;
        this.sight = sight;
        this.looks = looks;
    }

    public HandoverView of(String code, Onlooker by) {
        return view(code, find(code, by, Shown.HANDOVER));
    }

    /** The signature itself; that it was looked at is written down. */
    public Signature signature(String code, Onlooker by) {
        var proof = find(code, by, Shown.SIGNATURE);
        var format = proof.signatureFormat();
        if (format == null) {
            throw new NotHandedOver(code);
        }
        return new Signature(format, envelopes.signature(proof));
    }

    Proof.Written write(UUID dossierId, Given given, Official official, Instant at) {
        var locked = envelopes.lock(dossierId, given.request());
        return proofs.save(new Proof(dossierId, given, locked, official, at)).written();
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
                proof.fileSha256(),
                proof.correctionTold(),
                looks.of(proof.dossierId(), Shown.SIGNATURE).stream()
                        .map(look -> new HandoverView.Look(look.account(), look.agency(), look.at()))
                        .toList());
    }

    private Proof.Written find(String code, Onlooker by, Shown shown) {
        return proof(sight.card(code, by, shown).id()).orElseThrow(() -> new NotHandedOver(code));
    }

    private static Evidence evidence(Proof.Written proof) {
        return switch (proof.way()) {
            case COUNTER -> Evidence.SIGNATURE;
            case POST -> Evidence.TRACKING_NUMBER;
            case ELECTRONIC -> proof.storeReference() == null ? Evidence.DOWNLOAD : Evidence.ELECTRONIC_STORE;
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
