package vn.onestop.intake.handover;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.onestop.contracts.DossierEvent.ResultDelivery;

interface ResultBook extends Repository<Result, UUID> {

    Result save(Result result);

    Optional<Result> findById(UUID dossierId);

    /** Two who would hand over the same result come one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select result from Result result where result.dossierId = :dossierId")
    Optional<Result> lockById(UUID dossierId);

    /** What has lain longest comes first. */
    @Query("""
        select result from Result result
        where result.counter = :counter and result.handedOverAt is null
          and result.ending in :endings and result.wish in :wishes
        order by result.since, result.dossierId
        """)
    Page<Result> lying(String counter, Collection<Ending> endings, Collection<ResultDelivery> wishes, Pageable page);
}
