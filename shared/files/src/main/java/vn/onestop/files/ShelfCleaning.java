package vn.onestop.files;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Throws away what lies on the shelf and no row speaks of: of uploads that ended between the two, and of files that were
 * there already. A name tells when it was given; what is young may still get its row.
 */
public class ShelfCleaning {

    private static final Logger LOG = LoggerFactory.getLogger(ShelfCleaning.class);

    /** So many names are looked up at a time. */
    private static final int BATCH = 500;

    /** What is older was looked at before, unless all stood still for a month. */
    private static final Duration LOOK_BACK = Duration.ofDays(30);

    private final Shelf shelf;
    private final UnaryOperator<Set<UUID>> known;
    private final FileSettings settings;
    private final Clock clock;

    /** @param known those of some names that a row speaks of */
    public ShelfCleaning(Shelf shelf, UnaryOperator<Set<UUID>> known, FileSettings settings, Clock clock) {
        this.shelf = shelf;
        this.known = known;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT6H", initialDelayString = "PT10M")
    public void throwAwayOrphans() {
        var before = clock.instant().minus(settings.keepOrphans());
        var old = new ArrayList<UUID>();
        var thrownAway = 0;
        try (var names = shelf.names(before.minus(LOOK_BACK))) {
            for (var name :
                    (Iterable<UUID>) names.filter(name -> Shelf.givenAt(name).isBefore(before))::iterator) {
                old.add(name);
                if (old.size() == BATCH) {
                    thrownAway += throwAwayOrphansOf(old);
                    old.clear();
                }
            }
        }
        thrownAway += throwAwayOrphansOf(old);
        if (thrownAway > 0) {
            LOG.info("orphans={} outcome=THROWN_AWAY", thrownAway);
        }
    }

    private int throwAwayOrphansOf(List<UUID> names) {
        var orphans = new HashSet<>(names);
        orphans.removeAll(known.apply(Set.copyOf(names)));
        orphans.forEach(shelf::remove);
        return orphans.size();
    }
}
