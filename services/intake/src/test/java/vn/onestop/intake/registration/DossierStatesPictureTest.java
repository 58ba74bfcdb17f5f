package vn.onestop.intake.registration;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The picture in the documentation is drawn from the table: {@code -Donestop.write-docs=true} writes it anew. */
class DossierStatesPictureTest {

    private static final Path PICTURE = Path.of("../../docs/dossier-states.md");

    @Test
    void theDocumentedPictureIsTheTable() throws IOException {
        if (Boolean.getBoolean("onestop.write-docs")) {
            Files.createDirectories(PICTURE.getParent());
            Files.writeString(PICTURE, page());
        }

        assertThat(PICTURE).hasContent(page());
    }

    private static String page() {
        return """
            # The life of a dossier at the counter

            Drawn from `DossierStatus`, where every legal move stands; a test compares the two. On each arrow: the
            fact by which it goes, which intake says or has heard. Between `ACCEPTED` and the decision the dossier is
            processing's: [the life of a case](case-states.md).

            ```mermaid
            stateDiagram-v2
                [*] --> PRESENTED
            %s
            %s
            ```
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
