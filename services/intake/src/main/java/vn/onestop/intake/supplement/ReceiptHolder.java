package vn.onestop.intake.supplement;

import java.nio.ByteBuffer;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.onestop.files.Vault;
import vn.onestop.intake.registration.DossierCard;
import vn.onestop.intake.registration.Secrets;

/**
 * Whoever has code and secret holds the receipt. Wrong secrets are counted by code and by address, and one at a time is
 * looked at, so that nobody gets more tries by guessing in parallel.
 */
@Component
class ReceiptHolder {

    private static final int TRIES = 5;
    private static final Duration WINDOW = Duration.ofMinutes(15);

    private final Secrets secrets;
    private final Vault vault;
    private final JdbcClient jdbc;
    private final Clock clock;

    ReceiptHolder(Secrets secrets, Vault vault, JdbcClient jdbc, Clock clock) {
        this.secrets = secrets;
        this.vault = vault;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Empty when code or secret is wrong: the try is counted, which the caller must not undo. */
    @Transactional
    public Optional<DossierCard> dossier(String code, String secret, String address) {
        var now = clock.instant();
        var subjects = List.of(vault.index("secret-of/" + code), vault.index("secrets-from/" + address));
        subjects.stream()
                .map(subject -> ByteBuffer.wrap(subject).getLong())
                .sorted()
                .forEach(this::takeTurns);
        var since = Timestamp.from(now.minus(WINDOW));
        if (subjects.stream().anyMatch(subject -> wrongTries(subject, since) >= TRIES)) {
            throw new TooManyTries(WINDOW.toMinutes());
        }
        var found = secrets.dossier(code, secret);
        if (found.isEmpty()) {
            subjects.forEach(subject -> jdbc.sql("insert into wrong_secret (subject, at) values (?, ?)")
                    .params(subject, Timestamp.from(now))
                    .update());
            jdbc.sql("delete from wrong_secret where at < ?").param(since).update();
        }
        return found;
    }

    private void takeTurns(long lock) {
        jdbc.sql("select pg_advisory_xact_lock(?)")
                .param(lock)
                .query((_, _) -> true)
                .single();
    }

    private int wrongTries(byte[] subject, Timestamp since) {
        return jdbc.sql("select count(*) from wrong_secret where subject = ? and at >= ?")
                .params(subject, since)
                .query(Integer.class)
                .single();
    }
}
