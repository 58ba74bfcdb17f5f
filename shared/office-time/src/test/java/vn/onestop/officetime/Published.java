package vn.onestop.officetime;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.onestop.contracts.CatalogueEvent.AgencyPublished;
import vn.onestop.contracts.CatalogueEvent.CalendarPublished;
import vn.onestop.contracts.CatalogueEvent.DayKind;
import vn.onestop.contracts.CatalogueEvent.Fee;
import vn.onestop.contracts.CatalogueEvent.Hours;
import vn.onestop.contracts.CatalogueEvent.Level;
import vn.onestop.contracts.CatalogueEvent.Phase;
import vn.onestop.contracts.CatalogueEvent.ProcedurePublished;
import vn.onestop.contracts.CatalogueEvent.Share;
import vn.onestop.contracts.CatalogueEvent.ShareUnit;
import vn.onestop.contracts.CatalogueEvent.Shift;
import vn.onestop.contracts.CatalogueEvent.SpecialDay;
import vn.onestop.contracts.CatalogueEvent.StepPlan;
import vn.onestop.contracts.CatalogueEvent.SupplementClock;
import vn.onestop.contracts.Limit;
import vn.onestop.contracts.Text;
import vn.onestop.time.WorkingCalendar;

/** Facts as intake publishes them. */
final class Published {

    static final Instant AT = at("2025-12-26T08:00");

    private Published() {}

    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(WorkingCalendar.ZONE).toInstant();
    }

    /** The 2nd of January 2026 is off, and Saturday the 10th worked for it. */
    static CalendarPublished calendar(String version) {
        return new CalendarPublished(version, AT, "12729/VPCP-KGVX", Set.of(2026), days());
    }

    static List<SpecialDay> days() {
        return List.of(
                new SpecialDay(LocalDate.of(2026, 1, 1), DayKind.HOLIDAY, "Tết Dương lịch", "luật"),
                new SpecialDay(LocalDate.of(2026, 1, 2), DayKind.SWAP_OFF, "Hoán đổi", "12729/VPCP-KGVX"),
                new SpecialDay(LocalDate.of(2026, 1, 10), DayKind.SWAP_WORK, "Hoán đổi", "12729/VPCP-KGVX"));
    }

    /** Works 07:30–11:30 and 13:30–17:00 and receives from 08:00. */
    static AgencyPublished agency(String code, int version) {
        return agency(code, version, "07:30");
    }

    static AgencyPublished agency(String code, int version, String opening) {
        return new AgencyPublished(
                code,
                version,
                AT,
                new Text("Phường", "Ward"),
                "TTPVHCC",
                "1022",
                Set.of(Level.COMMUNE),
                true,
                List.of(new Hours(LocalDate.of(2025, 7, 1), week(opening), week("08:00"))));
    }

    private static List<Shift> week(String opening) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> day.compareTo(DayOfWeek.FRIDAY) <= 0)
                .flatMap(day -> Stream.of(
                        new Shift(day, LocalTime.parse(opening), LocalTime.of(11, 30)),
                        new Shift(day, LocalTime.of(13, 30), LocalTime.of(17, 0))))
                .toList();
    }

    static ProcedurePublished procedure(Limit limit, SupplementClock supplements, Set<String> pausesWhile) {
        var text = new Text("Đất đai", "Land");
        var share = new Share(new BigDecimal("0.25"), ShareUnit.DAYS);
        return new ProcedurePublished(
                "1.012781",
                1,
                AT,
                LocalDate.of(2026, 1, 1),
                List.of(),
                text,
                text,
                Level.COMMUNE,
                limit,
                null,
                supplements,
                pausesWhile,
                new Fee(0, "hồ sơ", null, null),
                List.of(),
                text,
                List.of(new Phase(text, List.of(new StepPlan(1, text, "SPECIALIST", share)))));
    }
}
