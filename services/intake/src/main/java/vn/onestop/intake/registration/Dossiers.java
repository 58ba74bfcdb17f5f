package vn.onestop.intake.registration;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Dossiers extends Repository<Dossier, UUID> {

    Dossier save(Dossier dossier);

    Optional<Dossier> findByCode(String code);
}
