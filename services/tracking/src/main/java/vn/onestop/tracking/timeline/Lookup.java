package vn.onestop.tracking.timeline;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows a dossier to whoever has its code and its secret (tra cứu), and to nobody else. */
@Service
public class Lookup {

    private final WrongTries wrongTries;
    private final Dossiers dossiers;
    private final Timelines timelines;
    private final Clock clock;
    private final MeterRegistry meters;

    Lookup(WrongTries wrongTries, Dossiers dossiers, Timelines timelines, Clock clock, MeterRegistry meters) {
        this.wrongTries = wrongTries;
        this.dossiers = dossiers;
        this.timelines = timelines;
        this.clock = clock;
        this.meters = meters;
    }

    public sealed interface Answer {}

    public record Found(Timeline timeline) implements Answer {}

    /** No such code, or not this secret: nobody is told which. */
    public record NotFound() implements Answer {}

    public record TooManyTries(Duration pause) implements Answer {}

    /** @param address where the question comes from */
    @Transactional
    public Answer find(DossierCode code, Secret secret, String address) {
        var now = clock.instant();
        var guess = wrongTries.guess(code, address);
        var pause = wrongTries.pause(guess, now);
        var answer = pause.<Answer>map(TooManyTries::new).orElseGet(() -> find(code, secret, guess, now));
        counted(answer);
        return answer;
    }

    /** Whoever watches over the system sees when somebody guesses. */
    private void counted(Answer answer) {
        var outcome =
                switch (answer) {
                    case Found _ -> "found";
                    case NotFound _ -> "not-found";
                    case TooManyTries _ -> "too-many-tries";
                };
        meters.counter("onestop.tracking.lookups", "outcome", outcome).increment();
    }

    private Answer find(DossierCode code, Secret secret, WrongTries.Guess guess, Instant now) {
        var timeline = dossiers.behind(code, secret).flatMap(timelines::of);
        if (timeline.isEmpty()) {
            wrongTries.add(guess, now);
            return new NotFound();
        }
        wrongTries.forget(guess);
        return new Found(timeline.get());
    }
}
