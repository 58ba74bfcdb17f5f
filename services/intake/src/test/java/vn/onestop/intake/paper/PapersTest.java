package vn.onestop.intake.paper;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.onestop.intake.testing.ADossier.forLand;
import static vn.onestop.intake.testing.ADossier.forMaritalStatus;
import static vn.onestop.intake.testing.AtTheCounter.ADMIN;
import static vn.onestop.intake.testing.AtTheCounter.CLERK;
import static vn.onestop.intake.testing.AtTheCounter.CLERK_OF_BRANCH_8;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.http.HttpTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Timestamp;
import java.util.Collections;
import java.util.HexFormat;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.onestop.files.AScan;
import vn.onestop.intake.testing.AtTheCounter;
import vn.onestop.intake.testing.AtTheCounter.Answer;
import vn.onestop.intake.testing.IntakeTest;
import vn.onestop.intake.testing.OfficeClock;
import vn.onestop.intake.testing.TestKeys;

/** What is kept of the papers of a dossier, and who sees it. */
@IntakeTest
class PapersTest {

    @Autowired
    private AtTheCounter counter;

    @Autowired
    private OfficeClock clock;

    @Autowired
    private Environment environment;

    @Autowired
    private JdbcClient jdbc;

    private Desk desk;
    private String code;

    @BeforeEach
    void aDossierLiesOnTheDesk() {
        clock.set(OfficeClock.USUAL);
        desk = new Desk(environment);
        code = counter.accept(forMaritalStatus()).at("/code");
    }

    @Test
    void theChecklistShowsWhatWasHandedInAndWhatIsDigitised() {
        var land = counter.accept(forLand()).at("/code");
        desk.scan(land, 2, AScan.pdf(2));

        var papers = papers(land);

        assertThat(papers.at("/0/ordinal")).isEqualTo("1");
        assertThat(papers.at("/0/name/vi")).isNotEmpty();
        assertThat(papers.at("/0/required")).isEqualTo("true");
        assertThat(papers.at("/0/handedIn/0/kind")).isEqualTo("ORIGINAL");
        assertThat(papers.body().at("/0/file").isNull()).isTrue();
        assertThat(papers.at("/1/file/pages")).isEqualTo("2");
    }

    @Test
    void aNewFileSupersedesTheOneBeforeAndNothingIsLost() {
        var first = desk.scan(code, 1, AScan.pdf(1)).at("/id");
        clock.set("2026-03-10T09:20");
        var second = desk.scan(code, 1, AScan.pdf(2));

        assertThat(second.at("/supersedes")).isEqualTo(first);
        assertThat(papers(code).at("/0/file/id")).isEqualTo(second.at("/id"));
        assertThat(papers(code).at("/0/superseded/0/id")).isEqualTo(first);
    }

