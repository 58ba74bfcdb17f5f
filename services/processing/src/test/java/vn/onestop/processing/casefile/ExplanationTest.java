package vn.onestop.processing.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.onestop.processing.Office.ACCEPTED;
import static vn.onestop.processing.Office.COUNTER_CLERK;
import static vn.onestop.processing.Office.WARD;
import static vn.onestop.processing.Office.at;
import static vn.onestop.processing.casefile.CaseFixture.SCHEDULE;
import static vn.onestop.processing.casefile.CaseFixture.aCase;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.onestop.contracts.CatalogueEvent.SupplementClock;
import vn.onestop.contracts.Limit;
import vn.onestop.contracts.Promise;
import vn.onestop.processing.Office;
import vn.onestop.processing.route.OfficeTimes;
import vn.onestop.processing.route.Route;
import vn.onestop.time.TimeLimit;

/** Why a case is due when it is, computed when somebody asks. */
class ExplanationTest {

    @ParameterizedTest
    @EnumSource
    void whatNobodyTouchedIsExplainedAsItWasPromised(Limit.Unit unit) {
        var promised = promise(new Limit(unit == Limit.Unit.SAME_DAY ? 1 : 3, unit));
        var procedure = Office.procedure();
        var dossier = Office.accepted(UUID.randomUUID(), "H26.103.25.7-260302-0001", procedure, promised);
        var file = new CaseFile(dossier, Route.of(procedure, WARD, WARD), SupplementClock.PAUSE);

        assertThat(file.clock().promise(SCHEDULE)).isEqualTo(promised);
    }

    @Test
    void theCitizenHoldsTheFirstDateUntilToldAnother() {
        var file = aCase().opened();

        assertThat(file.clock().held()).isEqualTo(at("2026-03-16T17:00"));
    }

    @Test
    void papersThatComeLateGiveTheCitizenTheNewDate() {
        var file = aCase().waitingForPapers();

        file.receiveSupplement(COUNTER_CLERK, SCHEDULE, at("2026-03-11T09:00"));

        assertThat(file.clock().held())
                .isEqualTo(file.clock().due())
                .isAfter(file.clock().promisedFor());
    }

    /** As the counter promises it. */
    private static Promise promise(Limit limit) {
        var time = new OfficeTimes().now(WARD);
        var due = time.due(
                ACCEPTED,
                TimeLimit.of(limit.value(), TimeLimit.Unit.valueOf(limit.unit().name())));
        var days = due.explanation().days().stream()
                .map(day -> new Promise.Day(
                        day.date(), Promise.Use.valueOf(day.use().name()), day.reason(), day.notice()))
                .toList();
        return new Promise(due.at(), limit, due.calendarVersion(), due.provisional(), days);
    }
}
