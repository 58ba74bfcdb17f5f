package vn.onestop.intake.registration;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import vn.onestop.testing.MadeFromCode;

/** The pictures in the documentation are drawn from the table. */
class DossierStatesPictureTest {

    @Test
    void theDocumentedPictureIsTheTable() {
        MadeFromCode.document("docs/dossier-states.md").mustBe("""
            # The life of a dossier at the counter

            Drawn from `DossierStatus`, where every legal move stands; a test compares the two. On each arrow: the
            fact by which it goes, which intake says or has heard. Between `ACCEPTED` and the decision the dossier is
            processing's: [the life of a case](case-states.md).

            %s
            """.formatted(picture()));
    }

    @Test
    void soIsTheOneInTheReadme() {
        MadeFromCode.document("README.md").mustHold("the life of a dossier", picture());
    }

    private static String picture() {
        return """
            ```mermaid
            stateDiagram-v2
                [*] --> PRESENTED
            %s
            %s
            ```\
            """.formatted(
                        Arrays.stream(DossierStatus.values())
                                .flatMap(status -> status.moves().stream().map(move -> arrow(status, move)))
                                .collect(joining("\n")),
                        Arrays.stream(DossierStatus.values())
                                .filter(status -> status.moves().isEmpty())
                                .map("    %s --> [*]"::formatted)
                                .collect(joining("\n")));
    }

    private static String arrow(DossierStatus from, DossierStatus.Move move) {
        return "    %s --> %s: %s %s".formatted(from, move.to(), move.isOurs() ? "says" : "hears", move.fact());
    }
}
