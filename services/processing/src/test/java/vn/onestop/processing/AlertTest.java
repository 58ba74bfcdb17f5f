package vn.onestop.processing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.onestop.processing.Office.FORM;
import static vn.onestop.processing.Office.at;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.JsonNode;
import vn.onestop.processing.route.Official;

/** Who is told of a date before it breaks, when it breaks and after that: each alert once (AS-19). */
class AlertTest extends DeadlineTest {

    private static final String STEP_NEAR = "STEP near: late.official";
    private static final String PROMISE_NEAR = "PROMISE near: late.official late.head";
    private static final String STEP_MISSED = "STEP missed 0: late.official late.head";
    private static final String PROMISE_MISSED = "PROMISE missed 0: late.official late.head late.leader";

    @Autowired
    TransactionOperations transactions;

    @Autowired
    MeterRegistry meters;

    @Test
    void theOfficialIsWarnedAndThenTheHeadAndThenTheLeader() {
        var dossier = taken();
        var version = by(WORKER).versionOf(dossier.code());

        itIs("2026-02-11T08:59:59");
        assertSaid(dossier);
        itIs("2026-02-11T09:00");
        assertSaid(dossier, STEP_NEAR);
        itIs("2026-02-11T17:00");
        assertSaid(dossier, STEP_NEAR, PROMISE_NEAR);
        itIs("2026-02-12T09:00:01");
        assertSaid(dossier, STEP_NEAR, PROMISE_NEAR, STEP_MISSED);
        itIs("2026-02-12T17:00");
        assertSaid(dossier, STEP_NEAR, PROMISE_NEAR, STEP_MISSED);
        itIs("2026-02-12T17:00:01");
        itIs("2026-02-13T07:30");
        itIs("2026-02-13T16:00");
        itIs("2026-02-18T10:00");
        itIs("2026-02-23T07:30");
        itIs("2026-02-24T09:00");

        assertSaid(
                dossier,
                STEP_NEAR,
                PROMISE_NEAR,
                STEP_MISSED,
                PROMISE_MISSED,
                "STEP missed 1: late.official late.head",
                "PROMISE missed 1: late.official late.head late.leader",
                "STEP missed 2: late.official late.head late.leader",
                "PROMISE missed 2: late.official late.head late.leader",
                "STEP missed 3: late.official late.head late.leader",
                "PROMISE missed 3: late.official late.head late.leader");
        assertGapless(dossier.dossierId());
        var shown = by(WORKER).looksAt(dossier.code()).body();
        assertThat(shown.path("version").asInt()).isEqualTo(version);
        assertThat(shown.at("/clock/light").asString()).isEqualTo("OVERDUE");
        assertThat(shown.at("/clock/left/officeTime").asString()).isEqualTo("PT16H30M");
        assertThat(clockOf(dossier, "promisedFor")).isEqualTo(at("2026-02-12T17:00"));
    }

    @Test
    void whereNobodyHasTheStepAllWhoMayTakeItAreWarned() {
        var dossier = opened();

        itIs("2026-02-11T09:00");

        assertSaid(dossier, "STEP near: late.official late.official2");
    }

    @Test
    void whereThereIsNoHeadTheLeaderIsToldInTheHeadsPlace() {
        jdbc.sql("delete from colleague where account = ?")
                .param(HEAD.account())
                .update();
        var dossier = taken();

        itIs("2026-02-11T17:00");

        assertSaid(dossier, STEP_NEAR, "PROMISE near: late.official late.leader");
    }

    @Test
    void aCaseThatCannotBeReckonedDoesNotKeepTheOthersWaiting() {
        var broken = taken();
        var other = taken();
        jdbc.sql("update case_file set clock_agency = 'nowhere' where dossier_id = ?")
                .param(broken.dossierId())
                .update();

        itIs("2026-02-11T17:00");

        assertSaid(other, STEP_NEAR, PROMISE_NEAR);
        assertSaid(broken);
    }

    @Test
    void theSupportTeamSeesWhatIsOverdueAndWhatWaits() {
        taken();
        itIs("2026-02-12T17:00:01");

        assertThat(meters.get("onestop.deadline.overdue").gauge().value()).isEqualTo(overdue());
        assertThat(meters.get("onestop.deadline.waiting").gauge().value()).isZero();
    }

    private double overdue() {
        return jdbc.sql("select count(*) from case_file where alert_at is not null and due < ?::timestamptz")
                .param(clock.instant().toString())
                .query(Long.class)
                .single();
    }

    @Test
    void whoTakesTheStepAfterAWarningIsWarnedFromThenOn() {
        var dossier = opened();
        itIs("2026-02-11T09:00");
        by(COLLEAGUE).takes(dossier.code(), 1);

        itIs("2026-02-11T17:00");

        assertSaid(dossier, "STEP near: late.official late.official2", "PROMISE near: late.official2 late.head");
    }

    @Test
    void afterDaysOfDowntimeWhatIsTrueIsSaidAndTheDaysBetweenAreOne() {
        var dossier = taken();
        itIs("2026-02-11T17:00");

        itIs("2026-02-25T08:00");
        itIs("2026-02-25T09:00");

        assertSaid(
                dossier,
                STEP_NEAR,
                PROMISE_NEAR,
                STEP_MISSED,
                "STEP missed 4: late.official late.head late.leader",
                PROMISE_MISSED,
                "PROMISE missed 4: late.official late.head late.leader");
    }

    @Test
    void whatBrokeWhileNobodyWatchedIsNotCalledNear() {
        var dossier = taken();

        itIs("2026-02-12T17:00:01");

        assertSaid(dossier, STEP_MISSED, PROMISE_MISSED);
    }

