package vn.onestop.processing.casefile;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The picture in the documentation is drawn from the table: {@code -Donestop.write-docs=true} writes it anew. */
class CaseStatesPictureTest {

    private static final Path PICTURE = Path.of("../../docs/case-states.md");

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
            # The life of a case

            Drawn from `CaseStatus`, where every legal move stands; a test compares the two. On each arrow: what is
            done, and the events it says. `PROMISE_MOVED` is said only when the date really moves.

            ```mermaid
            stateDiagram-v2
            %s
            %s
                DECIDED --> [*]
                STOPPED --> [*]
            ```
            """.formatted(
                        arrow("[*]", CaseStatus.OPENING),
                        Arrays.stream(CaseStatus.values())
                                .flatMap(status -> status.moves().stream().map(move -> arrow(status.name(), move)))
                                .collect(joining("\n")));
    }

    private static String arrow(String from, CaseStatus.Move move) {
        var says = move.says().stream().map(Enum::name).collect(joining(", "));
        return "    %s --> %s: %s / %s".formatted(from, move.to(), move.act(), says);
    }
}
