package vn.onestop.processing.casefile;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.onestop.contracts.CatalogueEvent.Paper;
import vn.onestop.processing.casefile.CaseView.AgencyView;
import vn.onestop.processing.casefile.CaseView.ApologyView;
import vn.onestop.processing.casefile.CaseView.ClockView;
import vn.onestop.processing.casefile.CaseView.DecisionView;
import vn.onestop.processing.casefile.CaseView.DraftView;
import vn.onestop.processing.casefile.CaseView.ExtensionView;
import vn.onestop.processing.casefile.CaseView.PaymentView;
import vn.onestop.processing.casefile.CaseView.ProcedureView;
import vn.onestop.processing.casefile.CaseView.ResultFileView;
import vn.onestop.processing.casefile.CaseView.StepView;
import vn.onestop.processing.casefile.CaseView.StopView;
import vn.onestop.processing.casefile.CaseView.SupplementView;
import vn.onestop.processing.casefile.CaseView.WithdrawalView;
import vn.onestop.processing.catalogue.Catalogue;
import vn.onestop.processing.route.Official;
import vn.onestop.processing.route.Schedule;

/** Shows a case to those whom it concerns, and to auditors. */
@Service
@Transactional(readOnly = true)
public class CaseReading {

    private final CaseFiles caseFiles;
    private final CaseHistory history;
    private final Catalogue catalogue;
    private final Schedule schedule;
    private final Staff staff;
    private final Clock clock;

    CaseReading(
            CaseFiles caseFiles,
            CaseHistory history,
            Catalogue catalogue,
            Schedule schedule,
            Staff staff,
            Clock clock) {
        this.caseFiles = caseFiles;
        this.history = history;
        this.catalogue = catalogue;
        this.schedule = schedule;
        this.staff = staff;
        this.clock = clock;
    }

    public CaseView of(String code, Official official) {
        var file = find(code, official);
        var walk = file.walk();
        var waits = file.clock().waits();
        return new CaseView(
                code,
                file.version(),
                file.status(),
                procedure(file),
                agency(file.dossier().receivedAt()),
                agency(file.dossier().competentAgency()),
                walk.current().ordinal(),
                moves(file, official),
                clock(file),
                walk.steps().stream().map(CaseReading::step).toList(),
                waits.supplements().stream().map(CaseReading::supplement).toList(),
                waits.payments().stream().map(CaseReading::payment).toList(),
                waits.withdrawals().stream().map(CaseReading::withdrawal).toList(),
                file.clock().apologies().stream().map(CaseReading::apology).toList(),
                consultations(file),
                file.result().drafts().stream().map(CaseReading::draft).toList(),
                file.decision().map(CaseReading::decision).orElse(null),
                file.result().files().stream().map(CaseReading::resultFile).toList(),
                file.stop().map(CaseReading::stop).orElse(null),
                history.of(file.dossierId()));
    }

    /** What the procedure has nothing to add to, and what has run out, is not offered to be made longer. */
    private List<Act> moves(CaseFile file, Official official) {
        var procedure = catalogue.procedure(file.dossier().procedure()).orElseThrow();
        var mayGrow = procedure.extension() != null
                && !clock.instant().isAfter(file.clock().due());
        return Choices.of(file, official).stream()
                .filter(act -> act != Act.EXTEND || mayGrow)
                .toList();
    }

    private CaseFile find(String code, Official official) {
        var file = caseFiles
                .findByCode(code)
                .filter(found -> official.audits() || found.concerns(official))
                .orElseThrow(() -> new NoSuchCase(code));
        staff.standIn(file);
        return file;
    }

    private List<ConsultationView> consultations(CaseFile file) {
        var now = clock.instant();
        return file.consultations().all().stream()
                .map(asked -> ConsultationView.of(asked, schedule, now))
                .toList();
    }

    private ProcedureView procedure(CaseFile file) {
        var procedure = catalogue.procedure(file.dossier().procedure()).orElseThrow();
        var papers = procedure.papers().stream().map(Paper::name).toList();
        return new ProcedureView(procedure.code(), procedure.version(), procedure.name(), papers);
    }

