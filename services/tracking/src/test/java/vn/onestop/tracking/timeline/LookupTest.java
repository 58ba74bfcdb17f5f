package vn.onestop.tracking.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.onestop.contracts.DossierEvent.DossierAccepted;
import vn.onestop.tracking.timeline.Lookup.Answer;
import vn.onestop.tracking.timeline.Lookup.Found;
import vn.onestop.tracking.timeline.Lookup.NotFound;
import vn.onestop.tracking.timeline.Lookup.TooManyTries;

class LookupTest extends TrackingTest {

    private static final String HOME = "203.0.113.7";
    private static final String ELSEWHERE = "198.51.100.9";

    private final ADossier dossier = ADossier.number(2000 + (int) (Math.random() * 7000));
    private final ADossier another = ADossier.number(9000 + (int) (Math.random() * 900));

    @Autowired
    private Lookup lookup;

    @Autowired
    private MeterRegistry meters;

    @Test
    void theReceiptOpensItsDossier() {
        heard(dossier.life());

        var timeline = ((Found) find(dossier.code(), "k7m4", HOME)).timeline();

        assertThat(timeline.standing()).isEqualTo(Standing.GRANTED);
        assertThat(timeline.owner()).isEqualTo("Nguyễn V*** A**");
        assertThat(timeline.entries()).startsWith(timeline.opening());
        assertThat(timeline.told()).containsExactly(dossier.smsDelivered(), dossier.letterFailed());
    }

    @Test
    void aWrongSecretAndACodeOfNobodyAreAnsweredAlike() {
        heard(List.of(dossier.accepted()));

        assertThat(find(dossier.code(), "AAAA", HOME)).isEqualTo(find("H26.7.8-260310-9999", "AAAA", HOME));
    }

    @Test
    void theSecretOfOneDossierDoesNotOpenAnother() {
        heard(List.of(dossier.accepted()));

        assertThat(find(another.code(), ADossier.SECRET, HOME)).isEqualTo(new NotFound());
    }

    @Test
    void afterFiveWrongSecretsTheCodeRestsForAQuarterOfAnHourAndNoLonger() {
        heard(List.of(dossier.accepted()));
        guess(dossier.code(), 5, "192.0.2.");

        clock.pass(Duration.ofMinutes(5));
        assertThat(find(dossier.code(), ADossier.SECRET, ELSEWHERE))
                .isEqualTo(new TooManyTries(Duration.ofMinutes(10)));

        clock.pass(Duration.ofMinutes(10));
        assertThat(find(dossier.code(), ADossier.SECRET, ELSEWHERE)).isInstanceOf(Found.class);
    }

    @Test
    void whoeverKeepsGuessingDoesNotMakeTheRestLonger() {
        heard(List.of(dossier.accepted()));
        guess(dossier.code(), 5, "192.0.2.");

        IntStream.range(0, 20).forEach(_ -> find(dossier.code(), "AAAA", ELSEWHERE));
        clock.pass(Duration.ofMinutes(15));

        assertThat(find(dossier.code(), ADossier.SECRET, ELSEWHERE)).isInstanceOf(Found.class);
    }

    @Test
    void oneAddressCannotGuessItsWayThroughManyCodes() {
        heard(List.of(dossier.accepted()));
        IntStream.rangeClosed(1, 5).forEach(i -> find("H26.7.8-260310-%04d".formatted(i), "AAAA", HOME));

        assertThat(find(dossier.code(), ADossier.SECRET, HOME)).isInstanceOf(TooManyTries.class);
        assertThat(find(dossier.code(), ADossier.SECRET, ELSEWHERE)).isInstanceOf(Found.class);
    }

    @Test
    void aHouseholdsIpv6NetworkIsOneAddress() {
        heard(List.of(dossier.accepted()));
        IntStream.rangeClosed(1, 5)
                .forEach(i -> find("H26.7.8-260310-%04d".formatted(i), "AAAA", "2001:db8:1:2::" + i));

        assertThat(find(dossier.code(), ADossier.SECRET, "2001:db8:1:2:ffff::9"))
                .isInstanceOf(TooManyTries.class);
        assertThat(find(dossier.code(), ADossier.SECRET, "2001:db8:1:3::1")).isInstanceOf(Found.class);
    }

