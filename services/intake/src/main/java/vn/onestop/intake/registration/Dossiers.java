package vn.onestop.intake.registration;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Dossiers extends Repository<Dossier, UUID> {

    Dossier save(Dossier dossier);

    Optional<Dossier> findByCode(String code);

    /** Others who would move the same dossier wait until the caller is done. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select dossier from Dossier dossier where dossier.id = :id")
    Optional<Dossier> lockById(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select dossier from Dossier dossier where dossier.code = :code")
    Optional<Dossier> lockByCode(String code);

    @Query("select distinct dossier from Dossier dossier left join fetch dossier.people where dossier.id in :ids")
    List<Dossier> findWithPeople(Collection<UUID> ids);
}
