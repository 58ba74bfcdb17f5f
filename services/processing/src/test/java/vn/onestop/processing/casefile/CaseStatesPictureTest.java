package vn.onestop.processing.casefile;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import java.util.Arrays;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.onestop.testing.MadeFromCode;

/** The pictures in the documentation are drawn from the table. */
class CaseStatesPictureTest {

    @Test
    void theDocumentedPictureIsTheTable() {
        MadeFromCode.document("docs/case-states.md").mustBe("""
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
                                .collect(joining("\n"))));
    }

    @Test
    void theReadmeShowsTheMovesFromOneStateToAnother() {
        MadeFromCode.document("README.md").mustHold("the life of a case", """
            ```mermaid
            stateDiagram-v2
                [*] --> %s
            %s
                DECIDED --> [*]
                STOPPED --> [*]
            ```\
            """.formatted(
                        CaseStatus.OPENING.to(),
                        Arrays.stream(CaseStatus.values())
                                .flatMap(CaseStatesPictureTest::onwards)
                                .collect(joining("\n"))));
    }

    /** One arrow to each other state, with all that leads there. */
    private static Stream<String> onwards(CaseStatus from) {
        return from.moves().stream()
                .filter(move -> move.to() != from)
                .collect(groupingBy(
                        CaseStatus.Move::to,
                        TreeMap::new,
                        mapping(move -> move.act().name(), joining(", "))))
                .entrySet()
                .stream()
                .map(arrow -> "    %s --> %s: %s".formatted(from, arrow.getKey(), arrow.getValue()));
    }

    private static String arrow(String from, CaseStatus.Move move) {
        var says = move.says().stream().map(Enum::name).collect(joining(", "));
        return "    %s --> %s: %s / %s".formatted(from, move.to(), move.act(), says);
    }
}
