package vn.onestop.processing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.onestop.processing.Newborn.INSURER;
import static vn.onestop.processing.Newborn.POLICE;
import static vn.onestop.processing.Newborn.POLICEWOMAN;
import static vn.onestop.processing.Newborn.POLICE_HEAD;
import static vn.onestop.processing.Newborn.POLICE_LEADER;
import static vn.onestop.processing.Office.COUNTER_CLERK;
import static vn.onestop.processing.Office.LEADER;
import static vn.onestop.processing.Office.REGISTRAR;
import static vn.onestop.processing.Office.SPECIALIST;
import static vn.onestop.processing.Office.at;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.onestop.contracts.Actor;
import vn.onestop.contracts.CaseEvent;
import vn.onestop.contracts.CaseEvent.CaseDecided;
import vn.onestop.contracts.CaseEvent.Verdict;
import vn.onestop.contracts.CatalogueEvent.ProcedurePublished;
import vn.onestop.contracts.CatalogueEvent.SupplementClock;
import vn.onestop.contracts.DossierEvent.DossierAccepted;
import vn.onestop.contracts.Limit;
import vn.onestop.contracts.Promise;
import vn.onestop.processing.deadline.Sweep;
import vn.onestop.processing.route.Role;

/** A dossier on which three agencies work under one code. */
class InterlinkedJourney extends ProcessingTest {

    private static final String DUE = "2026-05-15T10:00:00Z";

    @Autowired
    Sweep sweep;

    @BeforeEach
    void theOthersAreThere() {
        post.send(Office.agency(POLICE), Office.agency(Newborn.INSURANCE), Newborn.procedure());
    }

    /** AS-23. */
    @Test
    void latenessIsPutToTheAgencyThatCausedItAndTheCitizenHasOneCode() throws IOException {
        var dossier = throughTheWard();
        var code = dossier.code();
        var begun = by(SPECIALIST).looksAt(code).body();

        assertThat(begun.path("currentSteps")).extracting(JsonNode::asInt).containsExactly(3, 4);
        assertThat(begun.path("parts"))
                .extracting(part -> part.path("due").asString())
                .containsExactly("2026-05-11T10:00:00Z", DUE, DUE, DUE);
        assertThat(begun.at("/clock/due").asString()).isEqualTo(DUE);
        by(POLICEWOMAN).takes(code, 3);
        by(INSURER).takes(code, 4);
        clock.set("2026-05-14T10:00");
        assertThat(by(INSURER).completes(code, 4).body().path("currentSteps"))
                .extracting(JsonNode::asInt)
                .containsExactly(3);
        clock.set("2026-05-18T10:00");
        assertThat(by(POLICEWOMAN).completes(code, 3).body().path("currentSteps"))
                .extracting(JsonNode::asInt)
                .containsExactly(5);
        clock.set("2026-05-18T10:20");
        by(LEADER).takes(code, 5);
        by(LEADER).decides(code, Map.of("outcome", "GRANTED"));
        by(REGISTRAR).takes(code, 6);
        var end =
                by(REGISTRAR).decides(code, Map.of("documentNumber", "123/GKS")).body();

        assertThat(end.path("status").asString()).isEqualTo("DECIDED");
        assertThat(end.path("currentSteps")).isEmpty();
        assertThat(end.path("parts"))
                .extracting(part -> part.path("late").asBoolean())
                .containsExactly(false, true, false, false);
        assertThat(decided(dossier)).satisfies(decided -> {
            assertThat(decided.due()).isEqualTo(at("2026-05-15T17:00"));
            assertThat(decided.verdict()).isEqualTo(Verdict.LATE);
            assertThat(decided.lateAt()).containsExactly(POLICE);
        });
        assertThat(text(by(LEADER).prints(code, "control-slip")))
                .contains(
                        "Cơ quan " + POLICE,
                        "10 giờ 00 phút, ngày 14 tháng 5 năm 2026",
                        "10 giờ 00 phút, ngày 18 tháng 5 năm 2026",
                        "Quá hạn");
    }

    @Test
    void eachAgencySeesItsOwnStepAndTheCase() {
        var code = throughTheWard().code();

        assertThat(listed(by(POLICEWOMAN).get("/api/cases").body(), code)).containsExactly(3);
        assertThat(listed(by(INSURER).get("/api/cases").body(), code)).containsExactly(4);
        assertThat(by(POLICE_HEAD).looksAt(code).status()).isEqualTo(200);
        assertThat(by(POLICEWOMAN).takes(code, 4).problem()).isEqualTo("not-your-step");
    }

