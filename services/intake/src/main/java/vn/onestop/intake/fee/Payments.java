package vn.onestop.intake.fee;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.onestop.intake.fee.Due.State;
import vn.onestop.intake.look.Onlooker;
import vn.onestop.intake.look.Shown;
import vn.onestop.intake.registration.Answers;
import vn.onestop.intake.registration.Answers.Answer;
import vn.onestop.intake.registration.Official;
import vn.onestop.intake.registration.Progress;
import vn.onestop.intake.registration.Sight;

/** A citizen pays at the counter (thu phí, lệ phí): what is owed, once, for a receipt. */
@Service
public class Payments {

    private final Answers answers;
    private final Progress progress;
    private final Sight sight;
    private final Dues dues;
    private final Till till;
    private final Account account;

    Payments(Answers answers, Progress progress, Sight sight, Dues dues, Till till, Account account) {
        this.answers = answers;
        this.progress = progress;
        this.sight = sight;
        this.dues = dues;
        this.till = till;
        this.account = account;
    }

    /** Everything about money between a citizen and the counter for one dossier. */
    public record Fees(String code, List<Due> dues, List<Payment> payments, List<Refund> refunds) {
        public Fees {
            dues = List.copyOf(dues);
            payments = List.copyOf(payments);
            refunds = List.copyOf(refunds);
        }
    }

    @Transactional
    public Fees fees(String code, Onlooker by) {
        var dossier = sight.card(code, by, Shown.FEES);
        return account.of(dossier, dues.of(dossier));
    }

    /** @param key asked again with the same key, the same receipt is answered with */
    @Transactional
    public Answer<Payment> pay(String code, PaymentRequest request, String key, Official official) {
        return answers.once(
                official.agency(), key, new Asked(code, request), Payment.class, () -> pay(code, request, official));
    }

    /** What a key belongs to. */
    private record Asked(String code, PaymentRequest request) {}

    private Payment pay(String code, PaymentRequest request, Official official) {
        var dossier = progress.claim(code, official.agency());
        var due = dues.one(dossier, request.ordinal());
        if (due.state() != State.OWED) {
            throw new NothingOwed(code, due);
        }
        due.requireOwed(request.amount(), request.quantity());
        return till.take(dossier, due, request.money(), official);
    }
}
