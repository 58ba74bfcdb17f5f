package vn.onestop.intake.handover;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.onestop.contracts.Actor;
import vn.onestop.contracts.CaseEvent;
import vn.onestop.contracts.CaseResult.ResultFetched;
import vn.onestop.contracts.DossierEvent.ResultDelivery;
import vn.onestop.contracts.Topics;
import vn.onestop.intake.handover.HandoverRequest.Downloaded;
import vn.onestop.intake.registration.Corrections;
import vn.onestop.intake.registration.HearsCases;
import vn.onestop.intake.registration.Official;

/**
 * Who wanted the result electronically and has fetched it has it: that is the hand-over, once. Who wanted it on paper has
 * seen a copy and still gets the paper.
 */
@Component
@Order(HearsCases.AFTERWARDS)
@Transactional(propagation = Propagation.MANDATORY)
class Downloads implements HearsCases {

    private static final String NAME = "Tra cứu trực tuyến";

    private final Handover handover;
    private final ResultBook results;
    private final Corrections corrections;

    Downloads(Handover handover, ResultBook results, Corrections corrections) {
        this.handover = handover;
        this.results = results;
        this.corrections = corrections;
    }

    @Override
    public void hear(CaseEvent event) {
        if (event instanceof ResultFetched fetched) {
            results.findById(fetched.dossierId())
                    .filter(result -> result.wish() == ResultDelivery.ELECTRONIC)
                    .ifPresent(result -> deliver(result, fetched));
        }
    }

    /** The page it was fetched from says whether it is being mended. */
    private void deliver(Result result, ResultFetched fetched) {
        var isCorrected = corrections.of(result.dossierId()).isPresent();
        var given = new Given(new Downloaded(), fetched.sha256(), isCorrected);
        var by = new Official(Actor.SYSTEM, NAME, result.counter(), Topics.CASES);
        handover.downloaded(result, given, by, fetched.occurredAt());
    }
}
