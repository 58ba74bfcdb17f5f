package vn.onestop.processing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.onestop.contracts.CatalogueEvent.Phase;
import vn.onestop.contracts.CatalogueEvent.ProcedurePublished;
import vn.onestop.contracts.CatalogueEvent.Share;
import vn.onestop.contracts.CatalogueEvent.ShareUnit;
import vn.onestop.contracts.CatalogueEvent.StepPlan;
import vn.onestop.contracts.CatalogueEvent.SupplementClock;
import vn.onestop.contracts.Limit;
import vn.onestop.processing.route.Official;
import vn.onestop.processing.route.Role;

/**
 * Birth registration, permanent residence and health insurance card as one (AS-23): the ward on the same day, then police
 * and social insurance side by side, four working days each, and the ward gives out what they have made.
 */
public final class Newborn {

    public static final String POLICE = "H26.30";
    public static final String INSURANCE = "H26.31";

    public static final Official POLICEWOMAN = Office.official("police.official", POLICE, Role.SPECIALIST);
    public static final Official POLICE_HEAD = Office.official("police.head", POLICE, Role.UNIT_HEAD);
    public static final Official POLICE_LEADER = Office.official("police.leader", POLICE, Role.LEADER);
    public static final Official INSURER = Office.official("insurance.official", INSURANCE, Role.SPECIALIST);

    private static final Limit SAME_DAY = new Limit(1, Limit.Unit.SAME_DAY);
    private static final Limit FOUR_DAYS = new Limit(4, Limit.Unit.WORKING_DAYS);

    private Newborn() {}

    /** Steps 1 and 2 of the ward, 3 of the police, 4 of the insurance, 5 and 6 of the ward. */
    public static ProcedurePublished procedure() {
        return Office.procedure(
                "2.001023",
                4,
                SupplementClock.PAUSE,
                Set.of(),
                part("Đăng ký khai sinh", null, SAME_DAY, Set.of(), hours(Role.COUNTER), hours(Role.SPECIALIST)),
                part("Đăng ký thường trú", POLICE, FOUR_DAYS, Set.of(1), Office.step(Role.SPECIALIST, "4")),
                part("Cấp thẻ bảo hiểm y tế", INSURANCE, FOUR_DAYS, Set.of(1), Office.step(Role.SPECIALIST, "4")),
                part("Trả kết quả", null, SAME_DAY, Set.of(2, 3), hours(Role.LEADER), hours(Role.CLERK)));
    }

    public static Phase part(
            String name, @Nullable String agency, @Nullable Limit limit, Set<Integer> after, StepPlan... steps) {
        return new Phase(Office.text(name), List.of(steps), agency, limit, after);
    }

    private static StepPlan hours(Role role) {
        return new StepPlan(1, Office.text(role.name()), role.name(), new Share(BigDecimal.TWO, ShareUnit.HOURS));
    }
}
