package vn.onestop.processing.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.onestop.processing.Office.COLLEAGUE;
import static vn.onestop.processing.Office.COUNTER_CLERK;
import static vn.onestop.processing.Office.HEAD;
import static vn.onestop.processing.Office.LEADER;
import static vn.onestop.processing.Office.REGISTRAR;
import static vn.onestop.processing.Office.SPECIALIST;
import static vn.onestop.processing.Office.WARD;
import static vn.onestop.processing.Office.phase;
import static vn.onestop.processing.Office.step;
import static vn.onestop.processing.casefile.CaseFixture.SCHEDULE;
import static vn.onestop.processing.casefile.CaseFixture.aCase;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.onestop.contracts.CaseDetour.StopReason;
import vn.onestop.contracts.CaseEvent;
import vn.onestop.contracts.CaseEvent.Outcome;
import vn.onestop.contracts.CatalogueEvent.ProcedurePublished;
import vn.onestop.contracts.CatalogueEvent.SupplementClock;
import vn.onestop.contracts.DossierEvent.FeePaid;
import vn.onestop.contracts.DossierEvent.PaymentMethod;
import vn.onestop.contracts.Limit;
import vn.onestop.processing.Newborn;
import vn.onestop.processing.Office;
import vn.onestop.processing.route.Official;
import vn.onestop.processing.route.Role;
import vn.onestop.processing.route.Route;
import vn.onestop.time.WorkingCalendar;
import vn.onestop.web.Problem;

/**
 * Thousands of acts in any order by anybody: what the case offers an official it accepts, everything else it refuses
 * and is not changed by, and whoever hears only its facts knows how it stands.
 */
class AnyLifeTest {

    private static final int LIVES = 100;
    private static final int MANY_LIVES = 500;
    private static final int LONGEST = 60;

    /** What officials on a straight way leave alone. */
    private static final Set<Act> ASIDE = EnumSet.of(
            Act.REQUEST_SUPPLEMENT, Act.CHECK_SUPPLEMENT, Act.REQUEST_PAYMENT, Act.APOLOGISE, Act.HAND_ON, Act.EXTEND);

    private static final List<Official> OFFICIALS = List.of(
            COUNTER_CLERK,
            SPECIALIST,
            COLLEAGUE,
            HEAD,
            LEADER,
            REGISTRAR,
            Office.official("clerk2", WARD, Role.COUNTER, Role.CLERK),
            Office.official("clerk8", Office.BRANCH, Role.COUNTER),
            Office.LAND_SPECIALIST,
            Newborn.POLICEWOMAN,
            Newborn.POLICE_LEADER,
            Newborn.INSURER);

    private static final List<ProcedurePublished> PROCEDURES = List.of(
            Office.procedure(),
            Office.inTwoPhases(),
            Newborn.procedure(),
            Office.procedure("1.000001", SupplementClock.PAUSE, phase(step(Role.LEADER, "1"))),
            Office.procedure(
                    "1.000002",
                    SupplementClock.RESTART,
                    phase(
                            step(Role.COUNTER, "0.5"),
                            step(Role.SPECIALIST, "2"),
                            step(Role.SPECIALIST, "2"),
                            step(Role.LEADER, "2"),
                            step(Role.CLERK, "1"),
                            step(Role.COUNTER, "1"))));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void noOrderOfActsBreaksACase(long seed) {
        var random = new Random(seed);
        for (int life = 0; life < LIVES; life++) {
            new Life(random).live();
        }
    }

    @Test
    void theseLivesComeEverywhere() {
        var reached = EnumSet.noneOf(CaseStatus.class);
        var done = new EnumMap<Act, Integer>(Act.class);
        var random = new Random(4);
        for (int life = 0; life < MANY_LIVES; life++) {
            var lived = new Life(random);
            lived.live();
            reached.addAll(lived.reached);
            lived.done.forEach((act, times) -> done.merge(act, times, Integer::sum));
        }

        assertThat(reached).containsExactlyInAnyOrder(CaseStatus.values());
        assertThat(done.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        EnumSet.complementOf(EnumSet.of(Act.OPEN, Act.RECOMPUTE, Act.REISSUE)));
    }

    /** One case, from its opening until it is closed or nobody has the patience any more. */
    private static final class Life {

        private final Random random;
        private final boolean straight;
        private final CaseFile file;
        private final RebuiltCase rebuilt;
        private final Set<CaseStatus> reached = EnumSet.noneOf(CaseStatus.class);
        private final Map<Act, Integer> done = new EnumMap<>(Act.class);
        private Instant now = Office.ACCEPTED;

