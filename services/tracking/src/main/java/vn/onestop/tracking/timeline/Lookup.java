package vn.onestop.tracking.timeline;

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

    Lookup(WrongTries wrongTries, Dossiers dossiers, Timelines timelines, Clock clock) {
        this.wrongTries = wrongTries;
        this.dossiers = dossiers;
        this.timelines = timelines;
        this.clock = clock;
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
        return pause.<Answer>map(TooManyTries::new).orElseGet(() -> find(code, secret, guess, now));
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
