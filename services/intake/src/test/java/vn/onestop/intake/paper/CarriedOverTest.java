package vn.onestop.intake.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.onestop.intake.testing.ADossier.forMaritalStatus;
import static vn.onestop.intake.testing.AtTheCounter.CLERK;
import static vn.onestop.intake.testing.Processing.corrected;
import static vn.onestop.intake.testing.Processing.decided;
import static vn.onestop.intake.testing.Processing.idOf;

import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import vn.onestop.files.AScan;
import vn.onestop.intake.testing.AtTheCounter;
import vn.onestop.intake.testing.IntakeTest;
import vn.onestop.intake.testing.OfficeClock;
import vn.onestop.intake.testing.Processing;

/** Nobody scans a paper again because a result had a mistake. */
@IntakeTest
class CarriedOverTest {

    @Autowired
    private AtTheCounter counter;

    @Autowired
    private OfficeClock clock;

    @Autowired
    private Processing processing;

    @Autowired
    private Environment environment;

    @Test
    void theFilesOfADossierBelongToTheOneThatMendsItsResultToo() throws IOException, InterruptedException {
        clock.set(OfficeClock.USUAL);
        var desk = new Desk(environment);
        var earlier = counter.accept(forMaritalStatus());
        var scan = AScan.pdf(2, "Tờ khai");
        var first = desk.scan(earlier.at("/code"), 1, scan);
        processing.says(decided(idOf(earlier), 16, "2026-03-12T15:40"));
        var ordered = corrected(idOf(earlier), 17, "2026-03-16T09:00");

        processing.says(ordered);
        processing.says(UUID.randomUUID(), ordered);

        var correction =
                counter.get("/api/dossiers/" + earlier.at("/code"), CLERK).at("/correctedBy");
        var papers = counter.get("/api/dossiers/" + correction + "/papers", CLERK);
        assertThat(papers.at("/0/file/reusedFrom")).isEqualTo(first.at("/id"));
        assertThat(papers.body().at("/0/superseded").size()).isZero();
        assertThat(desk.look(correction, papers.at("/0/file/id"), CLERK).body()).isEqualTo(scan);
    }
}
