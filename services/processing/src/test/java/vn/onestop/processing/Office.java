package vn.onestop.processing;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.onestop.contracts.Actor;
import vn.onestop.contracts.CatalogueEvent.AgencyPublished;
import vn.onestop.contracts.CatalogueEvent.CalendarPublished;
import vn.onestop.contracts.CatalogueEvent.DayKind;
import vn.onestop.contracts.CatalogueEvent.Extension;
import vn.onestop.contracts.CatalogueEvent.Fee;
import vn.onestop.contracts.CatalogueEvent.Hours;
import vn.onestop.contracts.CatalogueEvent.Level;
import vn.onestop.contracts.CatalogueEvent.Paper;
import vn.onestop.contracts.CatalogueEvent.Phase;
import vn.onestop.contracts.CatalogueEvent.ProcedurePublished;
import vn.onestop.contracts.CatalogueEvent.Share;
import vn.onestop.contracts.CatalogueEvent.ShareUnit;
import vn.onestop.contracts.CatalogueEvent.Shift;
import vn.onestop.contracts.CatalogueEvent.SpecialDay;
import vn.onestop.contracts.CatalogueEvent.StepPlan;
import vn.onestop.contracts.CatalogueEvent.SupplementClock;
import vn.onestop.contracts.DossierEvent.Channel;
import vn.onestop.contracts.DossierEvent.DossierAccepted;
import vn.onestop.contracts.DossierEvent.ResultDelivery;
import vn.onestop.contracts.Limit;
import vn.onestop.contracts.ProcedureRef;
import vn.onestop.contracts.Promise;
import vn.onestop.contracts.Sealed;
import vn.onestop.contracts.Text;
import vn.onestop.processing.route.Official;
import vn.onestop.processing.route.Role;
import vn.onestop.time.WorkingCalendar;

/** The office of the tests: agencies, a calendar, procedures, officials, and dossiers that come in. */
public final class Office {

    public static final String WARD = "H26.103.25.7";
    public static final String BRANCH = "H26.7.8";
    public static final String LAND_OFFICE = "H26.20";

    public static final String FORM = "Tờ khai đề nghị trợ giúp xã hội (Mẫu 1a hoặc 1b)";

    public static final Official COUNTER_CLERK = official("clerk", WARD, Role.COUNTER);
    public static final Official SPECIALIST = official("official", WARD, Role.SPECIALIST);
    public static final Official COLLEAGUE = official("official2", WARD, Role.SPECIALIST);
    public static final Official HEAD = official("head", WARD, Role.UNIT_HEAD);
    public static final Official LEADER = official("leader", WARD, Role.LEADER);
    public static final Official REGISTRAR = official("registrar", WARD, Role.CLERK);
    public static final Official LAND_SPECIALIST = official("land.official", LAND_OFFICE, Role.SPECIALIST);

    /** AS-16: ten working days from Monday 2 March 2026 end on the 16th. */
    public static final Instant ACCEPTED = at("2026-03-02T08:00");

    private Office() {}

