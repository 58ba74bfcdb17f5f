package vn.onestop.files;

import java.io.InputStream;
import java.time.Clock;

/** Takes files in. */
public final class Spools {

    private final Vault vault;
    private final FileSettings settings;
    private final Clock clock;

    public Spools(Vault vault, FileSettings settings, Clock clock) {
        this.vault = vault;
        this.settings = settings;
        this.clock = clock;
    }

    /** What is sent to us, to its largest size and no further. */
    public InputStream incoming(InputStream body) {
        return new Incoming(body, settings.largestFile());
    }

    /** With a key of its own and a name that tells when it came. */
    public Spool open() {
        return new Spool(TimeOrderedId.at(clock.instant()), vault.newFileKey(), settings.spool());
    }
}