    @Test
    void theSameFileAgainIsTheFileThatIsThere() {
        var file = AScan.pdf(1);

        var first = desk.scan(code, 1, file);
        var again = desk.scan(code, 1, file);

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void theSameFileManyTimesAtOnceIsOne() throws Exception {
        var file = AScan.pdf(1);

        try (var clerks = Executors.newFixedThreadPool(6)) {
            Callable<Answer> scan = () -> desk.scan(code, 1, file);
            var answers = clerks.invokeAll(Collections.nCopies(6, scan));

            for (var answer : answers) {
                assertThat(answer.get().status()).as(answer.get().text()).isEqualTo(201);
            }
        }

        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void aFileIsReadAsItWasSentAndNeverTakenForAnythingElse() throws Exception {
        var file = AScan.padded(AScan.pdf(1), 3_000_000);
        var id = desk.scan(code, 1, file).at("/id");

        var seen = desk.look(code, id, CLERK);

        assertThat(seen.statusCode()).isEqualTo(200);
        assertThat(seen.body()).isEqualTo(file);
        assertThat(seen.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(seen.headers().firstValue("Content-Disposition"))
                .hasValue("inline; filename=\"" + code + "-1.pdf\"");
        assertThat(seen.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(seen.headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @Test
    void everyLookAtAFileIsWrittenDown() throws Exception {
        var id = desk.scan(code, 1, AScan.pdf(1)).at("/id");
        clock.set("2026-03-10T10:00");

        desk.look(code, id, CLERK);

        assertThat(jdbc.sql("select account, role, agency, origin, at from dossier_look where item = ?")
                        .param(UUID.fromString(id))
                        .query()
                        .singleRow())
                .containsEntry("account", "clerk")
                .containsEntry("role", "COUNTER")
                .containsEntry("agency", "H26.103.25.7")
                .containsEntry("origin", "127.0.0.1")
                .containsEntry("at", Timestamp.from(OfficeClock.at("2026-03-10T10:00")));
    }

    @Test
    void onlyTheCounterThatTookTheDossierSeesItsFiles() throws Exception {
        var id = desk.scan(code, 1, AScan.pdf(1)).at("/id");
        var other = counter.accept(forMaritalStatus()).at("/code");

        assertThat(desk.look(code, id, CLERK_OF_BRANCH_8).statusCode()).isEqualTo(404);
        assertThat(desk.look(code, id, ADMIN).statusCode()).isEqualTo(403);
        assertThat(desk.look(other, id, CLERK).statusCode()).isEqualTo(404);
        assertThat(counter.get("/api/dossiers/" + code + "/papers", CLERK_OF_BRANCH_8)
                        .problem())
                .isEqualTo("no-such-dossier");
        assertThat(jdbc.sql("select count(*) from dossier_look where item = ?")
                        .param(UUID.fromString(id))
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update paper_file set account = 'nobody'",
                "delete from paper_file",
                "update dossier_look set account = 'nobody'",
                "delete from dossier_look"
            })
    void nobodyRewritesWhatWasKeptOrWhoLooked(String sql) {
        assertThatThrownBy(() -> jdbc.sql(sql).update()).hasMessageContaining("append-only");
    }

    @Test
    void nothingThatCanBeReadLiesOnTheDisk() throws IOException {
        var secret = "So dinh danh 001187012345";
        var file = AScan.pdf(1, secret);
        assertThat(new String(file, UTF_8)).contains(secret);

        var id = desk.scan(code, 1, file).at("/id");

        var kept = Files.readAllBytes(onTheDisk(id));
        assertThat(new String(kept, UTF_8)).doesNotContain("%PDF", "endobj", "Trang 1", secret);
        try (var all = Files.walk(TestKeys.SHELF)) {
            assertThat(all.map(Path::toString)).noneMatch(name -> name.endsWith(".spool") || name.endsWith(".part"));
        }
        assertThat(jdbc.sql("select locked_key from paper_file where id = ?")
                        .param(UUID.fromString(id))
                        .query(byte[].class)
                        .single())
                .hasSize(4 + 12 + 32 + 16);
    }

    @Test
    void aFileThatWasAlteredIsNotShown() throws Exception {
        var id = desk.scan(code, 1, AScan.pdf(1)).at("/id");
        try (var file = new RandomAccessFile(onTheDisk(id).toFile(), "rw")) {
            file.seek(100);
            var value = file.read();
            file.seek(100);
            file.write(value ^ 1);
        }

        assertThat(desk.look(code, id, CLERK).statusCode()).isEqualTo(500);
    }

    @Test
    void aFileThatWasCutOffOrAlteredFarBehindBreaksOff() throws Exception {
        var id = desk.scan(code, 1, AScan.padded(AScan.pdf(1), 3_000_000)).at("/id");
        var place = onTheDisk(id);
        var whole = Files.readAllBytes(place);
        try (var file = new RandomAccessFile(place.toFile(), "rw")) {
            file.setLength(2_000_000);
        }
        assertThatThrownBy(() -> desk.look(code, id, CLERK))
                .isInstanceOf(IOException.class)
                .isNotInstanceOf(HttpTimeoutException.class);

        whole[2_500_000] ^= 1;
        Files.write(place, whole);
        assertThatThrownBy(() -> desk.look(code, id, CLERK))
                .isInstanceOf(IOException.class)
                .isNotInstanceOf(HttpTimeoutException.class);
    }

    @Test
    void theSumOfAFileIsKept() throws Exception {
        var file = AScan.png(20, 20);

        var sum = MessageDigest.getInstance("SHA-256").digest(file);

        assertThat(desk.scan(code, 1, file).at("/sha256"))
                .isEqualTo(HexFormat.of().formatHex(sum));
    }

    private Path onTheDisk(String id) throws IOException {
        var name = jdbc.sql("select cast(shelved_as as text) from paper_file where id = ?")
                .param(UUID.fromString(id))
                .query(String.class)
                .single();
        try (var all = Files.walk(TestKeys.SHELF)) {
            return all.filter(file -> file.endsWith(name)).findFirst().orElseThrow();
        }
    }

    private Answer papers(String dossier) {
        return counter.get("/api/dossiers/" + dossier + "/papers", CLERK);
    }

    private int rows() {
        return jdbc.sql("select count(*) from paper_file f join dossier d on d.id = f.dossier_id where d.code = ?")
                .param(code)
                .query(Integer.class)
                .single();
    }
}
