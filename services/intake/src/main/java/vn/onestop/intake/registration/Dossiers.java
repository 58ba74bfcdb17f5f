package vn.onestop.intake.registration;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.NativeQuery;
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

    /** What an agency took in some time, in the order of its follow-up book. */
    @Query("""
        select dossier from Dossier dossier
        where dossier.receivedAtAgency = :agency and dossier.registeredAt >= :from and dossier.registeredAt < :to
        order by dossier.registeredAt, dossier.code
        """)
    Page<Dossier> ofTheBook(String agency, Instant from, Instant to, Pageable page);

    /** Dossiers brought before this one whose subject, the owner or else the filer, has the same number. */
    @NativeQuery("""
        with subject as (
            select distinct on (dossier_id) dossier_id, identity_index from dossier_person
            where part in ('OWNER', 'FILER') and dossier_id in (
                select same.dossier_id from dossier_person same join dossier_person mine
                on mine.identity_index = same.identity_index where mine.dossier_id = :id)
            order by dossier_id, part desc)
        select earlier.* from dossier earlier
        join subject theirs on theirs.dossier_id = earlier.id
        join subject ours on ours.identity_index = theirs.identity_index and ours.dossier_id = :id
        join dossier mine on mine.id = ours.dossier_id
        where earlier.id <> mine.id and earlier.registered_at <= mine.registered_at
        order by earlier.registered_at desc limit :most
        """)
    List<Dossier> ofTheSubjectOf(UUID id, int most);
}
