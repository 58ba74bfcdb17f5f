package vn.onestop.intake.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static vn.onestop.intake.testing.AtTheCounter.ADMIN;
import static vn.onestop.intake.testing.AtTheCounter.CLERK;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.onestop.contracts.CatalogueEvent;
import vn.onestop.contracts.CatalogueEvent.ProcedurePublished;
import vn.onestop.contracts.Topics;
import vn.onestop.intake.testing.ADossier;
import vn.onestop.intake.testing.AtTheCounter;
import vn.onestop.intake.testing.Heard;
import vn.onestop.intake.testing.IntakeTest;
import vn.onestop.intake.testing.OfficeClock;
import vn.onestop.messaging.Outbox;

@IntakeTest
class CatalogueTest {

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
    private Officials officials;

    @Autowired
    private Publishing publishing;

    @Autowired
    private Outbox outbox;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void tuesdayMorningWithTheShippedCatalogue() {
        clock.set(OfficeClock.USUAL);
        loading("classpath:catalogue/").load();
    }

    @ParameterizedTest
    @ValueSource(strings = {"khai sinh", "KHAI+SINH", "khai%20sinh", "birth"})
    void proceduresAreFoundWithAndWithoutAccents(String words) {
        var found = counter.get("/api/catalogue/procedures?q=" + words.replace(" ", "%20"), "");

        assertThat(found.body().findValuesAsString("code")).contains("1.001193");
        assertThat(found.body().findValuesAsString("code")).doesNotContain("1.012783");
    }

    @Test
    void theLetterDIsFoundWithoutItsStroke() {
        var found = counter.get("/api/catalogue/procedures?q=dat%20dai", "");

        assertThat(found.body().findValuesAsString("code"))
                .containsExactly("1.012766", "1.012781", "1.012783", "1.012784");
    }

