package vn.onestop.tracking.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.onestop.contracts.AboutDossier;
import vn.onestop.contracts.CaseDetour.PaymentRequested;
import vn.onestop.contracts.CaseDetour.StopReason;
import vn.onestop.contracts.CaseDetour.WithdrawalRequested;
import vn.onestop.contracts.CaseEvent.ApologyIssued;
import vn.onestop.contracts.CaseEvent.CaseDecided;
import vn.onestop.contracts.CaseEvent.DueMissed;
import vn.onestop.contracts.CaseEvent.PromiseMoved;
import vn.onestop.contracts.CaseEvent.Step;
import vn.onestop.contracts.CaseEvent.SupplementItem;
import vn.onestop.contracts.CaseResult.Signature;
import vn.onestop.contracts.DossierEvent.Registration;
import vn.onestop.contracts.DossierEvent.ResultDelivered;
import vn.onestop.contracts.MessageEvent;
import vn.onestop.contracts.Promise;
import vn.onestop.contracts.Text;

/**
 * What a citizen sees of a dossier.
 *
 * @param owner the owner's name, masked
 * @param opening how the counter received it
 * @param with the agency that has it now
 * @param alsoWith others that have it at the same time (liên thông)
 * @param hotline number of the agency that received it, for whoever wants to ask
 * @param ahead steps that are still to come
 * @param entries what has happened, oldest first
 * @param told what the people were told, each message once with the last that is known of it
 */
public record Timeline(
        String code,
        String owner,
        Standing standing,
        Registration opening,
        Named procedure,
        Named receivedAt,
        Named with,
        List<Named> alsoWith,
        Optional<Step> step,
        Optional<Due> due,
        Optional<String> hotline,
        Waiting waiting,
        Ending ending,
        List<Text> ahead,
        List<AboutDossier> entries,
        List<MessageEvent> told) {

    public record Named(String code, Text name) {}

    /**
     * What is waited for.
     *
     * @param answer the counter's answer to a filing
     * @param needed the papers the citizen still has to bring
     * @param owed what the citizen still has to pay
     * @param withdrawal the citizen's wish to have it back, not answered yet
     */
    public record Waiting(
            Optional<Answer> answer,
            Optional<Needed> needed,
            Optional<PaymentRequested> owed,
            Optional<WithdrawalRequested> withdrawal) {

        /** Why no day counts at present. */
        public Optional<Pause> pause() {
            if (withdrawal.isPresent()) {
                return Optional.of(Pause.WITHDRAWAL);
            }
            if (needed.isPresent()) {
                return Optional.of(Pause.PAPERS);
            }
            return owed.filter(PaymentRequested::clockStands).map(_ -> Pause.PAYMENT);
        }
    }

    /** Why the clock of a dossier stands still. */
    public enum Pause {
        PAPERS,
        PAYMENT,
        WITHDRAWAL
    }

    /** @param late whether that instant has passed without an answer */
    public record Answer(Instant due, boolean late) {}

    /** @param beforeAcceptance whether the counter asks, before the clock of the dossier has begun to run */
    public record Needed(LocalDate replyBy, List<SupplementItem> items, String legalBasis, boolean beforeAcceptance) {}

    /**
     * How it ended, as far as it has.
     *
     * @param reasons why it was declined, where the leader said so himself
     * @param copy the document of the result, where it is kept as a file
     * @param correctedBy code of the dossier that mends the result
     */
    public record Ending(
            Optional<CaseDecided> decision,
            Optional<String> reasons,
            Optional<ResultCopy> copy,
            Optional<String> correctedBy,
            Optional<Stop> stop,
            Optional<ResultDelivered> handedOver,
            Text handedOverAt) {}

    /**
     * The document of the result for whoever has shown the secret. Shows nothing in logs.
     *
     * @param address where it is fetched with the pass
     * @param until when the pass runs out
     * @param size in bytes
     */
    public record ResultCopy(String address, String pass, Instant until, long size, Signature signature) {
        @Override
        public String toString() {
            return "ResultCopy[hidden]";
        }
    }

    /** An end without a decision (dừng giải quyết), before or after the acceptance. */
    public record Stop(
            Instant at,
            StopReason reason,
            String explanation,
            Optional<String> legalBasis,
            Optional<String> documentNumber) {}

    /**
     * @param promise the last that was computed for the citizen, with its explanation
     * @param first what was promised at the counter
     * @param held the date the citizen was told last
     * @param statutory when the law wants it done now; an apology does not move it
     * @param late the date the citizen was told last that has passed without a result
     */
    public record Due(
            Promise promise,
            Instant first,
            Instant held,
            Instant statutory,
            Optional<DueMissed> late,
            List<PromiseMoved> moves,
            List<ApologyIssued> apologies) {}
}
