package vn.onestop.intake.handover;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ResultBook extends Repository<Result, UUID> {

    Result save(Result result);

    Optional<Result> findById(UUID dossierId);
}
