package vn.onestop.intake.paper;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Throws away what lies on the shelf and no row speaks of: of uploads that ended between the two, and of files that were
 * there already. A name tells when it was given; what is young may still get its row.
 */
@Component
class ShelfCleaning {

    private static final Logger LOG = LoggerFactory.getLogger(ShelfCleaning.class);

    /** So many names are looked up at a time. */
    private static final int BATCH = 500;

    /** What is older was looked at before, unless all stood still for a month. */
    private static final Duration LOOK_BACK = Duration.ofDays(30);

    private final Shelf shelf;
    private final PaperFiles files;
    private final PaperSettings settings;
    private final Clock clock;

    ShelfCleaning(Shelf shelf, PaperFiles files, PaperSettings settings, Clock clock) {
        this.shelf = shelf;
        this.files = files;
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
        var orphans = new ArrayList<>(names);
        orphans.removeAll(files.known(names));
        orphans.forEach(shelf::remove);
        return orphans.size();
    }
}