        Life(Random random) {
            this.random = random;
            straight = random.nextBoolean();
            var procedure = random.nextInt(3) == 0 ? AnyGraph.procedure(random) : any(PROCEDURES);
            file = aCase().of(procedure).accepted();
            rebuilt = new RebuiltCase(Route.of(procedure, WARD, WARD));
            hear(file.open(SCHEDULE, CaseFixture.SYSTEM, now));
        }

        void live() {
            for (int i = 0; i < LONGEST; i++) {
                now = now.plus(Duration.ofMinutes(random.nextInt(2000)));
                var official = random.nextBoolean() ? any(OFFICIALS) : any(thoseOfTheStep());
                var offered = offered(official);
                var act = offered.isEmpty() || random.nextInt(3) == 0 ? any(possible(offered)) : wished(offered);
                if (offered.contains(act)) {
                    accepted(act, official);
                } else {
                    refused(act, official);
                }
            }
        }

        private List<Official> thoseOfTheStep() {
            var own = OFFICIALS.stream()
                    .filter(official -> file.walk().running().stream().anyMatch(step -> step.isFor(official)))
                    .toList();
            return own.isEmpty() ? OFFICIALS : own;
        }

        /** Most cases go on; a life would be short otherwise, and some would never come to an end. */
        private Act wished(Set<Act> offered) {
            var onward = EnumSet.copyOf(offered);
            onward.removeAll(EnumSet.of(Act.STOP, Act.SEND_BACK, Act.REQUEST_WITHDRAWAL, Act.DRAFT, Act.ATTACH));
            if (straight) {
                onward.removeAll(ASIDE);
            }
            return any(List.copyOf(onward.isEmpty() || random.nextInt(8) == 0 ? offered : onward));
        }

        /** Payments come from the cashier, whoever stands there. */
        private Set<Act> offered(Official official) {
            var offered = EnumSet.noneOf(Act.class);
            offered.addAll(Choices.of(file, official));
            if (now.isAfter(file.clock().due())) {
                offered.remove(Act.EXTEND);
            }
            if (owed() > 0 && file.status().allows(Act.RECEIVE_PAYMENT)) {
                offered.add(Act.RECEIVE_PAYMENT);
            }
            return offered;
        }

        private void accepted(Act act, Official official) {
            var version = file.version();

            hear(make(act, official));

            assertThat(file.version()).isEqualTo(version + 1);
            assertThat(file.lastAct()).isEqualTo(act);
            done.merge(act, 1, Integer::sum);
        }

        private void refused(Act act, Official official) {
            var before = Inside.of(file);

            try {
                make(act, official);
            } catch (Problem _) {
                assertThat(Inside.of(file)).isEqualTo(before);
                return;
            }
            throw new AssertionError("%s by %s was accepted, but not offered: %s".formatted(act, official, before));
        }

        private void hear(List<CaseEvent> events) {
            events.forEach(rebuilt::hear);
            reached.add(file.status());
            assertThat(rebuilt.shown()).isEqualTo(RebuiltCase.of(file));
            assertThat(file.clock().isPaused())
                    .isEqualTo(!file.status().isClosed()
                            && file.clock().waits().standstills().openSince().isPresent());
        }

        private List<CaseEvent> make(Act act, Official by) {
            var step = stepFor(act, by);
            var detours = new Detours(file);
            return switch (act) {
                case OPEN, RECOMPUTE -> throw new IllegalArgumentException("nobody does this to a case at hand");
                case TAKE -> file.take(step, by, now);
                case ASSIGN -> new GivingOut(file).byHand(step, otherThanTheHolder(step), by, now);
                case CONSULT -> new Consulting(file).ask(step, question(), now.plus(Duration.ofDays(1)), by, now);
                case ANSWER -> new Consulting(file).answer(asked(), "Nhất trí " + now, by, now);
                case HAND_ON -> file.handOn(step, new HandOn(otherThanTheHolder(step), "Nghỉ phép"), by, now);
                case COMPLETE -> file.complete(step, by, SCHEDULE, now);
                case SEND_BACK -> {
                    var earlier = new SendBack(any(before(step)), "Thiếu căn cứ");
                    yield detours.sendBack(step, earlier, by, SCHEDULE, now);
                }
                case REQUEST_SUPPLEMENT -> file.requestSupplement(CaseFixture.papers("head"), by, now);
                case CHECK_SUPPLEMENT -> new SupplementChecks(file).check(CaseFixture.refused("Mờ"), by, SCHEDULE, now);
                case RECEIVE_SUPPLEMENT -> file.receiveSupplement(by, SCHEDULE, now);
                case REQUEST_PAYMENT -> detours.requestPayment(money(), random.nextBoolean(), by, now);
                case RECEIVE_PAYMENT -> detours.receivePayment(paid(), SCHEDULE, now);
                case REQUEST_WITHDRAWAL -> detours.requestWithdrawal("Đổi ý", by, now);
                case DECLINE_WITHDRAWAL -> detours.declineWithdrawal("Đổi ý lại", by, SCHEDULE, now);
                case STOP -> stop(by);
                case APOLOGISE -> new Appointments(file).apologise(later(), by, SCHEDULE, now);
                case EXTEND -> CaseFixture.extend(file, by, now);
                case ATTACH -> CaseFixture.attach(file, by, now);
                case CORRECT -> CaseFixture.correct(file, by, now);
                case DRAFT -> new Drafts(file).write(CaseFixture.granting(), by, now);
                case SIGN, ISSUE -> file.decide(ruling(), by, SCHEDULE, now);
                case REISSUE -> new Appointments(file).reissue(by, SCHEDULE, now);
            };
        }

