package vn.onestop.processing.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.onestop.processing.Office.COLLEAGUE;
import static vn.onestop.processing.Office.COUNTER_CLERK;
import static vn.onestop.processing.Office.HEAD;
import static vn.onestop.processing.Office.LEADER;
import static vn.onestop.processing.Office.REGISTRAR;
import static vn.onestop.processing.Office.SPECIALIST;
import static vn.onestop.processing.Office.at;
import static vn.onestop.processing.casefile.CaseFixture.SCHEDULE;
import static vn.onestop.processing.casefile.CaseFixture.SYSTEM;
import static vn.onestop.processing.casefile.CaseFixture.aCase;
import static vn.onestop.processing.casefile.CaseFixture.papers;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.onestop.contracts.CaseDetour.StopReason;
import vn.onestop.contracts.CaseEvent;
import vn.onestop.contracts.CaseEvent.Outcome;
import vn.onestop.contracts.EventType;
import vn.onestop.contracts.Limit;
import vn.onestop.processing.Office;
import vn.onestop.processing.route.Official;
import vn.onestop.processing.route.Role;

/**
 * The aggregate does what the table says: every edge is driven, and so is every pair that is no edge. Only a new calendar
 * moves many cases at once and past the aggregate, see {@code NewCalendarTest}.
 */
class CaseMovesTest {

    private static final Instant LATER = at("2026-03-11T14:00");

    /** After every day that was set to the citizen. */
    private static final Instant MUCH_LATER = at("2026-03-23T09:00");

    @Test
    void theOpeningSaysWhatTheTableSays() {
        var events = aCase().accepted().open(SCHEDULE, SYSTEM, LATER);

        assertThat(events).extracting(EventType::of).isEqualTo(CaseStatus.OPENING.says());
    }

    @ParameterizedTest
    @MethodSource("moves")
    void everyMoveEndsWhereTheTableSaysAndSaysWhatTheTableSays(CaseStatus from, CaseStatus.Move move) {
        var file = standing(from, move);

        var events = make(file, move.act());

        assertThat(file.status()).isEqualTo(move.to());
        assertThat(events).extracting(EventType::of).isEqualTo(move.says());
    }

    @ParameterizedTest
    @MethodSource("notMoves")
    void nothingElseMovesACase(CaseStatus status, Act act) {
        var file = aCase().in(status);
        var before = file.version();

        assertThatThrownBy(() -> make(file, act)).isInstanceOf(vn.onestop.web.Problem.class);
        assertThat(file.status()).isEqualTo(status);
        assertThat(file.version()).isEqualTo(before);
    }

    static Stream<Arguments> moves() {
        return Arrays.stream(CaseStatus.values())
                .flatMap(from -> from.moves().stream()
                        .filter(move -> move.act() != Act.RECOMPUTE)
                        .map(move -> Arguments.of(from, move)));
    }

    static Stream<Arguments> notMoves() {
        return Arrays.stream(CaseStatus.values())
                .flatMap(status -> Arrays.stream(Act.values())
                        .filter(act -> act != Act.OPEN && act != Act.RECOMPUTE && !status.allows(act))
                        .map(act -> Arguments.of(status, act)));
    }

    /** Some moves of a status belong to certain steps. */
    private static CaseFile standing(CaseStatus from, CaseStatus.Move move) {
        var act = move.act();
        if (act == Act.DECLINE_WITHDRAWAL) {
            return CaseFixture.askedBack(
                    move.to() == CaseStatus.WAITING_FOR_PAYMENT ? aCase().owing(false) : aCase().in(move.to()));
        }
        if (from == CaseStatus.WITHDRAWAL_ASKED && act == Act.RECEIVE_PAYMENT) {
            return CaseFixture.askedBack(aCase().owing(true));
        }
        if (from == CaseStatus.WAITING && act == Act.DRAFT) {
            return aCase().drafted();
        }
        if (from == CaseStatus.IN_WORK && act == Act.SIGN) {
            return aCase().atLeader();
        }
        if (from == CaseStatus.IN_WORK && act == Act.ISSUE) {
            var file = aCase().of(Office.procedure(
                            "1.000001",
                            vn.onestop.contracts.CatalogueEvent.SupplementClock.PAUSE,
                            Office.phase(Office.step(Role.LEADER, "1"))))
                    .opened();
            file.take(1, holder(file), LATER);
            return file;
        }
        if (act == Act.REISSUE) {
            return aCase().recomputed(from);
        }
        if (from == CaseStatus.ISSUING && act == Act.COMPLETE) {
            return signedWithTwoStepsToGo();
        }
        return aCase().in(from);
    }

