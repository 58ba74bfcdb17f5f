package vn.onestop.processing;

import static org.awaitility.Awaitility.await;
import static vn.onestop.processing.Office.at;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.onestop.contracts.CatalogueEvent.CalendarProposed;
import vn.onestop.contracts.CatalogueEvent.CalendarPublished;
import vn.onestop.contracts.CatalogueEvent.DayKind;
import vn.onestop.contracts.CatalogueEvent.SpecialDay;
import vn.onestop.contracts.DossierEvent.DossierAccepted;
import vn.onestop.contracts.Limit;
import vn.onestop.contracts.Promise;

/** Calendars that follow each other, and the dossiers promised by the one in force. */
final class Calendars {

    private static final AtomicInteger VERSIONS = new AtomicInteger(1);
    private static final Instant FIRST = at("2026-01-10T08:00");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final JdbcClient jdbc;
    private final Post post;
    private String inForce = "";

    Calendars(JdbcClient jdbc, Post post) {
        this.jdbc = jdbc;
        this.post = post;
    }

    /** What a calendar is about. */
    record Notice(Set<Integer> years, List<SpecialDay> days) {}

    /** Takes the place of whatever an earlier test has put in force. */
    void begin() {
        await().atMost(PATIENCE).until(() -> isKnown("2026.1"));
        publish(plain());
    }

    Notice plain() {
        return new Notice(Set.of(2025, 2026), plainDays());
    }

    Notice swapOfJanuary() {
        var days = new ArrayList<>(plainDays());
        days.add(day("2026-01-02", DayKind.SWAP_OFF, "Hoán đổi"));
        days.add(day("2026-01-10", DayKind.SWAP_WORK, "Hoán đổi"));
        return new Notice(Set.of(2025, 2026), days);
    }

    /** Tết of the year 2027 as it may come: off from 4 to 10 February and the days for its weekend. */
    Notice noticeOf2027() {
        var days = new ArrayList<>(plainDays());
        List.of("2027-02-05", "2027-02-08", "2027-02-09", "2027-02-10")
                .forEach(date -> days.add(day(date, DayKind.HOLIDAY, "Tết Nguyên đán")));
        return new Notice(Set.of(2025, 2026, 2027), days);
    }

    /** Returns its version, once every open case has been computed again. */
    String publish(Notice notice) {
        return publish(notice, PATIENCE);
    }

    String publish(Notice notice, Duration patience) {
        var number = VERSIONS.incrementAndGet();
        inForce = "2026." + number;
        var published = FIRST.plusSeconds(number);
        post.send(new CalendarPublished(inForce, published, "test", notice.years(), notice.days()));
        await().atMost(patience).until(() -> applied(inForce));
        return inForce;
    }

    String propose(Notice notice) {
        var proposal = UUID.randomUUID().toString();
        post.send(new CalendarProposed(proposal, FIRST, inForce, "test", notice.years(), notice.days()));
        return proposal;
    }

    boolean applied(String version) {
        return isDone("APPLY", version);
    }

    private boolean isKnown(String version) {
        return jdbc.sql("select count(*) from calendar_copy where version = ?")
                        .param(version)
                        .query(Long.class)
                        .single()
                == 1;
    }

    private boolean isDone(String kind, String subject) {
        return jdbc.sql("""
            select count(*) from calendar_task where kind = ? and subject = ? and finished_at is not null\
            """).params(kind, subject).query(Long.class).single() == 1;
    }

    DossierAccepted promised(String acceptedAt, int workingDays, String due) {
        return accepted(acceptedAt, workingDays, due, false);
    }

    DossierAccepted provisional(String acceptedAt, int workingDays, String due) {
        return accepted(acceptedAt, workingDays, due, true);
    }

    private DossierAccepted accepted(String acceptedAt, int workingDays, String due, boolean provisional) {
        var any = ProcessingTest.dossier();
        var limit = new Limit(workingDays, Limit.Unit.WORKING_DAYS);
        return new DossierAccepted(
                any.dossierId(),
                any.sequence(),
                at(acceptedAt),
                any.actor(),
                any.code(),
                any.procedure(),
                any.channel(),
                any.receivedAt(),
                any.competentAgency(),
                new Promise(at(due), limit, inForce, provisional, List.of()),
                any.resultDelivery(),
                any.contacts(),
                any.lookup());
    }

    private static List<SpecialDay> plainDays() {
        return List.of(
                day("2026-01-01", DayKind.HOLIDAY, "Tết Dương lịch"),
                day("2027-01-01", DayKind.HOLIDAY, "Tết Dương lịch"));
    }

    private static SpecialDay day(String date, DayKind kind, String reason) {
        return new SpecialDay(LocalDate.parse(date), kind, reason, "test");
    }
}
