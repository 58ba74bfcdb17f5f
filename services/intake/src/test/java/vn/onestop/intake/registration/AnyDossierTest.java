package vn.onestop.intake.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.onestop.contracts.CatalogueEvent.AgencyPublished;
import vn.onestop.contracts.CatalogueEvent.ProcedurePublished;
import vn.onestop.contracts.Contact.Language;
import vn.onestop.contracts.DossierEvent.Channel;
import vn.onestop.contracts.DossierEvent.RefusalReason;
import vn.onestop.contracts.DossierEvent.ResultDelivery;
import vn.onestop.contracts.EventJson;
import vn.onestop.contracts.EventType;
import vn.onestop.contracts.Limit;
import vn.onestop.contracts.Promise;
import vn.onestop.contracts.Sealed;
import vn.onestop.intake.personal.Person;
import vn.onestop.intake.registration.DossierStatus.Move;

/**
 * Thousands of facts in any order: what the table names, a dossier does; everything else it refuses and is not changed
 * by; and whoever hears only its facts knows how it stands.
 */
class AnyDossierTest {

    private static final int LIVES = 500;
    private static final int LONGEST = 60;

    private static final Instant START = Instant.parse("2026-03-10T02:15:00Z");
    private static final Official CLERK = new Official("clerk", "Lê Thị Thu", "H26.103.25.7", "10.0.0.1");
    private static final Promise PROMISE = new Promise(
            START.plus(Duration.ofDays(3)), new Limit(3, Limit.Unit.WORKING_DAYS), "2026.1", false, List.of());
    private static final SealedForReaders SEALED = new SealedForReaders(new Sealed<>("a"), new Sealed<>("b"));
    private static final AgencyPublished AGENCY = (AgencyPublished) example("vn.onestop.catalogue.agency-published.v1");
    private static final ProcedurePublished PROCEDURE =
            (ProcedurePublished) example("vn.onestop.catalogue.procedure-published.v1");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void noOrderOfFactsBreaksADossier(long seed) {
        var random = new Random(seed);
        for (int life = 0; life < LIVES; life++) {
            new Life(random).live();
        }
    }

    @Test
    void theseLivesComeEverywhereAndGoEveryWay() {
        var reached = EnumSet.of(DossierStatus.PRESENTED);
        var heard = EnumSet.noneOf(EventType.class);
        var random = new Random(4);
        for (int life = 0; life < LIVES; life++) {
            var lived = new Life(random);
            lived.live();
            reached.addAll(lived.reached);
            heard.addAll(lived.heard);
        }

        assertThat(reached).containsExactlyInAnyOrder(DossierStatus.values());
        assertThat(heard)
                .containsExactlyInAnyOrderElementsOf(EnumSet.allOf(DossierStatus.class).stream()
                        .flatMap(status -> status.moves().stream())
                        .map(Move::fact)
                        .distinct()
                        .toList());
    }

