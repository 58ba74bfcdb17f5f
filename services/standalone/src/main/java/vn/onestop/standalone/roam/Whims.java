package vn.onestop.standalone.roam;

import java.util.List;
import java.util.function.Supplier;

/** What somebody might take into their head to do with a dossier; what leads on comes up more often. */
final class Whims {

    private static final int PATIENCE = 40;

    private final Chance chance;
    private final Keys keys;

    Whims(Chance chance, Keys keys) {
        this.chance = chance;
        this.keys = keys;
    }

    /** One whim, and how often it comes up among the others. */
    private record Whim(int weight, Supplier<Move> move) {}

    /** Mostly one that is as it should be: legal, or illegal. */
    Move any(Life life, boolean legal) {
        var whims = life.stand.isCase() ? ofCase(life) : ofFiling(life);
        var move = drawn(whims);
        for (var i = 0; i < PATIENCE && move.legal() != legal; i++) {
            move = drawn(whims);
        }
        return life.stand.isCase() && !move.isAtTheCounter() && chance.is(8) ? new Spoilt(life, chance).of(move) : move;
    }

    private Move drawn(List<Whim> whims) {
        var draw = chance.below(whims.stream().mapToInt(Whim::weight).sum());
        for (var whim : whims) {
            draw -= whim.weight();
            if (draw < 0) {
                return whim.move().get();
            }
        }
        throw new IllegalStateException("nothing to draw from");
    }

    private List<Whim> ofFiling(Life life) {
        var counter = new CounterMoves(life, chance, keys);
        var none = List.of(
                new Whim(1, counter::payFee),
                new Whim(1, counter::handOver),
                new Whim(1, counter::handIn),
                new Whim(1, new StepMoves(life, chance)::take));
        if (life.filing == null) {
            return none;
        }
        var filing = new FilingMoves(life, chance, keys);
        return List.of(
                new Whim(8, filing::accept),
                new Whim(1, filing::refuse),
                new Whim(3, filing::giveBack),
                new Whim(5, filing::complete),
                new Whim(1, filing::close),
                none.getFirst(),
                none.getLast());
    }

    private List<Whim> ofCase(Life life) {
        var steps = new StepMoves(life, chance);
        var waits = new WaitMoves(life, chance);
        var dates = new DateMoves(life, chance);
        var counter = new CounterMoves(life, chance, keys);
        return List.of(
                new Whim(14, steps::take),
                new Whim(2, steps::giveOut),
                new Whim(2, steps::handOn),
                new Whim(16, steps::complete),
                new Whim(1, steps::sendBack),
                new Whim(2, steps::draft),
                new Whim(10, steps::sign),
                new Whim(10, steps::issue),
                new Whim(2, steps::correct),
                new Whim(2, waits::askForPapers),
                new Whim(4, waits::receivePapers),
                new Whim(6, waits::checkPapers),
                new Whim(2, waits::askForMoney),
                new Whim(1, waits::askBack),
                new Whim(4, waits::declineToGiveBack),
                new Whim(1, waits::stop),
                new Whim(2, dates::apologise),
                new Whim(2, dates::extend),
                new Whim(1, dates::promiseAnew),
                new Whim(2, counter::payFee),
                new Whim(8, counter::payDemand),
                new Whim(3, counter::handIn),
                new Whim(8, counter::handOver));
    }
}