    @Test
    void oneProcedureIsFoundByItsCodeOrAFormerOne() {
        assertThat(counter.get("/api/catalogue/procedures/1.013225", "").at("/name/en"))
                .contains("building permit");
        assertThat(counter.get("/api/catalogue/procedures/1.009994", "").at("/code"))
                .isEqualTo("1.013225");

        var unknown = counter.get("/api/catalogue/procedures/9.9", "", "en");
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.problem()).isEqualTo("no-such-procedure");
        assertThat(unknown.at("/detail")).isEqualTo("No procedure is in force under the code 9.9.");
    }

    @Test
    void anyoneMayReadAgenciesAndTheCalendar() {
        assertThat(counter.get("/api/catalogue/agencies", "").body().findValuesAsString("smsName"))
                .contains("TTPVHCC phuong Ba Dinh");
        assertThat(counter.get("/api/catalogue/calendar", "").body().at("/days").size())
                .isEqualTo(61);
    }

    @Test
    void theOtherServicesHearOfEachVersionOnceAndAgainOnlyWhenAsked() {
        var before = versions.all().size();
        await().until(() -> heard.on(Topics.CATALOGUE, CatalogueEvent.class).size() == before);

        loading("classpath:catalogue/").load();
        var nobody = counter.post("/api/catalogue/republish", "", "", CLERK);
        var answer = counter.post("/api/catalogue/republish", "", "", ADMIN);

        assertThat(nobody.status()).isEqualTo(403);
        var all = answer.body().at("/versions").asInt();
        assertThat(all).isEqualTo(before);
        await().until(() -> heard.on(Topics.CATALOGUE, CatalogueEvent.class).size() == before + all);
    }

    @Test
    void aChangedFileMakesANewVersionAndLeavesTheOlderOneAlone(@TempDir Path folder) throws Exception {
        ShippedCatalogueTest.copyTo(folder);
        ShippedCatalogueTest.replace(
                folder,
                "    name: Cấp đổi Giấy chứng nhận\n",
                "    name: Cấp đổi Giấy chứng nhận\n    effectiveFrom: \"2026-06-01\"\n");
        var count = count();
        var today = landCertificate();

        loading("file:" + folder + "/").load();
        loading("file:" + folder + "/").load();

        assertThat(count()).isEqualTo(count + 1);
        assertThat(landCertificate()).isEqualTo(today);
        clock.set("2026-06-01T09:00");
        assertThat(landCertificate()).isEqualTo(today + 1);
        await().until(() -> heard.on(Topics.CATALOGUE, ProcedurePublished.class).stream()
                .anyMatch(event -> event.code().equals("1.012783") && event.version() == today + 1));
    }

    @Test
    void whatTheFilesSayLastTakesThePlaceOfWhatTheyAnnouncedBefore(@TempDir Path folder) throws Exception {
        ShippedCatalogueTest.copyTo(folder);
        ShippedCatalogueTest.replace(
                folder,
                "    name: Cấp đổi Giấy chứng nhận\n",
                "    name: Cấp đổi Giấy chứng nhận\n    effectiveFrom: \"2026-06-01\"\n");
        loading("file:" + folder + "/").load();
        loading("classpath:catalogue/").load();

        var now = landCertificate();
        clock.set("2026-06-01T09:00");

        assertThat(landCertificate()).isEqualTo(now);
    }

    @Test
    void anOlderVersionCannotBeAltered() {
        assertThatThrownBy(() -> jdbc.sql("update catalogue_version set effective_from = now()")
                        .update())
                .hasMessageContaining("append-only");
    }

    @Test
    void aReceiptNamesTheAgencyAsItWasCalledThen(@TempDir Path folder) throws Exception {
        var receipt =
                "/api/dossiers/" + counter.accept(ADossier.forMaritalStatus()).at("/code") + "/receipt";
        ShippedCatalogueTest.copyTo(folder);
        var agencies = folder.resolve("agencies.yaml");
        Files.writeString(agencies, Files.readString(agencies).replace("phường Ba Đình", "phường Ngọc Hà"));
        loading("file:" + folder + "/").load();

        assertThat(counter.accept(ADossier.forMaritalStatus()).at("/receipt/office/name/vi"))
                .contains("Ngọc Hà");
        assertThat(counter.get(receipt, CLERK).at("/office/name/vi")).contains("Ba Đình");
    }

    @Test
    void instancesThatStartTogetherMakeOneVersion(@TempDir Path folder) throws Exception {
        ShippedCatalogueTest.copyTo(folder);
        var agencies = folder.resolve("agencies.yaml");
        Files.writeString(
                agencies, Files.readString(agencies).replace("TTPVHCC Ha Noi CN so 8", "TTPVHCC chi nhanh 8"));
        var count = count();
        Callable<Void> start = () -> {
            loading("file:" + folder + "/").load();
            return null;
        };

        try (var instances = Executors.newFixedThreadPool(4)) {
            for (var started : instances.invokeAll(Collections.nCopies(4, start))) {
                started.get();
            }
        }

        assertThat(count()).isEqualTo(count + 1);
    }

    @Test
    void filesThatCannotBeLoadedChangeNothing(@TempDir Path folder) throws Exception {
        ShippedCatalogueTest.copyTo(folder);
        ShippedCatalogueTest.replace(
                folder, "name: Thẩm định, role: SPECIALIST, sla: 3d", "name: Thẩm định, role: SPECIALIST, sla: 6d");
        var count = count();

        assertThatThrownBy(() -> loading("file:" + folder + "/").load()).isInstanceOf(UnusableCatalogue.class);

        assertThat(count()).isEqualTo(count);
    }

    /** Another instance of intake, with files of its own. */
    private Loader loading(String location) {
        var files = new CatalogueFiles(new DefaultResourceLoader(), new CatalogueSettings(location, null, ""));
        var loading = new CatalogueLoading(files, versions, new FilesSaid(jdbc), officials, publishing, outbox);
        return () -> transaction.executeWithoutResult(_ -> loading.load());
    }

    private interface Loader {
        void load();
    }

    private int landCertificate() {
        return counter.get("/api/catalogue/procedures/1.012783", "")
                .body()
                .at("/version")
                .asInt();
    }

    private int count() {
        return jdbc.sql("select count(*) from catalogue_version")
                .query(Integer.class)
                .single();
    }
}
