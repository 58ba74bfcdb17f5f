package vn.onestop.processing.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.onestop.contracts.CaseEvent;
import vn.onestop.contracts.DossierEvent.FeePaid;
import vn.onestop.officetime.Terms;
import vn.onestop.processing.casefile.StrayPayments.Why;
import vn.onestop.processing.catalogue.Catalogue;
import vn.onestop.processing.route.Official;
import vn.onestop.processing.route.Schedule;
import vn.onestop.time.PauseCause;
import vn.onestop.time.WorkingCalendar;
import vn.onestop.web.InvalidFields;

/** Asking the citizen for money that is owed (nghĩa vụ tài chính), and hearing that it was paid. */
@Service
public class Payments {

    private static final Logger LOG = LoggerFactory.getLogger(Payments.class);

    /** The fee of the procedure itself is between the citizen and the counter. */
    private static final int FEE_OF_THE_PROCEDURE = 0;

    private final Desk desk;
    private final Schedule schedule;
    private final Catalogue catalogue;
    private final StrayPayments strays;

    Payments(Desk desk, Schedule schedule, Catalogue catalogue, StrayPayments strays) {
        this.desk = desk;
        this.schedule = schedule;
        this.catalogue = catalogue;
        this.strays = strays;
    }

    /** The clock stands still only where the procedure's legal text takes the wait for money out of the limit. */
    public void request(Seen seen, PaymentRequest request, Official by) {
        desk.act(seen, by, Map.of("requestPayment", request), (file, now) -> {
            var procedure = catalogue.procedure(file.dossier().procedure()).orElseThrow();
            var clockStands = Terms.of(procedure).pausesWhile().contains(PauseCause.FINANCIAL_OBLIGATION);
            var events = new Detours(file).requestPayment(request, clockStands, by, now);
            if (!request.payBy().isAfter(LocalDate.ofInstant(now, WorkingCalendar.ZONE))) {
                throw InvalidFields.one("payBy", "casefile.payment.pay-by-past");
            }
            return events;
        });
    }

    /** A payment that fits nothing changes nothing: it is kept for whoever has to give the money back. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hear(FeePaid paid) {
        if (paid.ordinal() == FEE_OF_THE_PROCEDURE) {
            return;
        }
        if (!desk.hear(
                paid.dossierId(), paid.actor(), Map.of("feePaid", paid), (file, now) -> receive(file, paid, now))) {
            keep(paid, Why.NO_CASE);
        }
    }

    /** What was paid before there was a case. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hearWhatCameBefore(UUID dossierId) {
        strays.takeThoseWithoutCase(dossierId).forEach(this::hear);
    }

    private List<CaseEvent> receive(CaseFile file, FeePaid paid, Instant now) {
        var payment = file.clock().waits().payment(paid.ordinal());
        if (payment.filter(known -> known.isPaidWith(paid)).isPresent()) {
            return List.of();
        }
        var why = Why.of(file, payment.orElse(null), paid);
        if (why != null) {
            keep(paid, why);
            return List.of();
        }
        return new Detours(file).receivePayment(paid, schedule, now);
    }

    private void keep(FeePaid paid, Why why) {
        LOG.warn("dossier={} payment={} outcome=stray why={}", paid.dossierId(), paid.ordinal(), why);
        strays.keep(paid, why);
    }
}
