package vn.onestop.intake.handover;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.onestop.contracts.DossierEvent.ResultDelivered;
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
    private final HandoverEvidence evidence;
    private final Clock clock;

    Handover(Answers answers, Progress progress, ResultBook results, HandoverEvidence evidence, Clock clock) {
        this.answers = answers;
        this.progress = progress;
        this.results = results;
        this.evidence = evidence;
        this.clock = clock;
    }

    /** @param key asked again with the same key, the same hand-over is answered with */
    @Transactional
    public Answer<HandoverView> handOver(String code, HandoverRequest request, String key, Official official) {
        return answers.once(
                official.agency(),
                key,
                new Asked(code, request),
                HandoverView.class,
                () -> handOver(code, request, official));
    }

    /** What a key belongs to. */
    private record Asked(String code, HandoverRequest request) {}

    private HandoverView handOver(String code, HandoverRequest request, Official official) {
        var dossier = progress.claim(code, official.agency());
        var result = results.lockById(dossier.id()).orElseThrow(() -> new ResultNotReady(dossier));
        if (result.isHandedOver()) {
            throw new HandedOverBefore(evidence.proof(result.dossierId()).orElseThrow());
        }
        if (!result.canBeHandedOver()) {
            throw new ResultNotReady(dossier);
        }
        requireKnown(dossier, request);
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        result.handOver(now);
        var proof = evidence.write(dossier.id(), request, official, now);
        progress.say(dossier.id(), official, sequence -> delivered(dossier, sequence, request, official, now));
        return evidence.view(code, proof);
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