    private static CaseFile signedWithTwoStepsToGo() {
        var file = aCase().of(Office.procedure(
                        "1.000002",
                        vn.onestop.contracts.CatalogueEvent.SupplementClock.PAUSE,
                        Office.phase(
                                Office.step(Role.LEADER, "1"),
                                Office.step(Role.CLERK, "1"),
                                Office.step(Role.COUNTER, "1"))))
                .opened();
        file.take(1, holder(file), LATER);
        file.decide(new Ruling(Outcome.GRANTED, null), holder(file), SCHEDULE, LATER);
        file.take(2, holder(file), LATER);
        return file;
    }

    private static List<CaseEvent> make(CaseFile file, Act act) {
        var step = file.walk().current().ordinal();
        var by = holder(file);
        return switch (act) {
            case OPEN, RECOMPUTE -> throw new IllegalArgumentException("nobody does this to a case at hand");
            case REISSUE -> new Appointments(file).reissue(Office.HEAD, SCHEDULE, LATER);
            case EXTEND -> CaseFixture.extend(file, LEADER, LATER);
            case ATTACH -> CaseFixture.attach(file, REGISTRAR, LATER);
            case CORRECT -> CaseFixture.correct(file, LEADER, LATER);
            case DRAFT -> new Drafts(file).write(CaseFixture.granting(), SPECIALIST, LATER);
            case TAKE -> file.take(step, by, LATER);
            case ASSIGN -> new GivingOut(file).byHand(step, by.account(), head(file), LATER);
            case CONSULT -> new Consulting(file).ask(step, question(), LATER, by, LATER);
            case ANSWER -> answer(file);
            case HAND_ON -> file.handOn(step, new HandOn(COLLEAGUE.account(), "Nghỉ phép"), by, LATER);
            case COMPLETE -> file.complete(step, by, SCHEDULE, LATER);
            case SEND_BACK -> new Detours(file).sendBack(step, new SendBack(1, "Thiếu chữ ký"), by, SCHEDULE, LATER);
            case REQUEST_PAYMENT -> new Detours(file).requestPayment(CaseFixture.money(), true, by, LATER);
            case RECEIVE_PAYMENT -> new Detours(file).receivePayment(CaseFixture.paid(1, LATER), SCHEDULE, LATER);
            case REQUEST_WITHDRAWAL -> new Detours(file).requestWithdrawal("Nộp nhầm", COUNTER_CLERK, LATER);
            case DECLINE_WITHDRAWAL -> new Detours(file).declineWithdrawal("Đã ký", HEAD, SCHEDULE, LATER);
            case STOP -> new Detours(file).stop(CaseFixture.order(reason(file)), LEADER, SCHEDULE, MUCH_LATER);
            case REQUEST_SUPPLEMENT -> file.requestSupplement(papers(), by, LATER);
            case CHECK_SUPPLEMENT -> new SupplementChecks(file).check(CaseFixture.refused("Mờ"), by, SCHEDULE, LATER);
            case RECEIVE_SUPPLEMENT -> file.receiveSupplement(by, SCHEDULE, LATER);
            case APOLOGISE ->
                new Appointments(file)
                        .apologise(new NewDate(at("2026-03-25T17:00"), "Chờ xác minh", null), HEAD, SCHEDULE, LATER);
            case SIGN -> file.decide(new Ruling(Outcome.GRANTED, null), by, SCHEDULE, LATER);
            case ISSUE -> file.decide(new Ruling(Outcome.GRANTED, "1/QĐ"), by, SCHEDULE, LATER);
        };
    }

    private static ConsultationRequest question() {
        return new ConsultationRequest(Office.LAND_OFFICE, "Có vướng không?", new Limit(2, Limit.Unit.WORKING_DAYS));
    }

    /** Asked while somebody had a step, however the case stands now. */
    private static List<CaseEvent> answer(CaseFile file) {
        var step = file.walk().current();
        file.consultations().ask(file.dossierId(), step, question(), LATER, "somebody", LATER);
        return new Consulting(file).answer(1, "Không vướng", Office.LAND_SPECIALIST, LATER);
    }

    private static StopReason reason(CaseFile file) {
        return file.status().stopsFor().stream().findFirst().orElse(StopReason.OTHER);
    }

    private static Official head(CaseFile file) {
        return Office.official("boss", file.walk().current().agency(), Role.UNIT_HEAD);
    }

    /** Whoever has the step, or somebody who might take it. */
    private static Official holder(CaseFile file) {
        var step = file.walk().current();
        return new Official(step.official().orElse("somebody"), step.agency(), Set.of(step.role()), "10.0.0.1");
    }
}
