package vn.onestop.standalone.roam;

import static vn.onestop.standalone.terminal.Terminal.OUT;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import vn.onestop.standalone.audit.Audit;
import vn.onestop.standalone.issuer.Account;
import vn.onestop.standalone.machine.Place;
import vn.onestop.standalone.machine.Service;
import vn.onestop.standalone.scenario.Api;
import vn.onestop.standalone.scenario.Catalogue;
import vn.onestop.standalone.terminal.Refused;
import vn.onestop.standalone.terminal.Terminal;

/**
 * Random legal and illegal moves through the running system, each of which a model of the law has judged before: nothing
 * illegal is accepted and nothing legal refused, all services show what the model has, and so do the facts alone.
 */
public final class Roam {

    private static final int WALKERS = 8;
    private static final int SHORTEST_ROUND = 160;
    private static final int MOST_ROUNDS = 40;
    private static final int AUDIT_EVERY = 10_000;

    private final Place place;
    private final long seed;
    private final List<Walker> walkers;
    private final Tally tally = new Tally();
    private final Hours hours;

    private Roam(Place place, long seed, Clock real) throws TimeoutException {
        this.place = place;
        this.seed = seed;
        var api = new Api(place.address(Service.GATEWAY), place.office(), real);
        var catalogue = Catalogue.read(api, Account.named("clerk"));
        var plans = catalogue.published().stream()
                .filter(Plan::isPlain)
                .map(Plan::of)
                .toList();
        this.hours = new Hours(place.clock(), catalogue.calendar(), seed);
        var run = Long.toString(real.millis(), Character.MAX_RADIX);
        this.walkers = IntStream.rangeClosed(1, WALKERS)
                .mapToObj(number -> new Walker(
                        "seed " + seed + ", walker " + number,
                        api,
                        plans,
                        new Chance(seed * WALKERS + number, catalogue.calendar()),
                        new Keys(run + "-" + number),
                        tally))
                .toList();
    }

    /**
     * What was tried.
     *
     * @param kinds of moves that were accepted at least once
     * @param differences a sentence for each way in which the system and the model or its own facts differ
     * @param table a line for each kind of move
     */
    public record Findings(
            int accepted,
            int refused,
            int dossiers,
            Duration took,
            List<String> kinds,
            List<String> differences,
            List<String> table) {
        public Findings {
            kinds = List.copyOf(kinds);
            differences = List.copyOf(differences);
            table = List.copyOf(table);
        }
    }

    /** Returns 0 when nothing differs. */
    public static int run(Place place, int steps, long seed, Clock real) {
        LoggingSystem.get(Roam.class.getClassLoader()).setLogLevel("org.apache.kafka", LogLevel.ERROR);
        try {
            return print(of(place, steps, seed, real));
        } catch (TimeoutException e) {
            throw Refused.unanswered(e);
        }
    }

    /** @param real what is measured with, and how old a token is */
    public static Findings of(Place place, int steps, long seed, Clock real) throws TimeoutException {
        return new Roam(place, seed, real).roam(steps, real);
    }

    private Findings roam(int steps, Clock real) throws TimeoutException {
        var begun = real.instant();
        var differences = new ArrayList<String>();
        var round = Math.max(SHORTEST_ROUND, steps / MOST_ROUNDS);
        hours.open();
        var done = 0;
        while (done < steps && differences.isEmpty()) {
            var now = hours.now();
            var each = Math.max(1, Math.min(round, steps - done) / WALKERS);
            differences.addAll(all(walker -> walker.walk(each, now)));
            if (done / AUDIT_EVERY < (done + each * WALKERS) / AUDIT_EVERY) {
                differences.addAll(Audit.of(place).differences());
            }
            done += each * WALKERS;
            hours.pass();
        }
        var took = Duration.between(begun, real.instant());
        if (differences.isEmpty()) {
            differences.addAll(all(Walker::lookAtAll));
            differences.addAll(Audit.of(place).differences());
        }
        var dossiers = walkers.stream().mapToInt(Walker::dossiers).sum();
        return new Findings(
                tally.accepted(), tally.refused(), dossiers, took, tally.kindsAccepted(), differences, tally.table());
    }

    /** What each of them does, at the same time as the others. */
    private interface Doing {
        void by(Walker walker) throws TimeoutException;
    }

    /** Returns in what they were not agreed with. */
    private List<String> all(Doing doing) throws TimeoutException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var differences = new ArrayList<String>();
            var tasks = walkers.stream().map(walker -> task(walker, doing)).toList();
            for (var done : threads.invokeAll(tasks)) {
                done.get().ifPresent(differences::add);
            }
            return differences;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof TimeoutException timeout) {
                throw timeout;
            }
            throw new IllegalStateException(e);
        }
    }

    private static Callable<Optional<String>> task(Walker walker, Doing doing) {
        return () -> {
            try {
                doing.by(walker);
                return Optional.empty();
            } catch (Disagreement e) {
                return Optional.of(String.valueOf(e.getMessage()));
            }
        };
    }

    private static int print(Findings found) {
        OUT.println();
        found.table().forEach(OUT::println);
        var moves = found.accepted() + found.refused();
        OUT.printf(
                "%n  %,d moves with %,d dossiers in %d s, %.0f a second.%n",
                moves,
                found.dossiers(),
                found.took().toSeconds(),
                moves * 1000.0 / found.took().toMillis());
        found.differences().forEach(line -> OUT.println("  " + Terminal.bad("✗") + " " + line));
        if (found.differences().isEmpty()) {
            OUT.println("  " + Terminal.good("✓")
                    + " Nothing illegal was accepted, nothing legal refused; all services and the facts agree.");
        }
        return found.differences().isEmpty() ? 0 : 1;
    }
}
