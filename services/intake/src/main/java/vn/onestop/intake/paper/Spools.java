package vn.onestop.intake.paper;

import java.io.InputStream;
import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.onestop.intake.personal.Vault;
import vn.onestop.intake.registration.TimeOrderedId;

/** Takes files in. */
@Component
class Spools {

    private final Vault vault;
    private final PaperSettings settings;
    private final Clock clock;

    Spools(Vault vault, PaperSettings settings, Clock clock) {
        this.vault = vault;
        this.settings = settings;
        this.clock = clock;
    }

    Incoming incoming(InputStream body) {
        return new Incoming(body, settings.largestFile());
    }

    /** With a key of its own and a name that tells when it came. */
    Spool open() {
        return new Spool(TimeOrderedId.at(clock.instant()), vault.newFileKey(), settings.spool());
    }
}
