package vn.onestop.tracking.timeline.web;

import vn.onestop.tracking.timeline.Timeline.Ending;
import vn.onestop.tracking.timeline.Timeline.ResultCopy;

/** Tells what was decided, and lets whoever reads it fetch the document. */
final class ResultTelling {

    private static final long KILOBYTE = 1024;

    private ResultTelling() {}

    static Tracked.Decision of(Ending ending, Words words) {
        var decided = ending.decision().orElseThrow();
        return new Tracked.Decision(
                Words.local(decided.occurredAt()),
                decided.outcome().name(),
                words.say("outcome", decided.outcome()),
                ending.reasons().orElse(null),
                decided.documentNumber(),
                words.say("verdict", decided.verdict()),
                ending.correctedBy()
                        .map(code -> words.say("decision.corrected", code))
                        .orElse(null),
                ending.correctedBy().orElse(null),
                ending.copy().map(copy -> file(copy, words)).orElse(null));
    }

    private static Tracked.ResultFile file(ResultCopy copy, Words words) {
        var size = String.valueOf(Math.max(1, (copy.size() + KILOBYTE - 1) / KILOBYTE));
        return new Tracked.ResultFile(
                copy.address(),
                copy.pass(),
                Words.local(copy.until()),
                copy.size(),
                copy.signature().name(),
                words.say("copy", copy.signature(), size));
    }
}
