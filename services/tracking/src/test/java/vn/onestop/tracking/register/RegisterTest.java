package vn.onestop.tracking.register;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.onestop.tracking.timeline.ADossier.WARD;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.client.ExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.onestop.contracts.AboutDossier;
import vn.onestop.contracts.CaseDetour.StopReason;
import vn.onestop.contracts.CaseEvent;
import vn.onestop.contracts.DossierEvent;
import vn.onestop.testing.issuer.TestIssuer;
import vn.onestop.tracking.projection.Projecting;
import vn.onestop.tracking.timeline.ADossier;
import vn.onestop.tracking.timeline.Aside;
import vn.onestop.tracking.timeline.Late;
import vn.onestop.tracking.timeline.TrackingTest;

/** The follow-up book, kept up by what the services say and read as an official does. */
class RegisterTest extends TrackingTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String MARCH = "/api/register?month=2026-03";

    private final ADossier dossier = ADossier.number(114);

    @Autowired
    private Projecting projecting;

    @LocalServerPort
    private int port;

    @BeforeEach
    void theBookIsEmpty() {
        List.of("register_entry", "indicator_case", "dossier", "fact")
                .forEach(table -> jdbc.sql("delete from " + table).update());
        recording.catalogue(ADossier.catalogue());
    }

    @Test
    void aLineHasTheColumnsOfForm07AndNothingOfAnyPerson() {
        heard(dossier.life());
        heard(List.of(Aside.handedOver(dossier)));

        var page = read(MARCH);

        var line = page.get("lines").get(0);
        assertThat(page.get("total").asInt()).isEqualTo(1);
        assertThat(page.get("agency").asString()).isEqualTo(WARD);
        assertThat(line.get("number").asInt()).isEqualTo(1);
        assertThat(line.get("code").asString()).isEqualTo(dossier.code());
        assertThat(line.get("procedure").asString()).isEqualTo("Cấp Giấy xác nhận tình trạng hôn nhân");
        assertThat(line.get("deciding").asString()).isEqualTo("Trung tâm Phục vụ hành chính công phường Ba Đình");
        assertThat(line.get("received").asString()).isEqualTo("2026-03-10");
        assertThat(line.get("promised").asString()).isEqualTo("2026-03-13");
        assertThat(line.get("returned").asString()).isEqualTo("2026-03-18");
        assertThat(line.get("delivery").asString()).isEqualTo("Qua bưu điện");
        assertThat(line.get("note").asString()).isEqualTo("Đã trả kết quả; hẹn lại 17:00 17/03/2026");
        assertThat(page.toString()).doesNotContain("Nguyễn", ADossier.SECRET);
    }

    @Test
    void aNoteSaysWhereADossierStands() {
        assertThat(noteAfter(Aside.filed(dossier))).isEqualTo("Mới nộp, chưa tiếp nhận");
        assertThat(noteAfter(Aside.papersAsked(dossier))).isEqualTo("Chờ bổ sung giấy tờ");
        assertThat(noteAfter(Aside.papersSent(dossier))).isEqualTo("Mới nộp, chưa tiếp nhận");
        assertThat(noteAfter(Aside.accepted(dossier), dossier.opened())).isEqualTo("Đang giải quyết; quá hạn");
        assertThat(noteAfter(Late.apology(dossier, 19))).isEqualTo("Đang giải quyết; hẹn lại 17:00 18/03/2026");
        assertThat(noteAfter(Aside.paymentAsked(dossier, true))).startsWith("Chờ nộp tiền");
        assertThat(noteAfter(Aside.paymentReceived(dossier))).startsWith("Đang giải quyết");
        assertThat(noteAfter(Aside.withdrawalAsked(dossier))).startsWith("Đã yêu cầu rút");
        assertThat(noteAfter(Aside.withdrawalDeclined(dossier))).startsWith("Đang giải quyết");
        assertThat(noteAfter(Aside.stopped(dossier, StopReason.NOT_PAID)))
                .isEqualTo("Dừng giải quyết; không nộp tiền; hẹn lại 17:00 18/03/2026");
    }

    @Test
    void aLateDossierSaysWhoMadeItLate() {
        heard(List.of(dossier.accepted(), Late.decided(dossier, WARD, "H26.20")));

        var line = read(MARCH).at("/lines/0");

        assertThat(line.get("lateAt").valueStream().map(JsonNode::asString))
                .containsExactly("Trung tâm Phục vụ hành chính công phường Ba Đình", "H26.20");
        assertThat(line.get("note").asString())
                .isEqualTo("Đã có kết quả, chưa trả; quá hạn tại Trung tâm Phục vụ hành chính công phường Ba Đình,"
                        + " H26.20");
        assertThat(new String(body(get("/api/register.csv?month=2026-03", "clerk", WARD, "COUNTER")), UTF_8))
                .contains(line.get("note").asString());
    }

    @Test
    void aRefusedDossierAndOneClosedBeforeItsAcceptanceStandInTheBookToo() {
        var closed = ADossier.number(115);

        heard(List.of(dossier.refused(), Aside.filed(closed), Aside.closed(closed)));

        var lines = read(MARCH).get("lines");
        assertThat(lines.get(0).get("note").asString()).isEqualTo("Dừng giải quyết; không bổ sung giấy tờ");
        assertThat(lines.get(1).get("note").asString()).isEqualTo("Không tiếp nhận");
        assertThat(lines.get(1).has("promised")).isFalse();
    }

    @Test
    void theBookIsTheSameInWhateverOrderTheFactsComeAndHoweverOften() {
        var facts = new ArrayList<AboutDossier>(Aside.life(dossier));
        facts.add(dossier.decided());
        heard(facts);
        var inOrder = rows();

        for (var seed : new Random(7).ints(12).toArray()) {
            theBookIsEmpty();
            var random = new Random(seed);
            var shuffled = new ArrayList<>(facts);
            facts.stream().filter(_ -> random.nextInt(3) == 0).forEach(shuffled::add);
            Collections.shuffle(shuffled, random);
            heard(shuffled);

            assertThat(rows()).isEqualTo(inOrder);
        }
    }

    @Test
    void whatTwoTopicsSayAtTheSameTimeIsAllInTheBook() {
        var dossiers = IntStream.range(200, 210).mapToObj(ADossier::number).toList();

        var intake = CompletableFuture.runAsync(() -> dossiers.forEach(one -> heard(of(one, DossierEvent.class))));
        var processing = CompletableFuture.runAsync(() -> dossiers.forEach(one -> heard(of(one, CaseEvent.class))));
        CompletableFuture.allOf(intake, processing).join();

        assertThat(jdbc.sql("select distinct state from register_entry")
                        .query(String.class)
                        .list())
                .containsExactly("DECIDED");
        assertThat(rows()).hasSize(10);
    }

    @Test
    void aBookThatWasEmptiedIsWrittenAnewFromTheFacts() {
        heard(dossier.life());
        heard(ADossier.number(115).life());
        var before = rows();
        jdbc.sql("delete from register_entry").update();

        projecting.catchUp();

        assertThat(rows()).hasSize(2).isEqualTo(before);
    }

    @Test
    void aMonthIsReadPageByPageWithItsNumbers() {
        IntStream.range(120, 123)
                .forEach(number -> heard(List.of(ADossier.number(number).accepted())));

        var second = read(MARCH + "&size=2&page=1");

        assertThat(second.get("total").asInt()).isEqualTo(3);
        assertThat(second.get("lines")).hasSize(1);
        assertThat(second.at("/lines/0/number").asInt()).isEqualTo(3);
        assertThat(second.at("/lines/0/code").asString()).endsWith("-0122");
        assertThat(read("/api/register?month=2026-04").get("total").asInt()).isZero();
    }

    @Test
    void excelShowsTheCsvWithItsAccents() {
        heard(List.of(dossier.accepted()));

        var file = get("/api/register.csv?month=2026-03", "clerk", WARD, "COUNTER");

        var text = new String(body(file), UTF_8);
        assertThat(text).startsWith("\uFEFFTT,\"Mã hồ sơ\"");
        assertThat(text.lines()).hasSize(2);
        assertThat(text).contains(dossier.code(), "10/03/2026", "13/03/2026", "Tại quầy");
        assertThat(file.getResponseHeaders().getContentDisposition().getFilename())
                .isEqualTo("so-theo-doi-ho-so-H26.103.25.7-2026-03.csv");
    }

    @Test
    void aWorkbookHasTheTitleTheHeadingsAndRealDates() throws IOException {
        heard(dossier.life());

        var file = get("/api/register.xlsx?month=2026-03", "clerk", WARD, "COUNTER");

        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(body(file)))) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertThat(rows.get(0).getCellText(0))
                    .isEqualTo("Sổ theo dõi hồ sơ, Trung tâm Phục vụ hành chính công phường Ba Đình, tháng 03/2026");
            assertThat(rows.get(1).getCellText(7)).isEqualTo("Nhận hồ sơ");
            assertThat(rows.get(2).getCellText(1)).isEqualTo(dossier.code());
            assertThat(rows.get(2).getCellAsDate(7))
                    .hasValueSatisfying(day -> assertThat(day.toLocalDate()).hasToString("2026-03-10"));
        }
    }

    @Test
    void theBookIsPrintedAsForm07() throws IOException {
        heard(dossier.life());

        var file = get("/api/register.pdf?month=2026-03", "clerk", WARD, "COUNTER");

        assertThat(file.getResponseHeaders().getContentType()).hasToString("application/pdf");
        try (var document = Loader.loadPDF(body(file))) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("SỔ THEO DÕI HỒ SƠ", "(Từ ngày 01 tháng 3 năm 2026 đến ngày 31 tháng 3 năm 2026)")
                    .contains("260310-0114", "10/03/2026", "13/03/2026");
        }
    }

    @Test
    void eachAgencyReadsItsOwnBookAndWhoeverAuditsReadsAll() {
        heard(List.of(dossier.accepted()));

        assertThat(get(MARCH, "leader", WARD, "LEADER").getStatus().value()).isEqualTo(200);
        assertThat(get(MARCH, "official", WARD, "SPECIALIST").getStatus().value())
                .isEqualTo(403);
        var other = get(MARCH + "&agency=" + WARD, "land.leader", "H26.7", "LEADER");
        assertThat(other.getStatus().value()).isEqualTo(403);
        assertThat(new String(body(other), UTF_8)).contains("not-your-agency");
        assertThat(get("/api/register.xlsx?agency=" + WARD, "land.leader", "H26.7", "LEADER")
                        .getStatus()
                        .value())
                .isEqualTo(403);
        var audited = get(MARCH + "&agency=" + WARD, "auditor", "H26", "AUDITOR");
        assertThat(new String(body(audited), UTF_8)).contains(dossier.code());
    }

    @Test
    void aMonthThatIsNoneIsRefusedAtItsField() {
        var answer = get("/api/register?month=13-2026", "clerk", WARD, "COUNTER");

        assertThat(answer.getStatus().value()).isEqualTo(400);
        assertThat(new String(body(answer), UTF_8)).contains("\"month\"");
    }

    private String noteAfter(AboutDossier... facts) {
        heard(List.of(facts));
        return read(MARCH).at("/lines/0/note").asString();
    }

    private static List<AboutDossier> of(ADossier dossier, Class<?> source) {
        return dossier.life().stream().filter(source::isInstance).toList();
    }

    private List<String> rows() {
        return jdbc.sql("select cast(e as text) from register_entry e order by code")
                .query(String.class)
                .list();
    }

    private JsonNode read(String path) {
        var answer = get(path, "clerk", WARD, "COUNTER");
        assertThat(answer.getStatus().value()).isEqualTo(200);
        return JSON.readTree(body(answer));
    }

    private ExchangeResult get(String path, String account, String agency, String role) {
        return RestTestClient.bindToServer()
                .baseUrl("http://localhost:" + port)
                .build()
                .get()
                .uri(path)
                .header(HttpHeaders.AUTHORIZATION, TestIssuer.bearer(account, agency, role))
                .header(HttpHeaders.ACCEPT_LANGUAGE, "vi")
                .exchange()
                .expectBody(byte[].class)
                .returnResult();
    }

    private static byte[] body(ExchangeResult answer) {
        return answer.getResponseBodyContent();
    }
}