    private static Object example(String type) {
        try (var in = AnyDossierTest.class.getResourceAsStream("/examples/2026-11/" + type + ".json")) {
            return EventJson.read(type, Objects.requireNonNull(in).readAllBytes());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** One dossier, from the counter until it is at its end and nobody has the patience any more. */
    private static final class Life {

        private final Random random;
        private final Dossier dossier;
        private final Rebuilt rebuilt = new Rebuilt();
        private final Set<DossierStatus> reached = EnumSet.noneOf(DossierStatus.class);
        private final Set<EventType> heard = EnumSet.noneOf(EventType.class);
        private Instant now = START;

        Life(Random random) {
            this.random = random;
            var filer = new Person("Nguyễn Thị Hoa", "001187012345", null, null, null, null, Language.VI, true);
            var presented = new Presentation("1.004873", Channel.ONLINE, filer, null, null, List.of(), 1, null);
            var locked = new Locked(List.of(), null, new byte[] {1}, null);
            var day = LocalDate.of(2026, 3, 10);
            dossier = new Dossier(
                    new UUID(1, random.nextLong()),
                    new DossierCode("H26.103.25.7-260310-0112"),
                    new Reception(START, day, AGENCY, PROCEDURE, null, Channel.ONLINE),
                    locked,
                    presented,
                    CLERK);
        }

        void live() {
            for (int i = 0; i < LONGEST; i++) {
                now = now.plus(Duration.ofMinutes(random.nextInt(2000)));
                var moves = dossier.status().moves();
                var named = moves.stream().map(Move::fact).toList();
                var fact = named.isEmpty() || random.nextInt(3) == 0 ? any(List.of(EventType.values())) : any(named);
                if (named.contains(fact)) {
                    does(moves.stream()
                            .filter(move -> move.fact() == fact)
                            .findFirst()
                            .orElseThrow());
                } else {
                    refuses(fact);
                }
                if (random.nextInt(10) == 0) {
                    rebuilt.tell(dossier.tell());
                }
                assertThat(dossier.status()).isEqualTo(rebuilt.status);
                assertThat(dossier.nextSequence()).isEqualTo(rebuilt.sequence + 1);
            }
        }

        private void does(Move move) {
            var before = dossier.record();

            make(move.fact());

            var after = dossier.record();
            assertThat(after.status()).isEqualTo(move.to());
            assertThat(after.history()).hasSize(before.history().size() + 1);
            assertThat(after.history().subList(0, before.history().size())).isEqualTo(before.history());
            assertThat(after.history().getLast())
                    .extracting(HistoryLine::fact, HistoryLine::before, HistoryLine::became)
                    .containsExactly(move.fact(), before.status(), move.to());
            assertThat(after.history().getLast().sequence())
                    .isEqualTo(after.history().size());
            rebuilt.hear(move.fact(), move.isOurs());
            reached.add(after.status());
            heard.add(move.fact());
        }

        private void refuses(EventType fact) {
            var before = dossier.record();

            assertThatExceptionOfType(IllegalMove.class)
                    .as("%s while %s", fact, before.status())
                    .isThrownBy(() -> make(fact));

            assertThat(dossier.record()).isEqualTo(before);
        }

        private void make(EventType fact) {
            switch (fact) {
                case DOSSIER_FILED -> dossier.file(ResultDelivery.COUNTER, CLERK);
                case DOSSIER_ACCEPTED -> dossier.accept("H26.20", PROMISE, ResultDelivery.POST, SEALED, CLERK);
                case DOSSIER_REFUSED -> dossier.refuse(RefusalReason.OTHER, "Lý do khác.", SEALED, CLERK);
                case CASE_DECIDED, CASE_STOPPED -> dossier.hear(fact, CLERK.actor(), now);
                default -> dossier.say(fact, CLERK, now);
            }
        }

        private <E> E any(List<E> some) {
            return some.get(random.nextInt(some.size()));
        }
    }

    /** What somebody knows of a dossier who has heard nothing but its facts. */
    private static final class Rebuilt {

        private DossierStatus status = DossierStatus.PRESENTED;
        private long sequence;

        void hear(EventType fact, boolean ours) {
            sequence += ours ? 1 : 0;
            status = switch (fact) {
                case DOSSIER_FILED, FILING_COMPLETED -> DossierStatus.FILED;
                case FILING_RETURNED -> DossierStatus.RETURNED;
                case FILING_CLOSED -> DossierStatus.CLOSED;
                case DOSSIER_ACCEPTED -> DossierStatus.ACCEPTED;
                case DOSSIER_REFUSED -> DossierStatus.REFUSED;
                case CASE_DECIDED -> DossierStatus.READY;
                case CASE_STOPPED -> DossierStatus.STOPPED;
                case RESULT_DELIVERED -> DossierStatus.DELIVERED;
                default -> status;
            };
        }

        void tell(long told) {
            assertThat(told).isEqualTo(++sequence);
        }
    }
}
