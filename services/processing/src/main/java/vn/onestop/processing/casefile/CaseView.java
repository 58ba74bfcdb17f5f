package vn.onestop.processing.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.onestop.contracts.CaseDetour.StopReason;
import vn.onestop.contracts.CaseEvent;
import vn.onestop.contracts.CaseEvent.Outcome;
import vn.onestop.contracts.CaseEvent.SupplementItem;
import vn.onestop.contracts.CaseEvent.Verdict;
import vn.onestop.contracts.CaseResult.Signature;
import vn.onestop.contracts.Limit;
import vn.onestop.contracts.Promise;
import vn.onestop.contracts.Text;
import vn.onestop.files.SignedBy;
import vn.onestop.processing.route.Role;
import vn.onestop.time.TimeLeft;
import vn.onestop.time.TrafficLight;

/**
 * A case as officials see it.
 *
 * @param version what a following request must carry
 * @param currentStep the first of those that run; the last one once it is decided
 * @param currentSteps all that run, one of each part; none once it is closed
 * @param moves what the official who asks may do next
 */
public record CaseView(
        String code,
        int version,
        CaseStatus status,
        ProcedureView procedure,
        AgencyView receivedAt,
        AgencyView competentAgency,
        int currentStep,
        List<Integer> currentSteps,
        List<Act> moves,
        ClockView clock,
        List<PartView> parts,
        List<StepView> steps,
        List<SupplementView> supplements,
        List<PaymentView> payments,
        List<WithdrawalView> withdrawals,
        List<ApologyView> apologies,
        List<ConsultationView> consultations,
        List<DraftView> drafts,
        @Nullable DecisionView decision,
        List<ResultFileView> resultFiles,
        @Nullable CorrectionView correction,
        @Nullable CorrectsView corrects,
        @Nullable StopView stop,
        List<HistoryEntry> history) {

    /** @param papers what form 02 can ask for */
    public record ProcedureView(String code, int version, Text name, List<Text> papers) {}

    public record AgencyView(String code, Text name) {}

    /**
     * @param promisedFor the first promise, which stays
     * @param due when the law wants it done
     * @param held the date the citizen was told last
     * @param extension what was added to the limit as the procedure allows
     * @param light none once the case is closed
     * @param left until then, or by how much it is late; stands still while the clock does, none once it is closed
     * @param explanation why it is due then, day by day
     */
    public record ClockView(
            Instant acceptedAt,
            Instant promisedFor,
            Instant due,
            Instant held,
            @Nullable Instant pausedAt,
            @Nullable ExtensionView extension,
            @Nullable TrafficLight light,
            @Nullable TimeLeft left,
            Promise explanation) {}

    /** That the limit was made longer, and why. */
    public record ExtensionView(Limit by, String reason, String legalBasis, String extendedBy, Instant extendedAt) {}

    /**
     * The part of an agency (phần việc).
     *
     * @param after the parts that must have ended before it begins
     * @param due counted from when it began, or will if the others keep their dates
     * @param late whether it has not kept that date
     */
    public record PartView(
            int ordinal,
            Text name,
            AgencyView agency,
            @Nullable Limit limit,
            Set<Integer> after,
            @Nullable Instant startedAt,
            Instant due,
            @Nullable Instant endedAt,
            boolean late) {}

    /**
     * @param part ordinal of the part that it belongs to
     * @param deputy who acts for the official, who is away
     */
    public record StepView(
            int ordinal,
            int part,
            Text phase,
            Text name,
            Role role,
            String agency,
            @Nullable String official,
            @Nullable String deputy,
            @Nullable Instant startedAt,
            @Nullable Instant due,
            @Nullable Instant takenAt,
            @Nullable Instant completedAt,
            @Nullable Boolean inTime) {}

    /**
     * @param handedIn what the citizen has handed in of it, in this order
     * @param checks how each item stands that was looked at
     */
    public record SupplementView(
            int ordinal,
            String agency,
            String requestedBy,
            Instant requestedAt,
            List<SupplementItem> items,
            String legalBasis,
            LocalDate replyBy,
            @Nullable String approver,
            @Nullable String receivedBy,
            @Nullable Instant receivedAt,
            List<HandIn> handedIn,
            List<Checked> checks) {}

    /**
     * @param amount in đồng
     * @param clockStands whether the wait does not count
     */
    public record PaymentView(
            int ordinal,
            long amount,
            String purpose,
            String legalBasis,
            LocalDate payBy,
            boolean clockStands,
            String requestedBy,
            Instant requestedAt,
            @Nullable Instant paidAt,
            @Nullable String receiptNumber) {}

    /** @param declinedBecause none where the dossier was given back, or while nobody has answered */
    public record WithdrawalView(
            int ordinal,
            String reason,
            String requestedBy,
            Instant requestedAt,
            @Nullable String answeredBy,
            @Nullable Instant answeredAt,
            @Nullable String declinedBecause) {}

    /** How a case ended without a decision, form 05. */
    public record StopView(
            StopReason reason,
            String explanation,
            @Nullable String legalBasis,
            @Nullable String documentNumber,
            String stoppedBy,
            Instant stoppedAt,
            Verdict verdict) {}

    /**
     * @param previousDate the date the citizen was told before
     * @param override what allowed it when it came late or for a second time
     */
    public record ApologyView(
            int ordinal,
            String agency,
            String issuedBy,
            Instant issuedAt,
            Instant previousDate,
            Instant newDate,
            String reason,
            CaseEvent.@Nullable Override override) {}

    /**
     * The document of the result as a file; the last one counts.
     *
     * @param signature what its digital signatures are worth
     * @param signers who has signed it digitally, and when they say that they did
     */
    public record ResultFileView(
            int ordinal,
            String sha256,
            long size,
            int pages,
            Signature signature,
            List<SignedBy> signers,
            String attachedBy,
            Instant attachedAt) {}

    /** That a new dossier is opened to mend the result, and why. */
    public record CorrectionView(String reason, String legalBasis, String orderedBy, Instant orderedAt) {}

    /** That the case was opened to mend the result of an earlier one, and why. */
    public record CorrectsView(String code, String reason) {}

    /** What was drafted; its words are read apart. The last one counts. */
    public record DraftView(int ordinal, Outcome outcome, String writtenBy, Instant writtenAt) {}

    /**
     * @param draft the draft that was signed, none where there was none
     * @param reasons why it is declined, as the citizen is told
     * @param issuedOn the day that stands on the document
     */
    public record DecisionView(
            Outcome outcome,
            @Nullable Integer draft,
            @Nullable String reasons,
            String signedBy,
            Instant signedAt,
            @Nullable String documentNumber,
            @Nullable LocalDate issuedOn,
            @Nullable String issuedBy,
            @Nullable Instant issuedAt,
            @Nullable Verdict verdict) {}
}
