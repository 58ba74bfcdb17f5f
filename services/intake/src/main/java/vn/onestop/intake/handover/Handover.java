package vn.onestop.intake.handover;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.onestop.contracts.DossierEvent.ResultDelivered;
import vn.onestop.intake.handover.Given.Told;
import vn.onestop.intake.handover.HandoverRequest.AtTheCounter;
import vn.onestop.intake.handover.HandoverRequest.ByPost;
import vn.onestop.intake.registration.Answers;
import vn.onestop.intake.registration.Answers.Answer;
import vn.onestop.intake.registration.DossierCard;
import vn.onestop.intake.registration.Official;
import vn.onestop.intake.registration.Progress;
import vn.onestop.web.InvalidFields;

/** Hands a result over to its citizen (trả kết quả), once, with what proves it. */
@Service
public class Handover {

    private final Answers answers;
    private final Progress progress;
    private final ResultBook results;
    private final HandoverCheck check;
    private final HandoverEvidence evidence;
    private final Clock clock;

    Handover(
            Answers answers,
            Progress progress,
            ResultBook results,
            HandoverCheck check,
            HandoverEvidence evidence,
            Clock clock) {
        this.answers = answers;
        this.progress = progress;
        this.results = results;
        this.check = check;
        this.evidence = evidence;
        this.clock = clock;
    }

    /**
     * @param told what the clerk has said to whoever gets it
     * @param key asked again with the same key, the same hand-over is answered with
     */
    @Transactional
    public Answer<HandoverView> handOver(
            String code, HandoverRequest request, Told told, String key, Official official) {
        return answers.once(
                official.agency(),
                key,
                told == Told.NOTHING ? new Asked(code, request) : new AskedKnowing(code, request, told),
                HandoverView.class,
                () -> handOver(code, request, told, official));
    }

    /** What a key belongs to. */
    private record Asked(String code, HandoverRequest request) {}

    private record AskedKnowing(String code, HandoverRequest request, Told told) {}

    /** The citizen has fetched it: who has it already gets it no second time. */
    @Transactional(propagation = Propagation.MANDATORY)
    void downloaded(Result result, Given given, Official by, Instant at) {
        var dossier = progress.claim(result.code(), result.counter());
        results.lockById(dossier.id())
                .filter(Result::canBeHandedOver)
                .ifPresent(free -> give(dossier, free, given, by, at));
    }

    private HandoverView handOver(String code, HandoverRequest request, Told told, Official official) {
        var dossier = progress.claim(code, official.agency());
        var result = results.lockById(dossier.id()).orElseThrow(() -> new ResultNotReady(dossier));
        if (result.isHandedOver()) {
            throw new HandedOverBefore(evidence.proof(result.dossierId()).orElseThrow());
        }
        if (!result.canBeHandedOver()) {
            throw new ResultNotReady(dossier);
        }
        requireKnown(dossier, request);
        var given = check.check(dossier, request, told);
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return evidence.view(code, give(dossier, result, given, official, now));
    }

    private Proof.Written give(DossierCard dossier, Result result, Given given, Official by, Instant at) {
        result.handOver(at);
        var proof = evidence.write(dossier.id(), given, by, at);
        progress.say(dossier.id(), by, sequence -> delivered(dossier, sequence, given.request(), by, at));
        return proof;
    }

    /** Nobody collects as the owner of a dossier that has none but its filer. */
    private void requireKnown(DossierCard dossier, HandoverRequest request) {
        if (request instanceof AtTheCounter(var collector, var _)) {
            collector.who().part().ifPresent(part -> {
                if (!evidence.people(dossier.id()).containsKey(part)) {
                    throw InvalidFields.one("collector.who", "field.collector-unknown");
                }
            });
        }
    }

    private static ResultDelivered delivered(
            DossierCard dossier, long sequence, HandoverRequest request, Official official, Instant at) {
        return new ResultDelivered(
                dossier.id(),
                sequence,
                at,
                official.actor(),
                official.agency(),
                request.way(),
                request.evidence(),
                trackingNumber(request));
    }

    private static @Nullable String trackingNumber(HandoverRequest request) {
        return request instanceof ByPost(var number) ? number.text() : null;
    }
}