    @Test
    void nothingIsSaidWhileTheCitizenIsAwaited() {
        var dossier = taken();
        clock.set("2026-02-10T10:00");
        by(WORKER).asksFor(dossier.code(), FORM, "Thiếu chữ ký", "2026-02-27");

        itIs("2026-02-13T08:00");
        assertSaid(dossier);
        by(WORKER).receivesThePapersOf(dossier.code());

        assertThat(clockOf(dossier, "due")).isEqualTo(at("2026-02-24T17:00"));
        itIs("2026-02-13T16:29:59");
        assertSaid(dossier);
        itIs("2026-02-13T16:30");
        itIs("2026-02-23T17:00");
        assertSaid(dossier, STEP_NEAR, STEP_MISSED, PROMISE_NEAR);
    }

    @Test
    void whatIsOverdueIsQuietWhilePausedAndIsCountedOnAfterwards() {
        var dossier = taken();
        itIs("2026-02-13T07:30");
        var said = new String[] {
            STEP_MISSED,
            "STEP missed 1: late.official late.head",
            PROMISE_MISSED,
            "PROMISE missed 1: late.official late.head late.leader"
        };
        by(WORKER).asksFor(dossier.code(), FORM, "Thiếu chữ ký", "2026-02-27");

        itIs("2026-02-23T08:00");
        assertSaid(dossier, said);
        itIs("2026-02-24T08:00");
        by(WORKER).receivesThePapersOf(dossier.code());
        itIs("2026-02-24T08:00");

        assertSaid(
                dossier,
                Stream.concat(
                                Stream.of(said),
                                Stream.of(
                                        "STEP missed 3: late.official late.head late.leader",
                                        "PROMISE missed 3: late.official late.head late.leader"))
                        .toArray(String[]::new));
    }

    @Test
    void aDecidedCaseIsLeftInPeace() {
        var dossier = taken();
        by(WORKER).decides(dossier.code(), java.util.Map.of("outcome", "GRANTED", "documentNumber", "1/QĐ"));

        itIs("2026-02-25T08:00");

        assertSaid(dossier);
    }

    @Test
    void manySweepersSayEachAlertOnce() throws InterruptedException {
        var dossiers = Stream.generate(this::sent).limit(12).toList();
        dossiers.forEach(dossier -> awaitCase(dossier.code()));
        clock.set("2026-02-12T17:00:01");

        try (var sweepers = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 4)
                    .forEach(_ -> sweepers.submit(() -> {
                        while (sweep.look(2).cases() > 0) {}
                    }));
        }

        for (var dossier : dossiers) {
            assertSaid(
                    dossier,
                    "STEP missed 0: late.official late.official2 late.head",
                    "PROMISE missed 0: late.official late.official2 late.head late.leader");
            assertGapless(dossier.dossierId());
        }
    }

    @Test
    void aSweepThatDiesOnTheWayHasSaidNothing() {
        var dossier = taken();
        clock.set("2026-01-20T08:00");
        transactions.executeWithoutResult(status -> {
            clock.set("2026-02-11T09:00");
            sweep.look(10_000);
            clock.set("2026-01-20T08:00");
            status.setRollbackOnly();
        });
        assertThat(alertsAbout(dossier)).isZero();

        itIs("2026-02-11T09:00");

        assertSaid(dossier, STEP_NEAR);
        assertGapless(dossier.dossierId());
        assertThat(alertsAbout(dossier)).isEqualTo(1);
    }

    @Test
    void officialsReadWhatTheyWereToldTheNewestFirst() {
        var dossier = taken();
        itIs("2026-02-12T17:00:01");
        itIs("2026-02-13T07:30");

        var alerts = by(LEADER)
                .get("/api/alerts")
                .body()
                .path("items")
                .valueStream()
                .filter(item -> item.path("code").asString().equals(dossier.code()))
                .toList();

        assertThat(alerts).hasSize(2);
        assertThat(alerts.getFirst().path("overdueDays").asInt()).isEqualTo(1);
        assertThat(alerts.getFirst().path("kind").asString()).isEqualTo("DUE_MISSED");
        assertThat(alerts.getFirst().path("subject").asString()).isEqualTo("PROMISE");
        assertThat(alerts.getLast().path("rank").asString()).isEqualTo("LEADER");
        assertThat(alerts.getLast().path("at").asString()).isEqualTo("2026-02-12T10:00:01Z");
        assertThat(by(LEADER).looksAt(dossier.code()).status()).isEqualTo(200);
    }

    @Test
    void anAuditorReadsWhatAnybodyWasTold() {
        var dossier = taken();
        itIs("2026-02-12T17:00:01");

        var auditor = by(new Official("auditor", "", Set.of(), "10.0.0.1", true));
        var told = pages(auditor)
                .flatMap(page -> page.path("items").valueStream())
                .filter(item -> item.path("code").asString().equals(dossier.code()))
                .map(item -> item.path("official").asString());

        assertThat(told).contains("late.official", "late.head", "late.leader");
    }

    /** Every page there is: other tests have warned others at later times. */
    private static Stream<JsonNode> pages(OfficialAtWork auditor) {
        var pages = new ArrayList<JsonNode>();
        do {
            pages.add(auditor.get("/api/alerts?page=" + pages.size()).body());
        } while (pages.getLast().path("more").asBoolean());
        return pages.stream();
    }

    private long alertsAbout(vn.onestop.contracts.DossierEvent.DossierAccepted dossier) {
        return jdbc.sql("select count(*) from alert where dossier_id = ?")
                .param(dossier.dossierId())
                .query(Long.class)
                .single();
    }
}