    /** An instant by the clock on the office's wall. */
    public static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(WorkingCalendar.ZONE).toInstant();
    }

    public static Official official(String account, String agency, Role... roles) {
        return new Official(account, agency, Set.of(roles), "10.0.0.1");
    }

    public static CalendarPublished calendar2026() {
        return new CalendarPublished(
                "2026.1",
                at("2025-12-25T09:00"),
                "test",
                Set.of(2025, 2026),
                List.of(
                        new SpecialDay(LocalDate.of(2026, 1, 1), DayKind.HOLIDAY, "Tết Dương lịch", "luật"),
                        tet(16),
                        tet(17),
                        tet(18),
                        tet(19),
                        tet(20),
                        new SpecialDay(LocalDate.of(2026, 4, 27), DayKind.COMPENSATION, "Giỗ Tổ", "luật"),
                        new SpecialDay(LocalDate.of(2026, 4, 30), DayKind.HOLIDAY, "Giải phóng miền Nam", "luật"),
                        new SpecialDay(LocalDate.of(2026, 5, 1), DayKind.HOLIDAY, "Quốc tế lao động", "luật"),
                        new SpecialDay(LocalDate.of(2026, 11, 24), DayKind.HOLIDAY, "Ngày Văn hóa", "28/2026/QH16")));
    }

    private static SpecialDay tet(int day) {
        return new SpecialDay(LocalDate.of(2026, 2, day), DayKind.HOLIDAY, "Tết Bính Ngọ", "9441/TB-BNV");
    }

    /** 07:30 to 11:30 and 13:30 to 17:00. */
    public static AgencyPublished agency(String code) {
        var shifts = new ArrayList<Shift>();
        Arrays.stream(DayOfWeek.values())
                .filter(day -> day.compareTo(MONDAY) >= 0 && day.compareTo(FRIDAY) <= 0)
                .forEach(day -> {
                    shifts.add(new Shift(day, LocalTime.of(7, 30), LocalTime.of(11, 30)));
                    shifts.add(new Shift(day, LocalTime.of(13, 30), LocalTime.of(17, 0)));
                });
        return new AgencyPublished(
                code,
                1,
                at("2026-01-05T08:00"),
                text("Cơ quan " + code),
                "TTPVHCC",
                "1022",
                Set.of(Level.COMMUNE),
                true,
                List.of(new Hours(LocalDate.of(2025, 7, 1), shifts, shifts)));
    }

    /** Ten working days in four steps: 0.5, 6, 2 and 1. */
    public static ProcedurePublished procedure() {
        return procedure(
                "1.014027",
                SupplementClock.PAUSE,
                phase(
                        step(Role.COUNTER, "0.5"),
                        step(Role.SPECIALIST, "6"),
                        step(Role.LEADER, "2"),
                        step(Role.CLERK, "1")));
    }

    /** Land: the leader signs twice, and the tax office works between the two phases. */
    public static ProcedurePublished inTwoPhases() {
        return procedure(
                "1.012781",
                SupplementClock.PAUSE,
                phase(
                        step(Role.COUNTER, "0.5"),
                        step(Role.SPECIALIST, "4"),
                        step(Role.LEADER, "1"),
                        step(Role.CLERK, "1")),
                phase(step(Role.SPECIALIST, "1"), step(Role.LEADER, "1"), step(Role.CLERK, "1")));
    }

    /** Land: twelve working days in two phases, and the time in which the citizen goes to pay is not the office's. */
    public static ProcedurePublished withTax() {
        return procedure(
                "1.012783",
                12,
                SupplementClock.PAUSE,
                Set.of("FINANCIAL_OBLIGATION"),
                phase(step(Role.COUNTER, "0.5"), step(Role.SPECIALIST, "6.5")),
                phase(step(Role.SPECIALIST, "2"), step(Role.LEADER, "2"), step(Role.CLERK, "1")));
    }

    /** Ten working days, to which five may be added where the facts have to be verified. */
    public static ProcedurePublished extensible() {
        var plain = procedure(
                "1.014030", SupplementClock.PAUSE, procedure().phases().getFirst());
        return new ProcedurePublished(
                plain.code(),
                plain.version(),
                plain.occurredAt(),
                plain.effectiveFrom(),
                plain.formerCodes(),
                plain.name(),
                plain.field(),
                plain.level(),
                plain.limit(),
                new Extension(new Limit(5, Limit.Unit.WORKING_DAYS), text("Phải xác minh")),
                plain.supplementClock(),
                plain.pausesWhile(),
                plain.fee(),
                plain.papers(),
                plain.result(),
                plain.phases());
    }

    public static ProcedurePublished procedure(String code, SupplementClock clock, Phase... phases) {
        return procedure(code, 10, clock, Set.of(), phases);
    }

    static ProcedurePublished procedure(
            String code, int workingDays, SupplementClock clock, Set<String> pausesWhile, Phase... phases) {
        return new ProcedurePublished(
                code,
                1,
                at("2026-01-05T08:00"),
                LocalDate.of(2026, 1, 1),
                List.of(),
                text("Thủ tục " + code),
                text("Bảo trợ xã hội"),
                Level.COMMUNE,
                new Limit(workingDays, Limit.Unit.WORKING_DAYS),
                null,
                clock,
                pausesWhile,
                new Fee(0, "case", null, null),
                List.of(new Paper(1, text(FORM), true)),
                text("Quyết định"),
                List.of(phases));
    }

    public static Phase phase(StepPlan... steps) {
        var numbered = IntStream.range(0, steps.length)
                .mapToObj(i -> new StepPlan(i + 1, steps[i].name(), steps[i].role(), steps[i].share()))
                .toList();
        return new Phase(text("Giai đoạn"), numbered);
    }

    public static StepPlan step(Role role, String days) {
        return new StepPlan(1, text(role.name()), role.name(), new Share(new BigDecimal(days), ShareUnit.DAYS));
    }

    public static Text text(String words) {
        return new Text(words, words);
    }

    public static DossierAccepted accepted(UUID dossierId, String code, ProcedurePublished procedure, Promise promise) {
        return new DossierAccepted(
                dossierId,
                1,
                ACCEPTED,
                new Actor("clerk", WARD),
                code,
                new ProcedureRef(procedure.code(), procedure.version()),
                Channel.COUNTER,
                WARD,
                WARD,
                promise,
                ResultDelivery.COUNTER,
                new Sealed<>("sealed for notification"),
                new Sealed<>("sealed for tracking"));
    }

    /** The promise of AS-16. */
    public static Promise promise() {
        return new Promise(at("2026-03-16T17:00"), new Limit(10, Limit.Unit.WORKING_DAYS), "2026.1", false, List.of());
    }
}