    private AgencyView agency(String code) {
        return new AgencyView(code, catalogue.agency(code).orElseThrow().name());
    }

    private ClockView clock(CaseFile file) {
        var caseClock = file.clock();
        var now = clock.instant();
        var runs = !file.status().isClosed();
        return new ClockView(
                caseClock.acceptedAt(),
                caseClock.promisedFor(),
                caseClock.due(),
                caseClock.held(),
                caseClock.pausedAt().orElse(null),
                caseClock.extension().map(CaseReading::extension).orElse(null),
                runs ? caseClock.light(now) : null,
                runs ? caseClock.read(schedule).left(now) : null,
                caseClock.promise(schedule));
    }

    private static ExtensionView extension(LimitExtension extension) {
        return new ExtensionView(
                extension.by(),
                extension.extensionReason(),
                extension.extensionBasis(),
                extension.extendedBy(),
                extension.extendedAt());
    }

    private static StepView step(CaseStep step) {
        return new StepView(
                step.ordinal(),
                step.phase(),
                step.name(),
                step.role(),
                step.agency(),
                step.official().orElse(null),
                step.deputy().orElse(null),
                step.startedAt().orElse(null),
                step.due().orElse(null),
                step.takenAt().orElse(null),
                step.completedAt().orElse(null),
                step.inTime().orElse(null));
    }

    private static SupplementView supplement(Supplement supplement) {
        return new SupplementView(
                supplement.ordinal(),
                supplement.agency(),
                supplement.requestedBy(),
                supplement.requestedAt(),
                supplement.items(),
                supplement.legalBasis(),
                supplement.replyBy(),
                supplement.approver().orElse(null),
                supplement.receivedBy().orElse(null),
                supplement.receivedAt().orElse(null),
                supplement.handedIn(),
                supplement.checks());
    }

    private static PaymentView payment(Payment payment) {
        return new PaymentView(
                payment.ordinal(),
                payment.amount(),
                payment.purpose(),
                payment.legalBasis(),
                payment.payBy(),
                payment.clockStands(),
                payment.requestedBy(),
                payment.requestedAt(),
                payment.paidAt().orElse(null),
                payment.receiptNumber().orElse(null));
    }

    private static WithdrawalView withdrawal(Withdrawal withdrawal) {
        return new WithdrawalView(
                withdrawal.ordinal(),
                withdrawal.reason(),
                withdrawal.requestedBy(),
                withdrawal.requestedAt(),
                withdrawal.answeredBy().orElse(null),
                withdrawal.answeredAt().orElse(null),
                withdrawal.declinedBecause().orElse(null));
    }

    private static StopView stop(Stop stop) {
        return new StopView(
                stop.reason(),
                stop.explanation(),
                stop.legalBasis().orElse(null),
                stop.documentNumber().orElse(null),
                stop.stoppedBy(),
                stop.stoppedAt(),
                stop.verdict());
    }

    private static ApologyView apology(Apology apology) {
        return new ApologyView(
                apology.ordinal(),
                apology.agency(),
                apology.issuedBy(),
                apology.issuedAt(),
                apology.previousDate(),
                apology.newDate(),
                apology.reason(),
                apology.override());
    }

    private static ResultFileView resultFile(ResultFile file) {
        return new ResultFileView(
                file.ordinal(),
                file.hash(),
                file.size(),
                file.pages(),
                file.signature(),
                file.signers(),
                file.attachedBy(),
                file.attachedAt());
    }

    private static DraftView draft(Draft draft) {
        return new DraftView(draft.ordinal(), draft.outcome(), draft.writtenBy(), draft.writtenAt());
    }

    private static DecisionView decision(Decision decision) {
        return new DecisionView(
                decision.outcome(),
                decision.signedDraft().orElse(null),
                decision.signedBy(),
                decision.signedAt(),
                decision.documentNumber().orElse(null),
                decision.issuedOn().orElse(null),
                decision.issuedBy().orElse(null),
                decision.issuedAt().orElse(null),
                decision.verdict().orElse(null));
    }
}
