package vn.onestop.intake.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.DefaultResourceLoader;
import vn.onestop.contracts.CatalogueEvent;
import vn.onestop.contracts.CatalogueEvent.AgencyPublished;
import vn.onestop.contracts.CatalogueEvent.CalendarPublished;
import vn.onestop.contracts.CatalogueEvent.Paper;
import vn.onestop.contracts.CatalogueEvent.ProcedurePublished;
import vn.onestop.contracts.CatalogueEvent.SupplementClock;
import vn.onestop.contracts.Limit;
import vn.onestop.contracts.Text;

class ShippedCatalogueTest {

    private static final Instant NOW = Instant.parse("2026-03-10T02:00:00Z");

    @Test
    void hasTheEighteenProceduresTheAgenciesAndTheCalendar() {
        assertThat(shipped(ProcedurePublished.class)).hasSize(18);
        assertThat(shipped(AgencyPublished.class))
                .extracting(AgencyPublished::code)
                .containsExactly("H26.103.25.7", "H26.7.8", "H26.20", "H26.21", "H26.22", "H26.23");
        assertThat(shipped(CalendarPublished.class)).singleElement().satisfies(calendar -> {
            assertThat(calendar.days()).hasSize(61);
            assertThat(calendar.completeYears()).containsExactlyInAnyOrder(2023, 2024, 2025, 2026);
        });
    }

    @Test
    void saysEverythingInEnglishToo() {
        var texts = new ArrayList<Text>();
        for (var procedure : shipped(ProcedurePublished.class)) {
            texts.addAll(List.of(procedure.name(), procedure.field(), procedure.result()));
            procedure.papers().forEach(paper -> texts.add(paper.name()));
            procedure.phases().forEach(phase -> {
                texts.add(phase.name());
                phase.steps().forEach(step -> texts.add(step.name()));
            });
            Stream.ofNullable(procedure.extension()).forEach(extension -> texts.add(extension.reason()));
        }

        assertThat(texts).allSatisfy(text -> assertThat(text.en()).isNotEqualTo(text.vi()));
    }

    @Test
    void asksForEveryPaperExceptThoseThatSayIfAny() {
        var maritalStatus = procedure("1.004873");

        assertThat(maritalStatus.papers()).extracting(Paper::required).containsExactly(true, false);
    }

    @Test
    void numbersTheStepsOfBothPhasesOfALandProcedureThrough() {
        var land = procedure("1.012781");

        assertThat(land.phases()).hasSize(2);
        assertThat(land.phases().getLast().steps())
                .extracting(step -> step.ordinal())
                .containsExactly(5, 6, 7);
        assertThat(land.pausesWhile()).containsExactly("FINANCIAL_OBLIGATION");
    }

    @Test
    void policeAndInsuranceWorkSideBySideOnWhatFollowsABirthAndTheWardEndsIt() {
        var newborn = procedure("2.000986");

        assertThat(newborn.limit()).isEqualTo(new Limit(4, Limit.Unit.WORKING_DAYS));
        assertThat(newborn.phases())
                .extracting(phase -> phase.agency())
                .containsExactly(null, "H26.22", "H26.23", null);
        assertThat(newborn.phases())
                .extracting(phase -> phase.after())
                .containsExactly(null, Set.of(1), Set.of(1), Set.of(2, 3));
    }

    @Test
    void keepsWhatTheReferenceSays() {
        var permit = procedure("1.013225");

        assertThat(permit.formerCodes()).containsExactly("1.009994");
        assertThat(permit.limit()).isEqualTo(new Limit(15, Limit.Unit.WORKING_DAYS));
        assertThat(permit.supplementClock()).isEqualTo(SupplementClock.RESTART);
        assertThat(permit.fee().amount()).isEqualTo(75_000);
        assertThat(permit.effectiveFrom()).isEqualTo(LocalDate.of(2023, 1, 1));
        assertThat(procedure("2.001610").fee().onlineAmount()).isZero();
        assertThat(procedure("1.012784").extension().reason().vi()).isEqualTo("Vùng sâu, vùng xa");
    }

    @Test
    void refusesOfficeHoursThatOverlap(@TempDir Path folder) throws Exception {
        copyTo(folder);
        var file = folder.resolve("agencies.yaml");
        Files.writeString(file, Files.readString(file).replace("13:30-17:00", "11:00-17:00"));

        assertThatThrownBy(() -> read("file:" + folder + "/"))
                .isInstanceOf(UnusableCatalogue.class)
                .hasMessageContaining("H26.103.25.7")
                .hasMessageContaining("11:00 overlaps");
    }

    @Test
    void refusesStepsThatTakeLongerThanTheLimitAndSaysByHowMuch(@TempDir Path folder) throws Exception {
        copyTo(folder);
        replace(folder, "name: Thẩm định, role: SPECIALIST, sla: 3d", "name: Thẩm định, role: SPECIALIST, sla: 6d");

        assertThatThrownBy(() -> read("file:" + folder + "/"))
                .isInstanceOf(UnusableCatalogue.class)
                .hasMessageContaining("1.012783")
                .hasMessageContaining("8")
                .hasMessageContaining("5")
                .hasMessageContaining("3");
    }

    @Test
    void refusesAStepWhoseShareIsNone(@TempDir Path folder) throws Exception {
        copyTo(folder);
        replace(folder, "sla: 3d", "sla: three");

        assertThatThrownBy(() -> read("file:" + folder + "/"))
                .isInstanceOf(UnusableCatalogue.class)
                .hasMessageContaining("1.012783")
                .hasMessageContaining("three");
    }

    @Test
    void refusesAPauseForACauseThatNoClockKnows(@TempDir Path folder) throws Exception {
        copyTo(folder);
        replace(folder, "pausesWhile: [FINANCIAL_OBLIGATION]", "pausesWhile: [LUNCH]");

        assertThatThrownBy(() -> read("file:" + folder + "/"))
                .isInstanceOf(UnusableCatalogue.class)
                .hasMessageContaining("LUNCH");
    }

    @Test
    void refusesAListOfDaysOffThatContradictsItselfWithItsLine(@TempDir Path folder) throws Exception {
        copyTo(folder);
        var file = folder.resolve("days-off.csv");
        Files.writeString(file, Files.readString(file) + "2026-01-10,HOLIDAY,Hoán đổi,12729/VPCP-KGVX\n");
        var line = Files.readAllLines(file).size();

        assertThatThrownBy(() -> read("file:" + folder + "/"))
                .isInstanceOf(UnusableCatalogue.class)
                .hasMessageContaining("line " + line + ": CONTRADICTORY_DAY");
    }

    static void copyTo(Path folder) throws Exception {
        var shipped = Path.of("src/main/resources/catalogue");
        try (var files = Files.list(shipped)) {
            for (var file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
    }

    static void replace(Path folder, String text, String other) throws Exception {
        var file = folder.resolve("procedures.yaml");
        var before = Files.readString(file);
        assertThat(before).contains(text);
        Files.writeString(file, before.replace(text, other));
    }

    private static ProcedurePublished procedure(String code) {
        return shipped(ProcedurePublished.class).stream()
                .filter(procedure -> procedure.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static <E extends CatalogueEvent> List<E> shipped(Class<E> type) {
        return read("classpath:catalogue/").stream()
                .map(entry -> entry.content().as(1, NOW))
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private static List<Entry> read(String location) {
        return new CatalogueFiles(new DefaultResourceLoader(), new CatalogueSettings(location, null, "")).read();
    }
}
