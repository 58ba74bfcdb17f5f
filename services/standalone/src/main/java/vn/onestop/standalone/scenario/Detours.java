package vn.onestop.standalone.scenario;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import vn.onestop.contracts.MessageEvent.MessageKind;
import vn.onestop.standalone.scenario.Errand.Fate;
import vn.onestop.standalone.scenario.Errand.Twist;

/** What leads a case off its straight way, where the errand wants it: back a step, to the cashier, to an early end. */
final class Detours {

    private static final Duration HEARD_WITHIN = Duration.ofMinutes(5);
    private static final Duration LOOK_EVERY = Duration.ofMillis(150);
    private static final int OWED = 75_000;

    private final Api api;
    private final Course course;
    private final LocalDate today;
    private final Twists twists;

    /** @param twists shared with whoever works on the case */
    Detours(Api api, Course course, LocalDate today, Twists twists) {
        this.api = api;
        this.course = course;
        this.today = today;
        this.twists = twists;
    }

    /** Empty when the case goes straight on. */
    Optional<Answer> act(Desk desk) throws TimeoutException {
        return switch (desk.status()) {
            case "WITHDRAWAL_ASKED" -> Optional.of(answerWithdrawal(desk));
            case "WAITING_FOR_PAYMENT" -> Optional.of(pay(desk));
            case "IN_WORK" -> inWork(desk);
            default -> Optional.empty();
        };
    }

    private Optional<Answer> inWork(Desk desk) throws TimeoutException {
        if (desk.isAtLeader() && twists.isOpen(Twist.SENT_BACK)) {
            twists.happened(Twist.SENT_BACK);
            return Optional.of(desk.step(
                    api,
                    "send-back",
                    Map.of("toStep", desk.specialistStep(), "reason", "Chưa đối chiếu với dữ liệu dân cư.")));
        }
        if (!desk.isAtSpecialist()) {
            return Optional.empty();
        }
        if (twists.isOpen(Twist.OWES)) {
            return Optional.of(askForMoney(desk));
        }
        return twists.isOpen(Twist.STAYS_AFTER_ALL) || course.errand().fate() == Fate.WITHDRAWN
                ? Optional.of(askBack(desk))
                : Optional.empty();
    }

    private Answer askForMoney(Desk desk) throws TimeoutException {
        twists.happened(Twist.OWES);
        var answer = desk.post(
                api,
                "payment-requests",
                Map.of(
                        "amount",
                        OWED,
                        "purpose",
                        "Lệ phí theo biểu mức thu",
                        "legalBasis",
                        "Nghị quyết của Hội đồng nhân dân thành phố về phí, lệ phí",
                        "payBy",
                        today.plusDays(10).toString()));
        return course.told(answer, MessageKind.PAYMENT_REQUESTED);
    }

    /** The citizen pays at the counter; the case goes on when its officials have heard of it. */
    private Answer pay(Desk desk) throws TimeoutException {
        var clerk = course.errand().clerk();
        var paid = heard(() -> api.post(
                clerk,
                "/api/dossiers/" + course.code() + "/payments",
                Map.of("ordinal", 1, "amount", OWED, "method", "CASH"),
                Map.of("Idempotency-Key", "scenario-payment-" + course.code())));
        if (!paid.ok()) {
            return paid;
        }
        var path = "/api/cases/" + course.code();
        var goesOn = Patience.until("payment of " + course.code(), HEARD_WITHIN, LOOK_EVERY, () -> {
            var answer = api.get(desk.official(), path);
            return answer.ok() && !new Desk(answer.body(), clerk).status().equals("WAITING_FOR_PAYMENT")
                    ? Optional.of(answer)
                    : Optional.empty();
        });
        return course.moved(desk, course.told(goesOn, MessageKind.PAYMENT_RECEIVED));
    }

    private Answer askBack(Desk desk) throws TimeoutException {
        var answer = desk.of(course.errand().clerk()).post(api, "withdrawal", Map.of("reason", "Không còn nhu cầu."));
        return course.told(answer, MessageKind.WITHDRAWAL_REQUESTED);
    }

    private Answer answerWithdrawal(Desk desk) throws TimeoutException {
        var leader = desk.of(desk.leader());
        if (twists.isOpen(Twist.STAYS_AFTER_ALL)) {
            twists.happened(Twist.STAYS_AFTER_ALL);
            var answer = leader.post(api, "withdrawal/decline", Map.of("reason", "Công dân đề nghị giải quyết tiếp."));
            return course.moved(desk, course.told(answer, MessageKind.WITHDRAWAL_DECLINED));
        }
        var answer = leader.post(
                api,
                "stop",
                Map.of(
                        "reason", "WITHDRAWN",
                        "explanation", "Dừng giải quyết theo đề nghị của người nộp hồ sơ.",
                        "documentNumber", course.errand().number() + "/TB-TTPVHCC"));
        return course.told(answer, MessageKind.STOPPED);
    }

    /** Asked again until the counter has heard of it. */
    static Answer heard(Asking asking) throws TimeoutException {
        return Patience.until("what was decided", HEARD_WITHIN, LOOK_EVERY, () -> {
            var answer = asking.ask();
            return answer.status() == 404 || answer.status() == 409 ? Optional.empty() : Optional.of(answer);
        });
    }
}
