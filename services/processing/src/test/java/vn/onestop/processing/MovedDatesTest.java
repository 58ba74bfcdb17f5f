package vn.onestop.processing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.onestop.processing.Office.at;
import static vn.onestop.processing.Office.phase;
import static vn.onestop.processing.Office.step;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;
import vn.onestop.contracts.CatalogueEvent.DayKind;
import vn.onestop.contracts.CatalogueEvent.ProcedurePublished;
import vn.onestop.contracts.CatalogueEvent.SpecialDay;
import vn.onestop.contracts.CatalogueEvent.SupplementClock;
import vn.onestop.contracts.DossierEvent.DossierAccepted;
import vn.onestop.processing.Calendars.Notice;
import vn.onestop.processing.route.Role;

/** A new calendar moves dates; the warnings follow. Its calendars would disturb other tests, so it has its own service. */
@TestPropertySource(properties = {"onestop.calendar.every=100ms", "onestop.deadline.interval=500ms"})
class MovedDatesTest extends DeadlineTest {

    private static final ProcedurePublished SHORT_STEP =
            Office.procedure("1.012784", SupplementClock.PAUSE, phase(step(Role.SPECIALIST, "6")));

    private Calendars calendars;

    @BeforeEach
    void calendarOfTheYear() {
        calendars = new Calendars(jdbc, post);
        calendars.begin();
        calendars.publish(withDayOff());
    }

    /** AS-21: the law gives a day more, the citizen still comes on the day that was promised. */
    @Test
    void theDateTheCitizenHoldsIsWarnedOfThoughTheLawGivesADayMore() {
        var dossier = taken(PROCEDURE, "2026-02-12T17:00", withDayOff());

        calendars.publish(withDayOff("2026-02-10"));

        assertThat(clockOf(dossier, "due")).isEqualTo(at("2026-02-13T17:00"));
        itIs("2026-02-11T17:00");
        assertSaid(dossier, "PROMISE near: late.official late.head");
        itIs("2026-02-12T17:00:01");
        assertSaid(
                dossier,
                "PROMISE near: late.official late.head",
                "STEP near: late.official",
                "PROMISE missed 0: late.official late.head late.leader");
    }

    @Test
    void aDateThatComesEarlierIsWarnedOfEarlier() {
        var dossier = taken(PROCEDURE, "2026-02-13T17:00", withDayOff("2026-02-10"));

        calendars.publish(withDayOff());

        assertThat(clockOf(dossier, "due")).isEqualTo(at("2026-02-12T17:00"));
        itIs("2026-02-11T17:00");
        assertSaid(dossier, "STEP near: late.official", "PROMISE near: late.official late.head");
    }

    @Test
    void aStepThatIsDueEarlierWhileItsDossierIsNotIsWarnedOfEarlierToo() {
        post.send(SHORT_STEP);
        var dossier = taken(SHORT_STEP, "2026-02-13T17:00", withDayOff("2026-01-20"));
        itIs("2026-01-22T09:00");
        assertSaid(dossier);

        calendars.publish(withDayOff("2026-02-10"));
        itIs("2026-01-22T09:00");

        assertThat(clockOf(dossier, "due")).isEqualTo(at("2026-02-13T17:00"));
        assertSaid(dossier, "STEP near: late.official");
    }

    private DossierAccepted taken(ProcedurePublished procedure, String due, Notice calendar) {
        var dossier = sent(procedure, due, calendars.publish(calendar));
        awaitCase(dossier.code());
        by(WORKER).takes(dossier.code(), 1);
        return dossier;
    }

    private static Notice withDayOff(String... dates) {
        var days = new ArrayList<>(Office.calendar2026().days());
        for (var date : dates) {
            days.add(new SpecialDay(LocalDate.parse(date), DayKind.HOLIDAY, "Bão", "test"));
        }
        return new Notice(Set.of(2025, 2026), days);
    }
}
