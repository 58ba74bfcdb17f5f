package vn.onestop.intake.handover;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Proofs extends Repository<Proof, UUID> {

    Proof save(Proof proof);

    Optional<Proof> findById(UUID dossierId);
}
