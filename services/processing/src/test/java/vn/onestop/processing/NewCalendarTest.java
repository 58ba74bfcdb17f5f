package vn.onestop.processing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.onestop.processing.Office.COUNTER_CLERK;
import static vn.onestop.processing.Office.LEADER;
import static vn.onestop.processing.Office.at;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;
import vn.onestop.contracts.CaseEvent;
import vn.onestop.contracts.CaseEvent.Cause;
import vn.onestop.contracts.CaseEvent.DeadlineRecomputed;
import vn.onestop.contracts.CaseEvent.PromiseMoved;
import vn.onestop.contracts.DossierEvent.DossierAccepted;

/** A calendar is published while cases are open. Each test begins with a calendar of its own. */
@TestPropertySource(properties = {"onestop.calendar.batch=2", "onestop.calendar.every=100ms"})
class NewCalendarTest extends ProcessingTest {

    private static final int STUMBLES_AT = 5;

    Listener listener;
    Calendars calendars;

    @BeforeEach
    void listens() {
        listener = new Listener(broker);
        calendars = new Calendars(jdbc, post);
        clock.set("2025-12-22T08:05");
    }

    @AfterEach
    void hearsNoMore() {
        listener.close();
    }

    /** AS-21: nine working days from Monday 22 December 2025; then the second of January becomes a day off. */
    @Test
    void aSwapAnnouncedLateMovesTheDueDateAndNotTheDateTheCitizenHolds() {
        calendars.begin();
        var dossier = opened(calendars.promised("2025-12-22T08:00", 9, "2026-01-05T17:00"));

        var version = calendars.publish(calendars.swapOfJanuary());

        assertThat(recomputed(dossier)).singleElement().satisfies(moved -> {
            assertThat(moved.previouslyDue()).isEqualTo(at("2026-01-05T17:00"));
            assertThat(moved.due()).isEqualTo(at("2026-01-06T17:00"));
            assertThat(moved.promisedFor()).isEqualTo(at("2026-01-05T17:00"));
            assertThat(moved.cause()).isEqualTo(Cause.CALENDAR_CHANGED);
            assertThat(moved.calendarVersion()).isEqualTo(version);
            assertThat(moved.sequence()).isEqualTo(3);
        });
        assertThat(date(dossier, "due")).isEqualTo(at("2026-01-06T17:00"));
        assertThat(date(dossier, "held")).isEqualTo(at("2026-01-05T17:00"));
        assertThat(date(dossier, "promised_for")).isEqualTo(at("2026-01-05T17:00"));
        assertThat(calendars.applied(version)).isTrue();

        var answer = by(LEADER).posts(dossier.code(), "/promise", 1, Map.of("reason", "Hoán đổi ngày làm việc 02/01"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().at("/clock/held").asString()).isEqualTo("2026-01-06T10:00:00Z");
        assertThat(answer.body().at("/history/1/act").asString()).isEqualTo("RECOMPUTE");
        await().untilAsserted(() -> assertThat(about(dossier, PromiseMoved.class))
                .singleElement()
                .satisfies(told -> {
                    assertThat(told.promise().due()).isEqualTo(at("2026-01-06T17:00"));
                    assertThat(told.promise().days()).anyMatch(day -> "Hoán đổi".equals(day.reason()));
                    assertThat(told.cause()).isEqualTo(Cause.CALENDAR_CHANGED);
                }));
        assertThat(by(LEADER)
                        .posts(dossier.code(), "/promise", 2, Map.of("reason", "Lần nữa"))
                        .problem())
                .isEqualTo("promise-stands");
    }

    @Test
    void whatWasAskedBackIsComputedAgainWithItsStandstillAndWhatIsStoppedIsLeftAlone() {
        calendars.begin();
        var declined = opened(calendars.promised("2025-12-22T08:00", 9, "2026-01-05T17:00"));
        var stopped = opened(calendars.promised("2025-12-22T08:00", 9, "2026-01-05T17:00"));
        var order = Map.of("reason", "OTHER", "explanation", "Hộ đã chuyển đi", "legalBasis", "Điều 10");
        by(LEADER).posts(stopped.code(), "/stop", 0, order);
        clock.set("2025-12-24T09:00");
        by(COUNTER_CLERK).posts(declined.code(), "/withdrawal", 0, Map.of("reason", "Nộp nhầm"));
        clock.set("2025-12-26T09:00");
        by(LEADER).posts(declined.code(), "/withdrawal/decline", 1, Map.of("reason", "Đổi ý"));
        assertThat(date(declined, "due")).as("the 25th and the 26th").isEqualTo(at("2026-01-07T17:00"));

        calendars.publish(calendars.swapOfJanuary());

        assertThat(date(declined, "due")).isEqualTo(at("2026-01-08T17:00"));
        assertThat(date(stopped, "due")).isEqualTo(at("2026-01-05T17:00"));
        assertThat(about(stopped, DeadlineRecomputed.class)).isEmpty();
    }

    @Test
    void aProposedCalendarIsMeasuredAndChangesNothing() {
        calendars.begin();
        var dossier = opened(calendars.promised("2025-12-22T08:00", 9, "2026-01-05T17:00"));

        var proposal = calendars.propose(calendars.swapOfJanuary());

        await().until(() -> listener.effectOf(proposal).isPresent());
        var effect = listener.effectOf(proposal).orElseThrow();
        assertThat(effect.open()).isGreaterThanOrEqualTo(1);
        assertThat(effect.moving()).isGreaterThanOrEqualTo(1);
        assertThat(effect.moves()).anyMatch(move -> move.days() == 1);
        assertThat(effect.examples())
                .isNotEmpty()
                .allSatisfy(example -> assertThat(example.wouldBeDue()).isAfter(example.due()));
        assertThat(date(dossier, "due")).isEqualTo(at("2026-01-05T17:00"));
        assertThat(about(dossier, DeadlineRecomputed.class)).isEmpty();
    }

    /** AS-25: the year 2027 has no notice yet; then it comes. */
    @Test
    void whatWasProvisionalIsCertainOnceTheNoticeOfTheYearIsThere() {
        calendars.begin();
        var newYear = opened(calendars.provisional("2026-12-24T08:00", 10, "2027-01-08T17:00"));
        var tet = opened(calendars.provisional("2027-01-28T08:00", 10, "2027-02-11T17:00"));

        calendars.publish(calendars.noticeOf2027());

        assertThat(recomputed(tet)).singleElement().satisfies(moved -> {
            assertThat(moved.due()).isEqualTo(at("2027-02-17T17:00"));
            assertThat(moved.provisional()).isFalse();
        });
        assertThat(date(newYear, "due")).isEqualTo(at("2027-01-08T17:00"));
        assertThat(provisional(newYear)).isFalse();
        assertThat(about(newYear, DeadlineRecomputed.class)).isEmpty();
    }

    @Test
    void aDossierThatWaitsForItsCitizenIsComputedAgainToo() {
        calendars.begin();
        var dossier = opened(calendars.promised("2025-12-22T08:00", 9, "2026-01-05T17:00"));
        by(COUNTER_CLERK).takes(dossier.code(), 1);
        by(COUNTER_CLERK).asksFor(dossier.code(), Office.FORM, "Thiếu chữ ký", "2025-12-31");

        calendars.publish(calendars.swapOfJanuary());

        assertThat(recomputed(dossier)).hasSize(1);
        assertThat(date(dossier, "due")).isEqualTo(at("2026-01-06T17:00"));
    }

    @Test
    void aDossierHeardOfAfterTheNewCalendarIsComputedAgainAsWell() {
        calendars.begin();
        var promised = calendars.promised("2025-12-22T08:00", 9, "2026-01-05T17:00");
        calendars.publish(calendars.swapOfJanuary());

        var dossier = opened(promised);

        assertThat(recomputed(dossier))
                .singleElement()
                .satisfies(moved -> assertThat(moved.due()).isEqualTo(at("2026-01-06T17:00")));
    }

    /** Batches of two; one of them fails once, as if the service had been killed in the middle. */
    @Test
    void whatIsInterruptedGoesOnAndSaysNothingTwice() {
        calendars.begin();
        var dossiers = openedMany(9);
        stumbleOnce();

        calendars.publish(calendars.swapOfJanuary());

        assertThat(stumbles()).isGreaterThan(STUMBLES_AT);
        assertThat(dossiers).allSatisfy(dossier -> {
            assertThat(recomputed(dossier)).hasSize(1);
            assertThat(versions(dossier)).containsExactly(0, 1);
        });
    }

    @Test
    void anOfficialWhoActsMeanwhileLosesNothingAndNeitherDoesTheCalendar() {
        calendars.begin();
        var dossiers = openedMany(8);
        var taking = CompletableFuture.runAsync(
                () -> dossiers.forEach(dossier -> takesUntilItIsTaken(dossier.code())),
                command -> Thread.ofPlatform().start(command));

        calendars.publish(calendars.swapOfJanuary());
        taking.join();

        assertThat(dossiers).allSatisfy(dossier -> {
            assertThat(recomputed(dossier)).hasSize(1);
            assertThat(date(dossier, "due")).isEqualTo(at("2026-01-06T17:00"));
            assertThat(by(COUNTER_CLERK)
                            .looksAt(dossier.code())
                            .body()
                            .at("/steps/0/official")
                            .asString())
                    .isEqualTo("clerk");
            assertThat(versions(dossier)).containsExactly(0, 1, 2);
            assertThat(listener.about(dossier.dossierId()))
                    .extracting(CaseEvent::sequence)
                    .containsExactly(1L, 2L, 3L, 4L);
        });
    }

    /** The fifth line of history that is written fails, once: what a sequence counts is never taken back. */
    private void stumbleOnce() {
        jdbc.sql("""
            create sequence stumbles;
            create function stumble() returns trigger language plpgsql as $$
            begin
                if nextval('stumbles') = %d then
                    raise exception 'stumbled';
                end if;
                return new;
            end $$;
            create trigger stumbling before insert on case_history
                for each row when (new.act = 'RECOMPUTE') execute function stumble();
            """.formatted(STUMBLES_AT)).update();
    }

    private int stumbles() {
        return jdbc.sql("select last_value from stumbles").query(Integer.class).single();
    }

    private void takesUntilItIsTaken(String code) {
        await().untilAsserted(() -> {
            var answer = by(COUNTER_CLERK).takes(code, 1);
            assertThat(answer.status()).as(answer.body()::toString).isEqualTo(200);
        });
    }

    private DossierAccepted opened(DossierAccepted dossier) {
        post.send(dossier);
        awaitCase(dossier.code());
        return dossier;
    }

    private List<DossierAccepted> openedMany(int many) {
        var dossiers = IntStream.range(0, many)
                .mapToObj(_ -> calendars.promised("2025-12-22T08:00", 9, "2026-01-05T17:00"))
                .toList();
        dossiers.forEach(post::send);
        dossiers.forEach(dossier -> awaitCase(dossier.code()));
        return dossiers;
    }

    private List<DeadlineRecomputed> recomputed(DossierAccepted dossier) {
        await().until(() -> !about(dossier, DeadlineRecomputed.class).isEmpty());
        return about(dossier, DeadlineRecomputed.class);
    }

    private <E extends CaseEvent> List<E> about(DossierAccepted dossier, Class<E> kind) {
        return listener.about(dossier.dossierId()).stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private Instant date(DossierAccepted dossier, String column) {
        return jdbc.sql("select " + column + " from case_file where dossier_id = ?")
                .param(dossier.dossierId())
                .query((row, _) -> row.getTimestamp(1).toInstant())
                .single();
    }

    private boolean provisional(DossierAccepted dossier) {
        return jdbc.sql("select provisional from case_file where dossier_id = ?")
                .param(dossier.dossierId())
                .query(Boolean.class)
                .single();
    }

    private List<Integer> versions(DossierAccepted dossier) {
        return jdbc.sql("select version from case_history where dossier_id = ? order by version")
                .param(dossier.dossierId())
                .query(Integer.class)
                .list();
    }
}
