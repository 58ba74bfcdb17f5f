package vn.onestop.officetime;

import static java.util.stream.Collectors.toUnmodifiableSet;

import vn.onestop.contracts.CatalogueEvent;
import vn.onestop.contracts.CatalogueEvent.ProcedurePublished;
import vn.onestop.contracts.CatalogueEvent.SupplementClock;
import vn.onestop.contracts.Limit;
import vn.onestop.time.ClockTerms;
import vn.onestop.time.DueTime;
import vn.onestop.time.PauseCause;
import vn.onestop.time.PauseCount;
import vn.onestop.time.Share;
import vn.onestop.time.SupplementMode;
import vn.onestop.time.TimeLimit;

/** What procedures say about time, as the clock of a dossier understands it. */
public final class Terms {

    private Terms() {}

    /** Everything that a version of a procedure says about its clock. */
    public static ClockTerms of(ProcedurePublished procedure) {
        return new ClockTerms(
                limit(procedure.limit()),
                mode(procedure.supplementClock()),
                PauseCount.WHOLE_DAYS,
                procedure.pausesWhile().stream().map(PauseCause::valueOf).collect(toUnmodifiableSet()),
                DueTime.CLOSE_OF_BUSINESS);
    }

    /** The clock of a dossier that waits for nothing but papers. */
    public static ClockTerms of(Limit limit, SupplementClock supplements) {
        return ClockTerms.of(limit(limit), mode(supplements));
    }

    public static TimeLimit limit(Limit limit) {
        return TimeLimit.of(limit.value(), TimeLimit.Unit.valueOf(limit.unit().name()));
    }

    public static Share share(CatalogueEvent.Share share) {
        return switch (share.unit()) {
            case DAYS -> new Share.Days(share.amount());
            case HOURS -> new Share.Hours(share.amount());
        };
    }

    public static SupplementMode mode(SupplementClock supplements) {
        return switch (supplements) {
            case PAUSE -> SupplementMode.PAUSE;
            case RESTART -> SupplementMode.RESTART;
        };
    }
}
