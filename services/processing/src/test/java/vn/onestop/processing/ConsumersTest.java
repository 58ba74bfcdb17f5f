package vn.onestop.processing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.onestop.processing.Office.COUNTER_CLERK;
import static vn.onestop.processing.Office.WARD;
import static vn.onestop.processing.Office.at;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.onestop.contracts.Actor;
import vn.onestop.contracts.CatalogueEvent.CalendarPublished;
import vn.onestop.contracts.CatalogueEvent.SupplementClock;
import vn.onestop.contracts.DossierEvent.Channel;
import vn.onestop.contracts.DossierEvent.DossierAccepted;
import vn.onestop.contracts.DossierEvent.DossierRefused;
import vn.onestop.contracts.DossierEvent.RefusalReason;
import vn.onestop.contracts.Event;
import vn.onestop.contracts.EventType;
import vn.onestop.contracts.Limit;
import vn.onestop.contracts.ProcedureRef;
import vn.onestop.contracts.Promise;
import vn.onestop.contracts.Sealed;
import vn.onestop.contracts.Topics;
import vn.onestop.processing.catalogue.Catalogue;
import vn.onestop.processing.route.Role;

/** What processing makes of what it hears: twice, out of order, too early, and nonsense. */
class ConsumersTest extends ProcessingTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    Catalogue catalogue;

    @Test
    void theseAreAllTheConsumersThereAre() {
        var functions = context.getBeansOfType(Consumer.class).keySet();

        assertThat(functions).contains("dossiers", "catalogue", "calendars");
        assertThat(context.getEnvironment().getProperty("spring.cloud.function.definition", ""))
                .isEqualTo("dossiers;catalogue;calendars");
    }

    @Test
    void aDossierHeardTwiceIsOneCase() {
        var dossier = dossier();
        var message = UUID.randomUUID();

        post.send(message, dossier);
        post.send(message, dossier);
        post.send(UUID.randomUUID(), dossier);
        var next = openedCase();

        awaitCase(dossier.code());
        assertThat(List.of(cases(dossier.code()), cases(next))).containsOnly(1L);
        awaitSeen(dossier);
        assertThat(deadLetters(dossier.partitionKey())).isZero();
    }

    @Test
    void anAcceptanceHeardAgainAfterTheCaseHasMovedChangesNothing() {
        var dossier = dossier();
        post.send(dossier);
        awaitCase(dossier.code());
        by(COUNTER_CLERK).takes(dossier.code(), 1);

        post.send(dossier);

        awaitSeen(dossier);
        assertThat(by(COUNTER_CLERK).versionOf(dossier.code())).isEqualTo(1);
    }

    @Test
    void aRefusedDossierIsNoCase() {
        var id = UUID.randomUUID();
        var code = "H26.103.25.7-260302-8888";

        post.send(new DossierRefused(
                id,
                1,
                Office.ACCEPTED,
                new Actor("clerk", WARD),
                code,
                new ProcedureRef("1.014027", 1),
                Channel.COUNTER,
                WARD,
                RefusalReason.NOT_ELIGIBLE,
                "Không đủ điều kiện",
                new Sealed<>("x"),
                new Sealed<>("y")));
        openedCase();

        assertThat(cases(code)).isZero();
        assertThat(deadLetters(id.toString())).isZero();
    }

    @Test
    void aDossierThatComesBeforeItsProcedureWaitsAndIsOpenedOnce() {
        var late = Office.procedure(
                "9.%06d".formatted(System.identityHashCode(this) % 1_000_000),
                SupplementClock.PAUSE,
                Office.phase(Office.step(Role.COUNTER, "1")));
        var dossier = dossier(late);
        post.send(dossier);
        await().untilAsserted(() -> assertThat(waiting(dossier)).isEqualTo(1));

        post.send(late);

        awaitCase(dossier.code());
        assertThat(waiting(dossier)).isZero();
        assertThat(deadLetters(dossier.partitionKey())).isZero();
    }

    @Test
    void aDossierAndItsProcedureNeverPassEachOtherUnseen() {
        var dossiers = new ArrayList<DossierAccepted>();
        for (int i = 0; i < 40; i++) {
            var procedure = Office.procedure(
                    "8.%06d".formatted(i), SupplementClock.PAUSE, Office.phase(Office.step(Role.COUNTER, "1")));
            var dossier = dossier(procedure);
            dossiers.add(dossier);
            post.sendWithoutWaiting(UUID.randomUUID(), i % 2 == 0 ? dossier : procedure);
            post.sendWithoutWaiting(UUID.randomUUID(), i % 2 == 0 ? procedure : dossier);
        }

        await().untilAsserted(() -> assertThat(dossiers).allMatch(dossier -> cases(dossier.code()) == 1));
        assertThat(dossiers).allMatch(dossier -> waiting(dossier) == 0);
    }

    @Test
    void aDossierThatComesBeforeItsCalendarWaitsForIt() {
        var promise =
                new Promise(at("2026-03-16T17:00"), new Limit(10, Limit.Unit.WORKING_DAYS), "2026.0", false, List.of());
        var dossier = Office.accepted(UUID.randomUUID(), "H26.103.25.7-260302-7777", Office.procedure(), promise);
        post.send(dossier);
        await().untilAsserted(() -> assertThat(waiting(dossier)).isEqualTo(1));

        post.send(calendar("2026.0", "2025-10-01T08:00", Set.of(2025)));

        awaitCase(dossier.code());
    }

    @Test
    void theLatestCalendarCountsWhateverTheOrderInWhichCalendarsCome() {
        var newer = calendar("2026.1", "2026-01-10T08:00", Set.of(2025, 2026, 2027));
        var older = calendar("2026.1", "2025-11-01T08:00", Set.of(2025));

        post.send(newer, older);

        await().untilAsserted(() -> assertThat(catalogue.latestCalendar())
                .map(CalendarPublished::occurredAt)
                .contains(at("2026-01-10T08:00")));
        awaitSeen(older);
        assertThat(catalogue.latestCalendar())
                .map(CalendarPublished::completeYears)
                .contains(Set.of(2025, 2026, 2027));
    }

    @Test
    void nonsenseIsPutAsideOnceAndTheNextDossierGoesOn() {
        var key = UUID.randomUUID().toString();

        post.send(Topics.DOSSIERS, key, UUID.randomUUID(), EventType.DOSSIER_ACCEPTED.wireName(), bytes("{\"no\":1}"));
        openedCase();

        await().untilAsserted(() -> assertThat(deadLetters(key)).isEqualTo(1));
    }

    @Test
    void aTypeOfANewerServiceIsPutAsideAndNotForgotten() {
        var key = UUID.randomUUID().toString();

        post.send(Topics.DOSSIERS, key, UUID.randomUUID(), "vn.onestop.dossier.teleported.v9", bytes("{}"));

        await().untilAsserted(() -> assertThat(deadLetters(key)).isEqualTo(1));
    }

    @Test
    void aProcedureThatCannotBeWalkedIsRefusedWhenItIsHeard() {
        var empty = Office.procedure("9.999999", SupplementClock.PAUSE);

        post.send(empty);

        await().untilAsserted(
                        () -> assertThat(deadLetters(empty.partitionKey())).isEqualTo(1));
        assertThat(catalogue.procedure(new ProcedureRef("9.999999", 1))).isEmpty();
    }

    private static CalendarPublished calendar(String version, String publishedAt, Set<Integer> completeYears) {
        return new CalendarPublished(
                version,
                at(publishedAt),
                "test",
                completeYears,
                Office.calendar2026().days());
    }

    /** Whatever was sent with this key before has been dealt with once what is sent after it has been. */
    private void awaitSeen(Event event) {
        var marker = UUID.randomUUID();
        post.send(marker, event);
        await().untilAsserted(() -> assertThat(jdbc.sql("select count(*) from messaging.inbox where message_id = ?"
                                + " and consumer <> 'calendars'")
                        .param(marker)
                        .query(Long.class)
                        .single())
                .isEqualTo(1));
    }

    private long waiting(DossierAccepted dossier) {
        return jdbc.sql("select count(*) from waiting_dossier where dossier_id = ?")
                .param(dossier.dossierId())
                .query(Long.class)
                .single();
    }

    private long deadLetters(String key) {
        return jdbc.sql("select count(*) from messaging.dead_letter where key = ?")
                .param(key)
                .query(Long.class)
                .single();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
