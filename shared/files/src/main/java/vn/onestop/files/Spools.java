package vn.onestop.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Clock;
import java.util.function.Function;

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

    /**
     * A file while it is sent to us, to its largest size and no further, with a key of its own and a name that tells when
     * it came.
     *
     * @param typeOf tells what it is by its beginning, or refuses it before more of it is taken
     */
    public Spool receive(InputStream body, Function<byte[], FileType> typeOf) throws IOException {
        var incoming = new Incoming(body, settings.largestFile());
        var head = incoming.readNBytes(Examination.HEAD);
        var type = typeOf.apply(head);
        var spool = new Spool(TimeOrderedId.at(clock.instant()), type, vault.newFileKey(), settings.spool());
        try {
            spool.fill(new SequenceInputStream(new ByteArrayInputStream(head), incoming));
            return spool;
        } catch (RuntimeException e) {
            spool.close();
            throw e;
        }
    }
}
