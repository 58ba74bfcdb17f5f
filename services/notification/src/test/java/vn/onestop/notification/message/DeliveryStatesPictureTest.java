package vn.onestop.notification.message;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.onestop.contracts.MessageEvent.MessageChannel;
import vn.onestop.contracts.MessageEvent.MessageKind;

/** The picture in the documentation is drawn from the tables: {@code -Donestop.write-docs=true} writes it anew. */
class DeliveryStatesPictureTest {

    private static final Path PICTURE = Path.of("../../docs/message-states.md");

    @Test
    void theDocumentedPictureIsTheTable() throws IOException {
        if (Boolean.getBoolean("onestop.write-docs")) {
            Files.writeString(PICTURE, page());
        }

        assertThat(PICTURE).hasContent(page());
    }

    private static String page() {
        return """
            # What becomes of a message

            Drawn from `DeliveryState`, where every legal move stands; a test compares the two.

            ```mermaid
            stateDiagram-v2
                [*] --> CREATED
            %s
            %s
            ```

            A message is noted as SENDING before it is handed to its provider, so a crash in between leaves a doubt
            (UNKNOWN) and never a double. A receipt settles the doubt; where none comes in time, the kind of message
            decides (`AfterDoubt`):

            | kind | SMS, receipts carry our reference | SMS elsewhere | e-mail (same Message-ID) | not arrived by Zalo |
            | --- | --- | --- | --- | --- |
            %s

            A phone is told by the first channel of its order that works, Zalo and then SMS where nothing else is set; an
            e-mail goes beside it. A message that has FAILED_FOR_GOOD on one channel makes the next in the same
            transaction. Zalo is asked what became of a message in doubt: what it never had goes again, what it has is
            waited for. What has not arrived after half an hour (SHORT), or after a day where hearing it twice is worse
            than hearing it late (A_DAY), takes the next channel (`Patience`). When no channel is left, or a person has to
            decide, the counter gets a call to make.
            """.formatted(moves(), ends(), doubts());
    }

    private static String moves() {
        return states().flatMap(
                        from -> states().filter(to -> from.next().contains(to)).map(to -> "    " + from + " --> " + to))
                .collect(joining("\n"));
    }

    private static String ends() {
        return states().filter(DeliveryState::isClosed)
                .map(state -> "    " + state + " --> [*]")
                .collect(joining("\n"));
    }

    private static String doubts() {
        return Arrays.stream(MessageKind.values())
                .map(kind -> "| %s | %s | %s | %s | %s |"
                        .formatted(
                                kind,
                                AfterDoubt.of(kind, MessageChannel.SMS, true),
                                AfterDoubt.of(kind, MessageChannel.SMS, false),
                                AfterDoubt.of(kind, MessageChannel.EMAIL, false),
                                Patience.of(kind)))
                .collect(joining("\n"));
    }

    private static Stream<DeliveryState> states() {
        return Arrays.stream(DeliveryState.values());
    }
}
