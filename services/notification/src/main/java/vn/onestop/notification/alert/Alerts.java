package vn.onestop.notification.alert;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.onestop.contracts.CaseConsultation.ConsultationAnswered;
import vn.onestop.contracts.CaseConsultation.ConsultationMissed;
import vn.onestop.contracts.CaseConsultation.ConsultationRequested;
import vn.onestop.contracts.CaseDetour;
import vn.onestop.contracts.CaseEvent;
import vn.onestop.contracts.CaseEvent.ApologyIssued;
import vn.onestop.contracts.CaseEvent.CaseDecided;
import vn.onestop.contracts.CaseEvent.CaseOpened;
import vn.onestop.contracts.CaseEvent.Deadline;
import vn.onestop.contracts.CaseEvent.DeadlineRecomputed;
import vn.onestop.contracts.CaseEvent.DueMissed;
import vn.onestop.contracts.CaseEvent.NearDue;
import vn.onestop.contracts.CaseEvent.PromiseMoved;
import vn.onestop.contracts.CaseEvent.StepCompleted;
import vn.onestop.contracts.CaseEvent.StepHandedOn;
import vn.onestop.contracts.CaseEvent.StepStarted;
import vn.onestop.contracts.CaseEvent.StepTaken;
import vn.onestop.contracts.CaseEvent.Subject;
import vn.onestop.contracts.CaseEvent.SupplementReceived;
import vn.onestop.contracts.CaseEvent.SupplementRequested;
import vn.onestop.contracts.CaseEvent.Told;
import vn.onestop.contracts.CaseResult;
import vn.onestop.contracts.FilingEvent;
import vn.onestop.contracts.FilingEvent.AnswerMissed;
import vn.onestop.contracts.FilingEvent.AnswerNearDue;
import vn.onestop.contracts.FilingEvent.DossierFiled;
import vn.onestop.contracts.FilingEvent.FilingClosed;
import vn.onestop.contracts.FilingEvent.FilingCompleted;
import vn.onestop.contracts.FilingEvent.FilingReturned;

/** Hears whom to warn of what, and keeps it until an e-mail takes it along. */
@Service
public class Alerts {

    private final AlertBook book;
    private final AlertSettings settings;
    private final Clock clock;

    Alerts(AlertBook book, AlertSettings settings, Clock clock) {
        this.book = book;
        this.settings = settings;
        this.clock = clock;
    }

    /** Joins the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hear(CaseEvent event) {
        switch (event) {
            case NearDue near -> keep(near.dossierId(), near.deadline(), Alert.NEAR, near.told(), settings.gather());
            case DueMissed missed ->
                keep(missed.dossierId(), missed.deadline(), missed.overdueDays(), missed.told(), waitAfter(missed));
            case CaseOpened _, StepStarted _, StepTaken _, StepHandedOn _, StepCompleted _ -> {}
            case SupplementRequested _, SupplementReceived _, PromiseMoved _, DeadlineRecomputed _ -> {}
            case ConsultationMissed missed -> keep(missed);
            case ConsultationRequested _, ConsultationAnswered _ -> {}
            case ApologyIssued _, CaseDecided _, CaseDetour _, CaseResult _ -> {}
        }
    }

    /** Joins the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hear(FilingEvent event) {
        switch (event) {
            case AnswerNearDue near ->
                keep(
                        near.told(),
                        official -> Alert.ofAnswer(near.dossierId(), near.answerDue(), Alert.NEAR, official),
                        settings.gather());
            case AnswerMissed missed ->
                keep(
                        missed.told(),
                        official ->
                                Alert.ofAnswer(missed.dossierId(), missed.answerDue(), missed.overdueDays(), official),
                        settings.atOnce());
            case DossierFiled _, FilingReturned _, FilingCompleted _, FilingClosed _ -> {}
        }
    }

    private void keep(ConsultationMissed missed) {
        keep(
                missed.told(),
                official -> Alert.ofConsultation(missed.dossierId(), missed.ordinal(), missed.due(), official),
                settings.gather());
    }

    private Duration waitAfter(DueMissed missed) {
        return missed.deadline().subject() == Subject.PROMISE ? settings.atOnce() : settings.gather();
    }

    private void keep(UUID dossierId, Deadline deadline, int overdueDays, List<Told> told, Duration wait) {
        keep(told, official -> Alert.of(dossierId, deadline, overdueDays, official), wait);
    }

    private void keep(List<Told> told, Function<String, Alert> alertOf, Duration wait) {
        var now = clock.instant();
        told.stream()
                .map(Told::official)
                .distinct()
                .map(alertOf)
                .forEach(alert -> book.keep(alert, now, now.plus(wait)));
    }
}
