package vn.onestop.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EventTypeTest {

    private static final List<Class<?>> FAMILIES =
            List.of(DossierEvent.class, CaseEvent.class, MessageEvent.class, CatalogueEvent.class, CalendarEvent.class);
    private static final Path WIRE_NAMES = Path.of("src/test/resources/wire-names.txt");

    /** To add a fact: its record, its constant, and a line at the end of the list. No line ever leaves it. */
    @Test
    void theListOfWireNamesOnlyGrows() throws IOException {
        var ours = Arrays.stream(EventType.values()).map(type -> type.wireName() + " " + type.topic());

        assertThat(ours).containsExactlyInAnyOrderElementsOf(Files.readAllLines(WIRE_NAMES));
    }

    @Test
    void everyFactOfEveryFamilyHasAWireName() {
        assertThat(records(Event.class).distinct())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(EventType.values())
                        .<Class<?>>map(EventType::record)
                        .toList());
    }

    @Test
    void everyFamilyTravelsOnOneTopic() {
        var topics = Arrays.stream(EventType.values())
                .flatMap(type -> FAMILIES.stream()
                        .filter(family -> family.isAssignableFrom(type.record()))
                        .map(family -> family.getSimpleName() + " on " + type.topic()))
                .distinct();

        assertThat(topics)
                .containsExactlyInAnyOrder(
                        "DossierEvent on intake.dossiers",
                        "CaseEvent on processing.cases",
                        "MessageEvent on notification.messages",
                        "CatalogueEvent on intake.catalogue",
                        "CalendarEvent on processing.calendar");
    }

    @ParameterizedTest
    @EnumSource
    void aWireNameSaysWhoseItIsAndWhichVersion(EventType type) {
        assertThat(type.wireName()).matches("vn\\.onestop\\.[a-z]+\\.[a-z-]+\\.v[1-9]\\d*");
        assertThat(EventType.named(type.wireName())).contains(type);
    }

    @Test
    void aNameOfNobodyIsNoType() {
        assertThat(EventType.named("vn.onestop.dossier.accepted.v0")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whatHappensToOneDossierStaysInOrder(EventType type) {
        var event = Example.of(type).read();

        if (event instanceof AboutDossier about) {
            assertThat(about.partitionKey()).isEqualTo(about.dossierId().toString());
        } else {
            assertThat(event.partitionKey()).matches("(procedure|agency|calendar|calendar-proposal|official)/.+");
        }
    }

    private static Stream<Class<?>> records(Class<?> family) {
        return family.isSealed()
                ? Stream.of(family.getPermittedSubclasses()).flatMap(EventTypeTest::records)
                : Stream.of(family);
    }
}
