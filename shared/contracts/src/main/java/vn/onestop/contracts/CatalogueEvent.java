package vn.onestop.contracts;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reference data, published whole per version on a compacted topic: the last event for a key is the truth. */
public sealed interface CatalogueEvent extends Event {

    /**
     * A version of a procedure.
     *
     * @param formerCodes codes it had before a ministry announced it anew
     * @param supplementClock what a supplement request does to the limit
     * @param effectiveFrom first day on which dossiers are accepted under this version
     * @param extension what the procedure itself allows to be added, with its reason
     * @param phases one for most; two for land, where the tax office works between them
     */
    record ProcedurePublished(
            String code,
            int version,
            Instant occurredAt,
            LocalDate effectiveFrom,
            List<String> formerCodes,
            Text name,
            Text field,
            Level level,
            Limit limit,
            @Nullable Extension extension,
            SupplementClock supplementClock,
            Set<String> pausesWhile,
            Fee fee,
            List<Paper> papers,
            Text result,
            List<Phase> phases)
            implements CatalogueEvent {
        public ProcedurePublished {
            formerCodes = List.copyOf(formerCodes);
            pausesWhile = Set.copyOf(pausesWhile);
            papers = List.copyOf(papers);
            phases = List.copyOf(phases);
        }

        @Override
        public String partitionKey() {
            return "procedure/" + code + "/" + version;
        }
    }

    /**
     * A version of an agency (cơ quan, đơn vị).
     *
     * @param smsName short and without accents, {@code TTPVHCC phuong Ba Dinh}
     * @param decides levels of procedures it is competent for; empty for a pure reception point
     * @param receives whether dossiers can be brought to it
     * @param hours weekly office hours, each with the day from which it holds
     */
    record AgencyPublished(
            String code,
            int version,
            Instant occurredAt,
            Text name,
            String smsName,
            String hotline,
            Set<Level> decides,
            boolean receives,
            List<Hours> hours)
            implements CatalogueEvent {
        public AgencyPublished {
            decides = Set.copyOf(decides);
            hours = List.copyOf(hours);
        }

        @Override
        public String partitionKey() {
            return "agency/" + code;
        }
    }

    /**
     * A version of the calendar of days off and swapped Saturdays.
     *
     * @param completeYears years whose yearly notice is known; dates in any other year are provisional
     */
    record CalendarPublished(
            String version, Instant occurredAt, String cause, Set<Integer> completeYears, List<SpecialDay> days)
            implements CatalogueEvent {
        public CalendarPublished {
            completeYears = Set.copyOf(completeYears);
            days = List.copyOf(days);
        }

        @Override
        public String partitionKey() {
            return "calendar/" + version;
        }
    }

    /**
     * A calendar that an administrator means to put into force, so that its effect is known before it has one.
     *
     * @param proposal its id
     * @param basedOn version of the calendar that it would take the place of
     * @param cause the notice it comes from
     */
    record CalendarProposed(
            String proposal,
            Instant occurredAt,
            String basedOn,
            String cause,
            Set<Integer> completeYears,
            List<SpecialDay> days)
            implements CatalogueEvent {
        public CalendarProposed {
            completeYears = Set.copyOf(completeYears);
            days = List.copyOf(days);
        }

        @Override
        public String partitionKey() {
            return "calendar-proposal/" + proposal;
        }
    }

    /**
     * A version of an official (cán bộ, công chức) as the administrator lists them.
     *
     * @param official account that stands in tokens and in facts
     * @param displayName as it stands on forms and at the counter
     * @param agency where the official works
     * @param roles {@code COUNTER}, {@code SPECIALIST}, {@code UNIT_HEAD}, {@code LEADER}, {@code CLERK} and others
     * @param active false once the official has left
     * @param reach how to reach the official, sealed for notification
     */
    record OfficialPublished(
            String official,
            int version,
            Instant occurredAt,
            String displayName,
            String agency,
            Set<String> roles,
            boolean active,
            @Nullable Sealed<Reach> reach)
            implements CatalogueEvent {
        public OfficialPublished {
            roles = Set.copyOf(roles);
        }

        @Override
        public String partitionKey() {
            return "official/" + official;
        }
    }

    /** How to reach an official; what is inside the seal for notification. */
    record Reach(@Nullable String email, @Nullable String phone) {
        @Override
        public String toString() {
            return "Reach[hidden]";
        }
    }

    /** A day that differs from its week. */
    record SpecialDay(LocalDate date, DayKind kind, String reason, String notice) {}

    enum DayKind {
        HOLIDAY,
        COMPENSATION,
        SWAP_OFF,
        SWAP_WORK
    }

    enum Level {
        COMMUNE,
        PROVINCE
    }

    enum SupplementClock {
        PAUSE,
        RESTART
    }

    /** What the procedure's text allows to be added to the limit (gia hạn theo luật). */
    record Extension(Limit limit, Text reason) {}

    /**
     * @param amount đồng
     * @param onlineAmount đồng when filed online, {@code null} when the same
     */
    record Fee(
            long amount,
            String unit,
            @Nullable Long onlineAmount,
            @Nullable String note) {}

    /** A paper of the dossier (thành phần hồ sơ). */
    record Paper(int ordinal, Text name, boolean required) {}

    /**
     * A phase of a procedure (giai đoạn): its steps follow one another. Where an agency of its own does it, it is the part
     * of that agency (phần việc) in an interlinked dossier.
     *
     * @param agency code of the agency whose part it is, {@code null} for the one that decides
     * @param limit the part's own limit, {@code null} where the shares of its steps are all that is said
     * @param after ordinals, from 1, of the phases that must have ended before it begins, {@code null} for the one before
     *     it; with none it begins at once
     */
    record Phase(
            Text name,
            List<StepPlan> steps,
            @Nullable String agency,
            @Nullable Limit limit,
            @Nullable Set<Integer> after) {
        public Phase {
            steps = List.copyOf(steps);
            after = after == null ? null : Set.copyOf(after);
        }

        public Phase(Text name, List<StepPlan> steps) {
            this(name, steps, null, null, null);
        }

        /** Which phases must have ended before this one begins, which stands at this place, from 1. */
        public Set<Integer> waitsFor(int ordinal) {
            if (after != null) {
                return after;
            }
            return ordinal == 1 ? Set.of() : Set.of(ordinal - 1);
        }
    }

    /** A step and its share of the limit. */
    record StepPlan(int ordinal, Text name, String role, Share share) {}

    /** Part of a limit: working days, down to a quarter, or office hours. */
    record Share(BigDecimal amount, ShareUnit unit) {}

    enum ShareUnit {
        DAYS,
        HOURS
    }

    /**
     * Office hours from a day on.
     *
     * @param working when officials work; day and hour limits run on these
     * @param receiving when the counter is open; a Saturday here does not make a working day
     */
    record Hours(LocalDate validFrom, List<Shift> working, List<Shift> receiving) {
        public Hours {
            working = List.copyOf(working);
            receiving = List.copyOf(receiving);
        }
    }

    record Shift(DayOfWeek day, LocalTime from, LocalTime to) {}
}