    @Test
    void theDateOfAPartIsTheDateOfItsAgency() {
        by(POLICE_HEAD).get("/api/cases");
        var code = throughTheWard().code();
        by(POLICEWOMAN).takes(code, 3);
        meets(POLICE_HEAD.account(), "UNIT_HEAD");
        meets(POLICE_LEADER.account(), "LEADER");

        jdbc.sql("update case_file set alert_at = null where code <> ?")
                .param(code)
                .update();
        clock.set("2026-05-15T17:00:01");
        sweep.look(10_000);

        await().untilAsserted(() -> assertThat(Stream.of(POLICEWOMAN, POLICE_HEAD, POLICE_LEADER))
                .allSatisfy(
                        official -> assertThat(told(official.account(), code)).contains("STEP", "PROMISE")));
    }

    @Test
    void aCaseWaitsUntilEveryAgencyOfItsPartsIsKnown() {
        var stranger = "H26.77";
        var procedure = Office.procedure(
                "2.000986",
                SupplementClock.PAUSE,
                Newborn.part("Cấp thẻ", stranger, null, Set.of(), Office.step(Role.SPECIALIST, "1")),
                Newborn.part("Trả kết quả", null, null, Set.of(1), Office.step(Role.CLERK, "1")));
        var dossier = accepted(procedure);
        post.send(procedure, dossier);
        await().untilAsserted(() -> assertThat(jdbc.sql("select count(*) from waiting_dossier where dossier_id = ?")
                        .param(dossier.dossierId())
                        .query(Long.class)
                        .single())
                .isOne());

        post.send(Office.agency(stranger));

        awaitCase(dossier.code());
    }

    private DossierAccepted throughTheWard() {
        clock.set("2026-05-11T09:00");
        var dossier = accepted(Newborn.procedure());
        var code = dossier.code();
        post.send(dossier);
        awaitCase(code);
        by(COUNTER_CLERK).takes(code, 1);
        by(COUNTER_CLERK).completes(code, 1);
        by(SPECIALIST).takes(code, 2);
        clock.set("2026-05-11T15:20");
        assertThat(by(SPECIALIST).completes(code, 2).status()).isEqualTo(200);
        return dossier;
    }

    private static DossierAccepted accepted(ProcedurePublished procedure) {
        var usual = dossier(procedure);
        var limit = new Limit(4, Limit.Unit.WORKING_DAYS);
        return new DossierAccepted(
                usual.dossierId(),
                1,
                at("2026-05-11T09:00"),
                new Actor("clerk", Office.WARD),
                usual.code(),
                usual.procedure(),
                usual.channel(),
                Office.WARD,
                Office.WARD,
                new Promise(at("2026-05-15T17:00"), limit, "2026.1", false, List.of()),
                usual.resultDelivery(),
                usual.contacts(),
                usual.lookup());
    }

    private CaseDecided decided(DossierAccepted dossier) {
        try (var listener = new Listener(broker)) {
            await().untilAsserted(() ->
                    assertThat(listener.about(dossier.dossierId())).hasAtLeastOneElementOfType(CaseDecided.class));
            var said = listener.about(dossier.dossierId());
            assertThat(said).extracting(CaseEvent::sequence).doesNotHaveDuplicates();
            return said.stream()
                    .filter(CaseDecided.class::isInstance)
                    .map(CaseDecided.class::cast)
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static List<Integer> listed(JsonNode page, String code) {
        return StreamSupport.stream(page.path("items").spliterator(), false)
                .filter(item -> item.path("code").asString().equals(code))
                .map(item -> item.path("step").asInt())
                .toList();
    }

    private void meets(String account, String role) {
        jdbc.sql("insert into colleague (account, agency, roles) values (?, ?, ?) on conflict (account) do nothing")
                .params(account, POLICE, role)
                .update();
    }

    private List<String> told(String account, String code) {
        return jdbc.sql("select a.subject from alert a join case_file c on c.dossier_id = a.dossier_id"
                        + " where a.account = ? and c.code = ?")
                .params(account, code)
                .query(String.class)
                .list();
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
