package vn.onestop.tracking.timeline;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts wrong secrets by code and by address, in the database, so that all instances count together. One look-up of a
 * code at a time: nobody gets more tries by guessing in parallel.
 */
@Repository
class WrongTries {

    private static final int NETWORK_BYTES = 8;

    private final JdbcClient jdbc;
    private final Keeper keeper;
    private final TimelineSettings settings;

    WrongTries(JdbcClient jdbc, Keeper keeper, TimelineSettings settings) {
        this.jdbc = jdbc;
        this.keeper = keeper;
        this.settings = settings;
    }

    /** Who guesses at what, neither of which is kept in plain. */
    record Guess(byte[] code, byte[] address) {}

    Guess guess(DossierCode code, String address) {
        return new Guess(keeper.alias("code", code.compact()), keeper.alias("address", network(address)));
    }

    /** How long this one has to wait; empty when it may try. Until the transaction ends, no other like it gets here. */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<Duration> pause(Guess guess, Instant now) {
        takeTurns(guess);
        var pauses = Stream.of(
                pause(guess.code(), settings.triesPerCode(), now),
                pause(guess.address(), settings.triesPerAddress(), now));
        return pauses.flatMap(Optional::stream).max(Duration::compareTo);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(Guess guess, Instant now) {
        jdbc.sql("insert into wrong_try (subject, at) values (:code, :now), (:address, :now)")
                .param("code", guess.code())
                .param("address", guess.address())
                .param("now", utc(now))
                .update();
        jdbc.sql("delete from wrong_try where at <= :horizon")
                .param("horizon", utc(now.minus(settings.window())))
                .update();
    }

    /** Whoever has found the secret has not been guessing; the address stays counted, since it may hold many others. */
    @Transactional(propagation = Propagation.MANDATORY)
    void forget(Guess guess) {
        jdbc.sql("delete from wrong_try where subject = :code")
                .param("code", guess.code())
                .update();
    }

    private void takeTurns(Guess guess) {
        var locks = Stream.of(guess.code(), guess.address())
                .map(subject -> ByteBuffer.wrap(subject).getLong())
                .sorted()
                .toList();
        jdbc.sql("select pg_advisory_xact_lock(:first), pg_advisory_xact_lock(:second)")
                .param("first", locks.getFirst())
                .param("second", locks.getLast())
                .query((_, _) -> true)
                .single();
    }

    private Optional<Duration> pause(byte[] subject, int tries, Instant now) {
        List<Instant> latest = jdbc.sql("""
            select at from wrong_try where subject = :subject and at > :since
            order by at desc limit :tries\
            """)
                .param("subject", subject)
                .param("since", utc(now.minus(settings.window())))
                .param("tries", tries)
                .query((row, _) -> row.getObject("at", OffsetDateTime.class).toInstant())
                .list();
        return latest.size() < tries
                ? Optional.empty()
                : Optional.of(Duration.between(now, latest.getLast().plus(settings.window())));
    }

    /** People at home have a whole network of IPv6 addresses; counting single ones would count nothing. */
    private static String network(String address) {
        try {
            var parsed = InetAddress.ofLiteral(address);
            return parsed instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), NETWORK_BYTES))
                    : parsed.getHostAddress();
        } catch (IllegalArgumentException e) {
            return address;
        }
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
