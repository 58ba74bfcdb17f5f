package vn.onestop.intake.catalogue;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import vn.onestop.messaging.Outbox;

/** Makes the next version of an entry of the catalogue and tells the others. */
@Component
class Publishing {

    private final Versions versions;
    private final Outbox outbox;
    private final Clock clock;

    Publishing(Versions versions, Outbox outbox, Clock clock) {
        this.versions = versions;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Joins the caller's transaction, which holds {@link Versions#lock}. */
    Version publish(Entry entry) {
        var number =
                versions.newest(entry.kind(), entry.code()).map(Version::number).orElse(0) + 1;
        var content = entry.content().as(number, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        versions.add(entry, number, content);
        outbox.append(content);
        return new Version(number, content, entry.competences());
    }
}
