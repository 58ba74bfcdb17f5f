package vn.onestop.tracking.indicator;

import static vn.onestop.tracking.timeline.ADossier.WARD;
import static vn.onestop.tracking.timeline.ADossier.at;

import java.time.LocalDate;
import java.util.List;
import vn.onestop.contracts.Actor;
import vn.onestop.contracts.CaseDetour.CaseStopped;
import vn.onestop.contracts.CaseDetour.StopReason;
import vn.onestop.contracts.CaseEvent.CaseDecided;
import vn.onestop.contracts.CaseEvent.Cause;
import vn.onestop.contracts.CaseEvent.Outcome;
import vn.onestop.contracts.CaseEvent.PromiseMoved;
import vn.onestop.contracts.CaseEvent.SupplementItem;
import vn.onestop.contracts.CaseEvent.SupplementReceived;
import vn.onestop.contracts.CaseEvent.SupplementRequested;
import vn.onestop.contracts.CaseEvent.Verdict;
import vn.onestop.contracts.DossierEvent.DossierAccepted;
import vn.onestop.contracts.DossierEvent.Evidence;
import vn.onestop.contracts.DossierEvent.ResultDelivered;
import vn.onestop.contracts.DossierEvent.ResultDelivery;
import vn.onestop.contracts.Limit;
import vn.onestop.contracts.Promise;
import vn.onestop.tracking.timeline.ADossier;

/** What happened to one of the dossiers of AS-22, at Vietnamese times like {@code 2026-03-05T17:00}. */
record March(ADossier dossier) {

    private static final Actor OFFICE = new Actor("official", WARD);
    private static final Limit LIMIT = new Limit(3, Limit.Unit.WORKING_DAYS);

    static March number(int number) {
        return new March(ADossier.number(700 + number));
    }

    DossierAccepted accepted(String when, String promise) {
        var plain = dossier.accepted();
        return new DossierAccepted(
                plain.dossierId(),
                2,
                at(when),
                plain.actor(),
                plain.code(),
                plain.procedure(),
                plain.channel(),
                plain.receivedAt(),
                plain.competentAgency(),
                promise(promise),
                plain.resultDelivery(),
                plain.contacts(),
                plain.lookup());
    }

    CaseDecided decided(String when, String due) {
        return new CaseDecided(
                dossier.id(), 20, at(when), OFFICE, Outcome.GRANTED, "12/QĐ", at(due), Verdict.IN_TIME, null);
    }

    ResultDelivered returned(String when) {
        return new ResultDelivered(
                dossier.id(), 3, at(when), OFFICE, WARD, ResultDelivery.COUNTER, Evidence.SIGNATURE, null);
    }

    CaseStopped stopped(String when, String due) {
        return new CaseStopped(
                dossier.id(),
                20,
                at(when),
                OFFICE,
                StopReason.WITHDRAWN,
                "Theo đề nghị của người nộp.",
                null,
                null,
                at(due),
                Verdict.EARLY);
    }

    SupplementRequested papersAsked(int ordinal, String when) {
        return new SupplementRequested(
                dossier.id(),
                10L + 2 * ordinal,
                at(when),
                OFFICE,
                ordinal,
                List.of(new SupplementItem("Tờ khai", "Ký tên")),
                "Nghị định 118/2025/NĐ-CP",
                LocalDate.parse("2026-04-10"));
    }

    SupplementReceived papersReceived(int ordinal, String when) {
        return new SupplementReceived(dossier.id(), 11L + 2 * ordinal, at(when), OFFICE, ordinal);
    }

    PromiseMoved moved(String when, String from, String to) {
        return new PromiseMoved(dossier.id(), 18, at(when), OFFICE, at(from), promise(to), Cause.SUPPLEMENT_PAUSE);
    }

    private static Promise promise(String due) {
        return new Promise(at(due), LIMIT, "2026-1", false, List.of());
    }
}
