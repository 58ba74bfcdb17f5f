package vn.onestop.standalone.roam;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.onestop.standalone.RunningSystem;
import vn.onestop.standalone.TheSystem;

/** Thousands of moves by anybody through the running system, judged beforehand by a model of the law. */
@ExtendWith(TheSystem.class)
class RoamSystemTest {

    private static final int MOVES = 2_000;
    private static final long SEED = 5;

    @Test
    void nothingIllegalIsAcceptedNothingLegalRefusedAndAllServicesAndTheFactsAgree(RunningSystem system)
            throws TimeoutException {
        var found = Roam.of(system.place(), MOVES, SEED, Clock.systemUTC());

        assertThat(found.differences()).as(String.join("\n", found.table())).isEmpty();
        assertThat(found.accepted()).isGreaterThan(MOVES / 3);
        assertThat(found.refused()).isGreaterThan(MOVES / 3);
        assertThat(found.kinds())
                .contains("file", "accept", "refuse", "accept what was filed", "return for papers")
                .contains("bring what was missing", "take", "complete", "give out", "hand on", "send back", "draft")
                .contains("ask for papers", "hand papers in", "check papers", "receive papers")
                .contains("ask for money", "pay the fee", "pay what is asked", "ask back", "not given back", "stop")
                .contains("apologise", "extend", "sign", "issue", "hand over", "correct", "sent again");
    }
}
