package vn.onestop.processing.casefile;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.onestop.contracts.CaseEvent.Cause;
import vn.onestop.contracts.CatalogueEvent.SupplementClock;
import vn.onestop.processing.route.Standstill;
import vn.onestop.processing.route.Standstills;

/** What the office has waited for and the citizen asked for, and whether the clock stands still for it now. */
@Embeddable
class Waits {

    @Enumerated(EnumType.STRING)
    private SupplementClock supplementClock;

    private @Nullable Instant pausedAt;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "dossier_id", insertable = false, updatable = false)
    @OrderBy("id.ordinal")
    private List<Supplement> supplements = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "dossier_id", insertable = false, updatable = false)
    @OrderBy("id.ordinal")
    private List<Withdrawal> withdrawals = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "dossier_id", insertable = false, updatable = false)
    @OrderBy("id.ordinal")
    private List<Payment> payments = new ArrayList<>();

    protected Waits() {}

    Waits(SupplementClock supplementClock) {
        this.supplementClock = supplementClock;
    }

    Supplement askForPapers(CaseStep step, SupplementRequest request, String account, Instant now) {
        var supplement = new Supplement(supplements.size() + 1, step, account, now, request);
        supplements.add(supplement);
        settle();
        return supplement;
    }

    /** The step that has asked for papers last. */
    CaseStep askedAt(Walk walk) {
        return supplements.isEmpty()
                ? walk.current()
                : supplements.getLast().step().map(walk::at).orElse(walk.current());
    }

    Supplement receivePapers(String account, Instant now) {
        var supplement = supplements.getLast();
        supplement.receive(account, now);
        settle();
        return supplement;
    }

    Payment askForMoney(CaseStep step, PaymentRequest request, boolean clockStands, String account, Instant now) {
        var payment = new Payment(payments.size() + 1, step, request, clockStands, account, now);
        payments.add(payment);
        settle();
        return payment;
    }

    Optional<Payment> payment(int ordinal) {
        return payments.stream().filter(asked -> asked.ordinal() == ordinal).findFirst();
    }

    /** Comes after what the clock stands still for already, whichever replica saw it. */
    Withdrawal askToWithdraw(UUID dossierId, String reason, String account, CaseStatus before, Instant now) {
        var at = pausedAt != null && now.isBefore(pausedAt) ? pausedAt : now;
        var id = new StepId(dossierId, withdrawals.size() + 1);
        var withdrawal = new Withdrawal(id, reason, account, at, before);
        withdrawals.add(withdrawal);
        settle();
        return withdrawal;
    }

    /** The wish to withdraw that nobody has answered yet. */
    Optional<Withdrawal> withdrawal() {
        return withdrawals.stream().filter(Withdrawal::isOpen).findFirst();
    }

    void settle() {
        pausedAt = standstills().openSince().orElse(null);
    }

    /** Once the case is closed nothing stands still any more. */
    void end(String account, Instant now) {
        withdrawal().ifPresent(open -> open.answer(account, now));
        pausedAt = null;
    }

    Standstills standstills() {
        var all = new ArrayList<Standstill>();
        supplements.forEach(supplement -> all.add(supplement.standstill()));
        payments.forEach(payment -> payment.standstill().ifPresent(all::add));
        withdrawals.forEach(withdrawal -> all.add(withdrawal.standstill()));
        return all.isEmpty() ? Standstills.NONE : Standstills.of(all);
    }

    /** The last day for what the citizen owes the case where it stands. */
    Optional<LocalDate> lastDay(CaseStatus status) {
        return switch (status) {
            case WAITING_FOR_CITIZEN -> Optional.of(supplements.getLast().replyBy());
            case WAITING_FOR_PAYMENT -> Optional.of(payments.getLast().payBy());
            default -> Optional.empty();
        };
    }

    boolean hasAskedForPapers(String agency) {
        return supplements.stream().anyMatch(asked -> asked.agency().equals(agency));
    }

    Cause causeOfMoves() {
        return switch (supplementClock) {
            case PAUSE -> Cause.SUPPLEMENT_PAUSE;
            case RESTART -> Cause.SUPPLEMENT_RESTART;
        };
    }

    SupplementClock supplementClock() {
        return supplementClock;
    }

    @Nullable
    Instant pausedAt() {
        return pausedAt;
    }

    List<Supplement> supplements() {
        return List.copyOf(supplements);
    }

    List<Payment> payments() {
        return List.copyOf(payments);
    }

    List<Withdrawal> withdrawals() {
        return List.copyOf(withdrawals);
    }
}
