package vn.onestop.standalone.roam;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.onestop.standalone.RunningSystem;
import vn.onestop.standalone.TheSystem;

/** Moves by anybody through the running system, judged beforehand by a model of the law; {@code ./onestop roam} makes more. */
@ExtendWith(TheSystem.class)
class RoamSystemTest {

    private static final int MOVES = 240;
    private static final long SEED = 5;

    @Test
    void nothingIllegalIsAcceptedNothingLegalRefusedAndAllServicesAndTheFactsAgree(RunningSystem system)
            throws TimeoutException {
        var found = Roam.of(system.place(), MOVES, SEED, Clock.systemUTC());

        assertThat(found.differences()).as(String.join("\n", found.table())).isEmpty();
        assertThat(found.accepted()).isGreaterThan(MOVES / 3);
        assertThat(found.refused()).isGreaterThan(MOVES / 3);
        assertThat(found.kinds()).contains("accept", "refuse", "take", "complete", "apologise", "ask back");
    }
}
