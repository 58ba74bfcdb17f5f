package vn.onestop.intake.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.onestop.intake.testing.ADossier.forMaritalStatus;
import static vn.onestop.intake.testing.AtTheCounter.ADMIN;
import static vn.onestop.intake.testing.AtTheCounter.CLERK;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import vn.onestop.contracts.CalendarEvent.CalendarApplied;
import vn.onestop.contracts.CalendarEvent.CalendarEffectMeasured;
import vn.onestop.contracts.CalendarEvent.Move;
import vn.onestop.contracts.CatalogueEvent.CalendarProposed;
import vn.onestop.contracts.CatalogueEvent.CalendarPublished;
import vn.onestop.contracts.Topics;
import vn.onestop.intake.testing.AtTheCounter;
import vn.onestop.intake.testing.AtTheCounter.Answer;
import vn.onestop.intake.testing.Heard;
import vn.onestop.intake.testing.IntakeTest;
import vn.onestop.intake.testing.OfficeClock;
import vn.onestop.messaging.Outbox;

/** A notice of days off is proposed, measured and applied, in an office of its own. */
@IntakeTest
@TestPropertySource(properties = "office.of=ProposalsTest")
class ProposalsTest {

    private static final String PATH = "/api/catalogue/calendar/proposals";
    private static final String HEAD = "date,kind,reason,notice\n";
    private static final String SWAP = HEAD
            + "2026-01-02,SWAP_OFF,Tết Dương lịch,12356/TB-BNV\n"
            + "2026-01-10,SWAP_WORK,Tết Dương lịch,12356/TB-BNV\n";

    @Autowired
    private AtTheCounter counter;

    @Autowired
    private OfficeClock clock;

    @Autowired
    private Heard heard;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Versions versions;

    @Autowired
    private FilesSaid filesSaid;

    @Autowired
    private Officials officials;

    @Autowired
    private Publishing publishing;

    @Autowired
    private Outbox outbox;

    @Autowired
    private Proposals proposals;

    @Autowired
    private TransactionTemplate transaction;

    @TempDir
    private Path folder;

    /** As on 22 December 2025: nobody has heard of the swap of 2 January. Each test says so in words of its own. */
    @BeforeEach
    void beforeTheSwapIsAnnounced() throws Exception {
        clock.set("2025-12-29T09:00");
        jdbc.sql("update calendar_proposal set state = 'WITHDRAWN', decided_by = 'test', decided_at = now(),"
                        + " applied_version = null")
                .update();
        ShippedCatalogueTest.copyTo(folder);
        var file = folder.resolve("days-off.csv");
        var lines = Files.readAllLines(file).stream()
                .filter(line -> !line.startsWith("2026-01-02") && !line.startsWith("2026-01-10"))
                .toList();
        Files.write(file, lines);
        var about = folder.resolve("calendar.yaml");
        Files.writeString(about, Files.readString(about).replace("cause: ", "cause: " + folder.getFileName() + " "));
        load();
    }

    /** AS-21 at the counter: before the notice a limit of three days ends on 2 January, after it on the 5th. */
    @Test
    void newPromisesCountWithTheNoticeOnceItIsApplied() {
        var before = counter.accept(forMaritalStatus());
        assertThat(before.at("/promise/due")).isEqualTo("2026-01-02T10:00:00Z");

        var proposal = proposed();

        assertThat(proposal.status()).isEqualTo(201);
        assertThat(proposal.at("/state")).isEqualTo("PROPOSED");
        assertThat(proposal.body().at("/difference/added").findValuesAsString("date"))
                .containsExactly("2026-01-02", "2026-01-10");
        assertThat(proposal.body().at("/difference/changed")).isEmpty();
        await().untilAsserted(() -> assertThat(heard.on(Topics.CATALOGUE, CalendarProposed.class))
                .anyMatch(said -> said.proposal().equals(proposal.at("/id"))));

        var tooEarly = counter.post(path(proposal, "/apply"), ADMIN);
        assertThat(tooEarly.status()).isEqualTo(409);
        assertThat(tooEarly.problem()).isEqualTo("proposal-not-measured");

        measure(proposal);
        var applied = counter.post(path(proposal, "/apply"), ADMIN);

        assertThat(applied.status()).isEqualTo(200);
        assertThat(applied.at("/state")).isEqualTo("APPLIED");
        assertThat(applied.at("/decidedBy")).isEqualTo("admin");
        assertThat(applied.at("/decidedAt")).isEqualTo("2025-12-29T02:00:00Z");
        assertThat(applied.body().at("/effect/moving").asInt()).isEqualTo(7);
        await().untilAsserted(() -> assertThat(heard.on(Topics.CATALOGUE, CalendarPublished.class))
                .anyMatch(said -> said.version().equals(applied.at("/version"))
                        && said.cause().equals("12356/TB-BNV")));
        var after = counter.accept(forMaritalStatus());
        assertThat(after.at("/promise/due")).isEqualTo("2026-01-05T10:00:00Z");
        assertThat(after.at("/promise/calendarVersion")).isEqualTo(applied.at("/version"));

        hear(new CalendarApplied(applied.at("/version"), clock.instant(), 40, 7));
        assertThat(counter.get(path(proposal, ""), ADMIN)
                        .body()
                        .at("/applied/moved")
                        .asInt())
                .isEqualTo(7);
    }

    @Test
    void aStartWithUnchangedFilesDoesNotBringTheOldCalendarBack() {
        var proposal = proposed();
        measure(proposal);
        var version = counter.post(path(proposal, "/apply"), ADMIN).at("/version");

        load();

        assertThat(inForce()).isEqualTo(version);
    }