        private Ruling ruling() {
            var seen = file.result().lastDraft().map(Draft::ordinal).orElse(null);
            return new Ruling(Outcome.GRANTED, "1/QĐ", seen, null);
        }

        /** One at which it is offered, or else any that runs. */
        private int stepFor(Act act, Official by) {
            var running = file.walk().running();
            var offering = running.stream()
                    .filter(step -> Choices.at(file, step, by).contains(act))
                    .toList();
            return running.isEmpty()
                    ? file.walk().current().ordinal()
                    : any(offering.isEmpty() ? running : offering).ordinal();
        }

        /** The steps that a step may be sent back to. */
        private List<Integer> before(int step) {
            var walk = file.walk();
            var earlier = IntStream.range(1, step)
                    .filter(ordinal -> walk.rests(walk.at(step), walk.at(ordinal)))
                    .boxed()
                    .toList();
            return earlier.isEmpty() ? List.of(1) : earlier;
        }

        /** Whoever is patient enough to stop a case that waits comes after the last day. */
        private List<CaseEvent> stop(Official by) {
            var reasons = List.copyOf(file.status().stopsFor());
            var reason = reasons.isEmpty() ? StopReason.OTHER : any(reasons);
            file.clock().waits().lastDay(file.status()).ifPresent(day -> {
                var after = day.plusDays(1).atStartOfDay(WorkingCalendar.ZONE).toInstant();
                now = now.isBefore(after) ? after : now;
            });
            return new Detours(file).stop(CaseFixture.order(reason), by, SCHEDULE, now);
        }

        private PaymentRequest money() {
            var soon = LocalDate.ofInstant(now, WorkingCalendar.ZONE).plusDays(2);
            return new PaymentRequest(1000, "Lệ phí", "Điều 1", soon);
        }

        private int owed() {
            return file.clock().waits().payments().stream()
                    .filter(payment -> payment.paidAt().isEmpty())
                    .mapToInt(Payment::ordinal)
                    .findFirst()
                    .orElse(0);
        }

        private FeePaid paid() {
            var when = now.minus(Duration.ofMinutes(random.nextInt(3000)));
            return new FeePaid(CaseFixture.ID, 2, when, COUNTER_CLERK.actor(), owed(), 1000, PaymentMethod.CASH, "BL");
        }

        private static ConsultationRequest question() {
            return new ConsultationRequest(
                    Office.LAND_OFFICE, "Có vướng quy hoạch không?", new Limit(1, Limit.Unit.WORKING_DAYS));
        }

        /** The first that is open, or else any. */
        private int asked() {
            return file.consultations().all().stream()
                    .filter(Consultation::isOpen)
                    .mapToInt(Consultation::ordinal)
                    .findFirst()
                    .orElse(1);
        }

        private NewDate later() {
            var held = file.clock().held();
            return new NewDate((held.isAfter(now) ? held : now).plus(Duration.ofDays(1)), "Chờ xác minh", "Điều 2");
        }

        private String otherThanTheHolder(int ordinal) {
            var step = file.walk().at(ordinal);
            return OFFICIALS.stream()
                    .filter(step::isFor)
                    .map(Official::account)
                    .filter(account -> !account.equals(step.official().orElse("")))
                    .findFirst()
                    .orElse("somebody");
        }

        /** To sign and to issue is one request; which of them it is says the step. */
        private static List<Act> possible(Set<Act> offered) {
            var other = offered.contains(Act.ISSUE) ? Act.SIGN : Act.ISSUE;
            return EnumSet.complementOf(EnumSet.of(Act.OPEN, Act.RECOMPUTE, other)).stream()
                    .toList();
        }

        private <T> T any(List<T> all) {
            return all.get(random.nextInt(all.size()));
        }
    }
}
