package vn.onestop.tracking.timeline;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.onestop.contracts.AboutDossier;
import vn.onestop.contracts.CaseEvent.ApologyIssued;
import vn.onestop.contracts.CaseEvent.CaseDecided;
import vn.onestop.contracts.CaseEvent.DueMissed;
import vn.onestop.contracts.CaseEvent.PromiseMoved;
import vn.onestop.contracts.CaseEvent.Step;
import vn.onestop.contracts.CaseEvent.SupplementRequested;
import vn.onestop.contracts.DossierEvent.Registration;
import vn.onestop.contracts.MessageEvent;
import vn.onestop.contracts.Promise;
import vn.onestop.contracts.Text;

/**
 * What a citizen sees of a dossier.
 *
 * @param owner the owner's name, masked
 * @param opening how the counter received it
 * @param with the agency that has it now
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
        Optional<Step> step,
        Optional<Due> due,
        Optional<SupplementRequested> needed,
        Optional<CaseDecided> decision,
        List<Text> ahead,
        List<AboutDossier> entries,
        List<MessageEvent> told) {

    public record Named(String code, Text name) {}

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
