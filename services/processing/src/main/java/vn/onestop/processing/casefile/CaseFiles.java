package vn.onestop.processing.casefile;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CaseFiles extends Repository<CaseFile, UUID> {

    /** Unlike a query it does not make Hibernate look through all that the transaction has changed so far. */
    Optional<CaseFile> findById(UUID dossierId);

    void save(CaseFile file);

    @Query("from CaseFile f where f.dossier.code = :code")
    Optional<CaseFile> findByCode(String code);

    /** Officials who move the same case at the same moment come one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from CaseFile f where f.dossier.code = :code")
    Optional<CaseFile> lockByCode(String code);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from CaseFile f where f.dossierId = :dossierId")
    Optional<CaseFile> lockById(UUID dossierId);
}
