package vn.onestop.processing.casefile;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.onestop.contracts.Limit;
import vn.onestop.processing.route.PlannedPart;

/** A part (phần việc) of a case: the steps of one agency, which answers for them and may have a limit of its own. */
@Entity
@Table(name = "case_part")
class CasePart {

    @EmbeddedId
    private StepId id;

    private String agency;
    private @Nullable Integer limitValue;

    @Enumerated(EnumType.STRING)
    private Limit.@Nullable Unit limitUnit;

    private String waitsFor;

    protected CasePart() {}

    CasePart(UUID dossierId, PlannedPart plan) {
        id = new StepId(dossierId, plan.ordinal());
        agency = plan.agency();
        var limit = plan.limit();
        limitValue = limit == null ? null : limit.value();
        limitUnit = limit == null ? null : limit.unit();
        waitsFor = plan.after().stream().sorted().map(String::valueOf).collect(joining(" "));
    }

    int ordinal() {
        return id.ordinal();
    }

    String agency() {
        return agency;
    }

    /** Its own limit, where it has one. */
    Optional<Limit> limit() {
        return limitValue == null || limitUnit == null
                ? Optional.empty()
                : Optional.of(new Limit(limitValue, limitUnit));
    }

    /** The parts that must have ended before it begins. */
    Set<Integer> after() {
        return waitsFor.isEmpty()
                ? Set.of()
                : Arrays.stream(waitsFor.split(" ")).map(Integer::valueOf).collect(toUnmodifiableSet());
    }
}
