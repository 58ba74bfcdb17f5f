package vn.onestop.standalone.audit;

import static vn.onestop.standalone.terminal.Terminal.OUT;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import vn.onestop.contracts.DossierEvent.DossierAccepted;
import vn.onestop.standalone.machine.Place;
import vn.onestop.standalone.machine.Service;
import vn.onestop.standalone.scenario.Api;
import vn.onestop.standalone.scenario.Patience;
import vn.onestop.standalone.terminal.Refused;
import vn.onestop.standalone.terminal.Terminal;
import vn.onestop.time.WorkingCalendar;

/**
 * Tells every dossier again from its facts on Kafka alone and compares that with what the services show: nothing left
 * out of the facts, the due date as the law computes it from them, the case and the follow-up book as they say.
 */
public final class Audit {

    private static final Duration SETTLES_WITHIN = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final int SHOWN = 20;

    private final Place place;
    private final Api api;

    private Audit(Place place) {
        this.place = place;
        this.api = new Api(place.address(Service.GATEWAY), place.office(), Clock.systemUTC());
    }

    /**
     * What was compared.
     *
     * @param forgotten dossiers whose beginning Kafka no longer has
     * @param cases how many of them have become cases
     * @param differences a sentence each
     */
    public record Findings(long facts, int dossiers, int forgotten, int cases, List<String> differences) {
        public Findings {
            differences = List.copyOf(differences);
        }
    }

    /** Returns 0 when nothing differs. */
    public static int run(Place place) {
        LoggingSystem.get(Audit.class.getClassLoader()).setLogLevel("org.apache.kafka", LogLevel.ERROR);
        try {
            return print(of(place));
        } catch (TimeoutException e) {
            throw Refused.unanswered(e);
        }
    }

    /** What differs only because a fact is still on its way is looked at again until it has arrived. */
    public static Findings of(Place place) throws TimeoutException {
        var audit = new Audit(place);
        return Patience.untilGood(
                SETTLES_WITHIN,
                PAUSE,
                audit::compared,
                found -> found.differences().isEmpty());
    }

    /** What differs at this moment, be it only because a fact is still on its way. */
    public static Findings once(Place place) throws TimeoutException {
        return new Audit(place).compared();
    }

    private Findings compared() throws TimeoutException {
        var tape = Tape.read("localhost:" + place.kafka());
        var comparison = new Comparison(tape.reference(), new Books(api));
        var dossiers = tape.dossiers().toList();
        for (var dossier : dossiers) {
            comparison.look(dossier);
        }
        return new Findings(
                tape.facts(), dossiers.size(), comparison.forgotten, comparison.cases, comparison.differences);
    }

    /** One dossier after the other. */
    private static final class Comparison {

        private final Reference reference;
        private final Books books;
        private final List<String> differences = new ArrayList<>();
        private int forgotten;
        private int cases;

        Comparison(Reference reference, Books books) {
            this.reference = reference;
            this.books = books;
        }

        void look(Retold dossier) throws TimeoutException {
            if (dossier.isForgotten()) {
                forgotten++;
                return;
            }
            if (!dossier.isWhole()) {
                differences.add(dossier.code() + ": a fact is missing among those told of it");
            }
            var accepted = dossier.accepted();
            if (accepted.isPresent()) {
                cases++;
                lookAtClock(dossier, accepted.get());
                lookAtCase(dossier);
            }
            lookAtBook(dossier);
        }

        private void lookAtClock(Retold dossier, DossierAccepted accepted) {
            var computed = RetoldClock.due(dossier, accepted, reference);
            if (computed.isEmpty()) {
                differences.add(dossier.code() + ": its procedure or calendar is not in the catalogue");
            } else {
                same(dossier, "due by the law", computed.get(), "due as it was told", dossier.due());
            }
        }

        private void lookAtCase(Retold dossier) throws TimeoutException {
            var shown = books.ofCode(dossier.code());
            if (shown == null) {
                differences.add(dossier.code() + ": accepted, and processing has no case of it");
                return;
            }
            same(dossier, "state of the case", dossier.caseState(), "processing shows", shown.state());
            same(dossier, "due as it was told", dossier.due(), "processing shows", shown.due());
            same(dossier, "date told last", dossier.held(), "processing shows", shown.held());
        }

        private void lookAtBook(Retold dossier) throws TimeoutException {
            var registration = dossier.registration();
            var line = books.line(registration.receivedAt(), registration.occurredAt(), dossier.code());
            if (line == null) {
                differences.add(dossier.code() + ": not in the follow-up book");
                return;
            }
            same(dossier, "state", dossier.state(), "the follow-up book shows", line.state());
            var promised =
                    dossier.accepted().map(accepted -> day(accepted.promise().due()));
            same(
                    dossier,
                    "first promise",
                    promised.map(LocalDate::toString).orElse("none"),
                    "the follow-up book shows",
                    line.promised() == null ? "none" : line.promised().toString());
        }

        private void same(Retold dossier, String what, Object told, String where, Object shown) {
            if (!told.equals(shown)) {
                differences.add("%s: %s %s, %s %s".formatted(dossier.code(), what, told, where, shown));
            }
        }

        private static LocalDate day(Instant instant) {
            return instant.atZone(WorkingCalendar.ZONE).toLocalDate();
        }
    }

    private static int print(Findings found) {
        OUT.printf(
                "  %,d facts about %,d dossiers told again from Kafka, %,d of them cases with a clock.%n",
                found.facts(), found.dossiers(), found.cases());
        if (found.forgotten() > 0) {
            OUT.printf("  %,d dossiers are older than what Kafka keeps and were left out.%n", found.forgotten());
        }
        found.differences().stream().limit(SHOWN).forEach(line -> OUT.println("  " + Terminal.bad("✗") + " " + line));
        if (found.differences().size() > SHOWN) {
            OUT.printf("  ... and %,d more.%n", found.differences().size() - SHOWN);
        }
        if (found.differences().isEmpty()) {
            OUT.println("  " + Terminal.good("✓") + " Clocks, cases and the follow-up book are what the facts say.");
        }
        return found.differences().isEmpty() ? 0 : 1;
    }
}