    @Test
    void lookingAtOnesOwnDossierOftenIsNotGuessing() {
        heard(List.of(dossier.accepted()));

        assertThat(IntStream.range(0, 20).mapToObj(_ -> find(dossier.code(), ADossier.SECRET, HOME)))
                .allMatch(Found.class::isInstance);
    }

    @Test
    void theRightSecretForgivesTheWrongOnesBeforeIt() {
        heard(List.of(dossier.accepted()));
        guess(dossier.code(), 4, "192.0.2.");
        find(dossier.code(), ADossier.SECRET, ELSEWHERE);

        guess(dossier.code(), 4, "192.0.3.");

        assertThat(find(dossier.code(), ADossier.SECRET, ELSEWHERE)).isInstanceOf(Found.class);
    }

    @Test
    void guessingInParallelGivesNoMoreTries() throws InterruptedException, ExecutionException {
        heard(List.of(dossier.accepted()));

        try (var threads = Executors.newFixedThreadPool(8)) {
            var guesses = IntStream.range(0, 40)
                    .<Callable<Answer>>mapToObj(i -> () -> find(dossier.code(), "AAAA", "192.0.2." + i))
                    .toList();
            var answers = threads.invokeAll(guesses).stream().map(LookupTest::get);
            assertThat(answers.filter(NotFound.class::isInstance)).hasSize(5);
        }
    }

    @Test
    void whatTheCounterSaidLastCountsWhateverComesLast() {
        var refused = dossier.refused();
        var acceptedLater = new DossierAccepted(
                dossier.id(),
                2,
                NOW,
                refused.actor(),
                dossier.code(),
                refused.procedure(),
                refused.channel(),
                refused.receivedAt(),
                ADossier.WARD,
                dossier.accepted().promise(),
                dossier.accepted().resultDelivery(),
                refused.contacts(),
                refused.lookup());

        recording.openings(List.of(acceptedLater, refused));
        recording.openings(List.of(refused));

        assertThat(((Found) find(dossier.code(), ADossier.SECRET, HOME))
                        .timeline()
                        .standing())
                .isEqualTo(Standing.RECEIVED);
    }

    @Test
    void guessingIsSeenByWhoeverWatches() {
        var before = lookups("not-found");

        find(dossier.code(), "AAAA", HOME);

        assertThat(lookups("not-found")).isEqualTo(before + 1);
    }

    @Test
    void theDatabaseHoldsNeitherSecretNorNameNorAddress() {
        heard(dossier.life());
        find(dossier.code(), "AAAA", HOME);

        var everything = Stream.of("fact", "dossier", "wrong_try")
                .flatMap(table ->
                        jdbc.sql("select row::text from " + table + " as row").query(String.class).list().stream());

        assertThat(everything)
                .isNotEmpty()
                .noneMatch(row -> row.contains(ADossier.SECRET)
                        || row.contains("Nguyễn")
                        || row.contains(HOME)
                        || row.contains("a.b.c.d.e"));
    }

    @Test
    void wrongTriesAreNotKeptLongerThanTheyCount() {
        guess(dossier.code(), 3, "192.0.2.");
        clock.pass(Duration.ofMinutes(16));

        find(dossier.code(), "AAAA", HOME);

        assertThat(jdbc.sql("select count(*) from wrong_try").query(Long.class).single())
                .isEqualTo(2);
    }

    private double lookups(String outcome) {
        return meters.counter("onestop.tracking.lookups", "outcome", outcome).count();
    }

    private void guess(String code, int times, String network) {
        IntStream.rangeClosed(1, times)
                .forEach(i -> assertThat(find(code, "AAAA", network + i)).isEqualTo(new NotFound()));
    }

    private Answer find(String code, String secret, String address) {
        return lookup.find(
                DossierCode.typed(code).orElseThrow(), Secret.typed(secret).orElseThrow(), address);
    }

    private static Answer get(Future<Answer> answer) {
        try {
            return answer.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
