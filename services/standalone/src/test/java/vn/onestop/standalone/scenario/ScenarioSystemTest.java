package vn.onestop.standalone.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.onestop.standalone.RunningSystem;
import vn.onestop.standalone.TheSystem;

/** A small town's days at the counters, and the tables at their end. */
@ExtendWith(TheSystem.class)
class ScenarioSystemTest {

    private static final int PEOPLE = 50;
    private static final long SEED = 7;
    private static final Pattern SHARE = Pattern.compile("(\\d+) of (\\d+)");

    private static int result;
    private static List<String> report;

    @BeforeAll
    static void play(RunningSystem system) throws IOException {
        var place = system.place();
        result = Scenario.run(place, PEOPLE, SEED, Clock.systemUTC());
        report = Files.readAllLines(place.data().resolve("scenario").resolve("seed-" + SEED + ".txt"));
    }

    @Test
    void allIsAsItHasToBe() {
        assertThat(report).contains("Everything is as it must be.");
        assertThat(result).isZero();
    }

    @Test
    void dossiersStandInEveryStateThatTheyCanEndIn() {
        assertThat(table("DOSSIERS STAND")).hasSize(8).allSatisfy(line -> {
            assertThat(sum(line)).as(line).isPositive();
            assertThat(isWhole(line)).as(line).isTrue();
        });
    }

    @Test
    void officialsHeadsAndLeadersWereWarnedOfWhatIsLate() {
        assertThat(table("OFFICIALS WERE WARNED"))
                .hasSize(7)
                .allSatisfy(line -> assertThat(isWhole(line)).as(line).isTrue());
        assertThat(counts("a promised date is missed"))
                .hasSize(3)
                .allSatisfy(count -> assertThat(count).isPositive());
        assertThat(counts("a filing was not answered in time"))
                .hasSize(3)
                .allSatisfy(count -> assertThat(count).isPositive());
        assertThat(counts("an agency asked has not answered"))
                .first()
                .satisfies(count -> assertThat(count).isPositive());
        assertThat(counts("a filing soon needs its answer"))
                .first()
                .satisfies(count -> assertThat(count).isPositive());
    }

    @Test
    void whatIsLateIsPutToTheOneAgencyThatWasLate() {
        assertThat(table("DECIDED LATE"))
                .hasSize(2)
                .allSatisfy(line -> assertThat(isWhole(line)).as(line).isTrue())
                .anySatisfy(line -> assertThat(sum(line)).as(line).isPositive());
    }

    @Test
    void papersAreKeptUsedAgainAndPrinted() {
        assertThat(table("PAPERS"))
                .hasSize(12)
                .allSatisfy(line -> assertThat(isWhole(line)).as(line).isTrue());
        assertThat(List.of(
                        "files of papers",
                        "files used again",
                        "receipts (form 01)",
                        "requests for papers (form 02)",
                        "refusals (form 03)",
                        "stop notices (form 05)",
                        "opinions of other agencies",
                        "documents of results",
                        "results that another dossier mends",
                        "dossiers that mend a result"))
                .allSatisfy(row -> assertThat(counts(row))
                        .as(row)
                        .singleElement()
                        .satisfies(count -> assertThat(count).isPositive()));
    }

    private static List<String> table(String title) {
        return report.stream()
                .dropWhile(line -> !line.strip().startsWith(title))
                .skip(1)
                .takeWhile(line -> !line.isBlank())
                .toList();
    }

    private static List<Integer> counts(String row) {
        return report.stream()
                .filter(line -> line.strip().startsWith(row))
                .flatMap(line -> SHARE.matcher(line).results())
                .map(share -> Integer.valueOf(share.group(1)))
                .toList();
    }

    private static int sum(String line) {
        return SHARE.matcher(line)
                .results()
                .mapToInt(share -> Integer.parseInt(share.group(1)))
                .sum();
    }

    private static boolean isWhole(String line) {
        return SHARE.matcher(line).results().allMatch(share -> share.group(1).equals(share.group(2)));
    }
}