    @Test
    void changedFilesDoNotForgetWhatNoticesSaid() throws IOException {
        var proposal = proposed();
        measure(proposal);
        counter.post(path(proposal, "/apply"), ADMIN);
        var file = folder.resolve("days-off.csv");
        Files.writeString(file, Files.readString(file) + "2026-12-31,COMPENSATION,Thử,1/TB\n");

        load();

        assertThat(counter.get("/api/catalogue/calendar", "").body().at("/days").findValuesAsString("date"))
                .contains("2026-01-02", "2026-01-10", "2026-12-31");
    }

    @Test
    void aProposalIsOutdatedOnceAnotherCalendarIsInForce() {
        var one = proposed();
        var other = proposed();
        measure(one);
        measure(other);
        counter.post(path(one, "/apply"), ADMIN);

        var refused = counter.post(path(other, "/apply"), ADMIN);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("proposal-outdated");
        assertThat(counter.get(path(other, ""), ADMIN).at("/state")).isEqualTo("OUTDATED");
    }

    @Test
    void ofTwoAdministratorsAtOnceOneApplies() throws Exception {
        var proposal = proposed();
        measure(proposal);
        Callable<Integer> apply =
                () -> counter.post(path(proposal, "/apply"), ADMIN).status();

        try (var people = Executors.newFixedThreadPool(2)) {
            var answers = people.invokeAll(List.of(apply, apply));

            assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(200, 409);
        }
    }

    @Test
    void whatIsWithdrawnIsNotApplied() {
        var proposal = proposed();
        counter.post(path(proposal, "/withdraw"), ADMIN);

        assertThat(counter.post(path(proposal, "/apply"), ADMIN).problem()).isEqualTo("proposal-decided");
        assertThat(counter.get(PATH, ADMIN).body().at("/0/id")).isNotNull();
    }

    @Test
    void onlyAdministratorsSpeakOfCalendars() {
        assertThat(counter.csv(PATH + "?cause=1", SWAP, CLERK).status()).isEqualTo(403);
        assertThat(counter.csv(PATH + "?cause=1", SWAP, "").status()).isEqualTo(401);
    }

    @Test
    void aDayThatIsAnotherThanBeforeIsListed() {
        var answer = counter.csv(PATH + "?cause=2", HEAD + "2026-04-30,HOLIDAY,Giải phóng,2/TB\n", ADMIN);

        assertThat(answer.body().at("/difference/added")).isEmpty();
        assertThat(answer.body().at("/difference/changed/0/after/reason").asString())
                .isEqualTo("Giải phóng");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2026-05-04,SWAP_OFF,a,b;2026-05-04,HOLIDAY,a,b    | line 3 | Ngày 2026-05-04 được ghi hai lần.
        2026-05-09,HOLIDAY,a,b;2026-05-09,SWAP_WORK,a,b   | line 3 | Ngày 2026-05-09 vừa nghỉ vừa làm việc.
        2026-02-30,HOLIDAY,a,b                            | line 2 | “2026-02-30” không phải là ngày (năm-tháng-ngày, ví dụ 2027-01-01).
        2026-05-04,HOLIDAY,a                              | line 2 | Dòng đầu phải là date,kind,reason,notice và mỗi dòng phải có đủ bốn cột: “2026-05-04,HOLIDAY,a”.
        2026-05-04,PARTY,a,b                              | line 2 | “PARTY” không phải là loại ngày; chỉ dùng HOLIDAY, COMPENSATION, SWAP_OFF hoặc SWAP_WORK.
        """)
    void aDefectiveNoticeIsRefusedWholeWithItsLine(String lines, String field, String message) {
        var before = counter.get(PATH, ADMIN).body().size();

        var answer = counter.csv(PATH + "?cause=1", HEAD + lines.replace(';', '\n'), ADMIN);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.at("/errors/0/field")).isEqualTo(field);
        assertThat(answer.at("/errors/0/message")).isEqualTo(message);
        assertThat(counter.get(PATH, ADMIN).body().size()).isEqualTo(before);
    }

    @Test
    void aNoticeOfHalfAYearDoesNotCompleteIt() {
        var answer = counter.csv(PATH + "?cause=1&years=2027", HEAD + "2027-01-01,HOLIDAY,a,b\n", ADMIN);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body().at("/errors").findValuesAsString("field")).contains("notice");
    }

    @Test
    void everyDefectIsNamedAtOnce() {
        var answer = counter.csv(PATH + "?cause=1", HEAD + "x,HOLIDAY,a,b\n2026-05-04,y,a,b\n", ADMIN);

        assertThat(answer.body().at("/errors").findValuesAsString("field")).containsExactly("line 2", "line 3");
    }

    private Answer proposed() {
        return counter.csv(PATH + "?cause=12356/TB-BNV", SWAP, ADMIN);
    }

    private static String path(Answer proposal, String what) {
        return PATH + "/" + proposal.at("/id") + what;
    }

    /** As processing says it. */
    private void measure(Answer proposal) {
        hear(new CalendarEffectMeasured(
                proposal.at("/id"), clock.instant(), 40, 7, List.of(new Move(3, 7)), List.of()));
        assertThat(counter.get(path(proposal, ""), ADMIN).at("/state")).isEqualTo("MEASURED");
    }

    private void hear(vn.onestop.contracts.CalendarEvent event) {
        transaction.executeWithoutResult(_ -> proposals.on(event));
    }

    private String inForce() {
        return counter.get("/api/catalogue/calendar", "").at("/version");
    }

    /** Another instance of intake starts with these files. */
    private void load() {
        var files = new CatalogueFiles(
                new DefaultResourceLoader(), new CatalogueSettings("file:" + folder + "/", null, ""));
        var loading = new CatalogueLoading(files, versions, filesSaid, officials, publishing, outbox);
        transaction.executeWithoutResult(_ -> loading.load());
    }
}
