package vn.onestop.standalone.roam;

import static vn.onestop.standalone.roam.Stand.FREE;
import static vn.onestop.standalone.roam.Stand.IN_WORK;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import vn.onestop.standalone.roam.Life.Dates;
import vn.onestop.standalone.roam.Shown.Clock;

/** What is done to the dates of a case: form 04, the extension that the procedure allows, a promise made anew. */
final class DateMoves {

    private final Life life;
    private final Chance chance;

    DateMoves(Life life, Chance chance) {
        this.life = life;
        this.chance = chance;
    }

    /**
     * Before the date expires, on an earlier day where there is one, and once; whoever apologises later or again answers
     * for it with a sentence of the law.
     */
    Move apologise() {
        var by = chance.mostly(life::isAnsweredFor);
        var dates = dates();
        var from = dates.held().isAfter(chance.now()) ? dates.held() : chance.now();
        var date = chance.is(90) ? chance.morningAfter(from, 1 + chance.below(3)) : dates.held();
        var body =
                new HashMap<String, Object>(Map.of("newDate", date.toString(), "reason", chance.words("Chờ xác minh")));
        if (chance.is(40)) {
            body.put("override", Map.of("basis", "Điều 19 Nghị định 118/2025/NĐ-CP"));
        }
        var legal = life.stand.isCase()
                && !life.stand.isOver()
                && life.isAnsweredFor(by)
                && date.isAfter(dates.held())
                && (body.containsKey("override") || life.apologies == 0 && isInTime(dates));
        return new CaseMove(life, by, "apologies", body).move("apologise", legal, Clock.IS_TOLD, () -> {
            life.apologies++;
            life.apologisedFor = date;
        });
    }

    private boolean isInTime(Dates dates) {
        var paused = dates.paused();
        if (life.isPaused() && paused != null && !paused.isAfter(dates.earlier())) {
            return true;
        }
        var lastDay = Chance.day(dates.earlier()).minusDays(1);
        return lastDay.isBefore(Chance.day(dates.accepted()))
                ? !chance.now().isAfter(dates.earlier())
                : !chance.today().isAfter(lastDay);
    }

    /** Once, by the leader who decides, before the limit has run out. */
    Move extend() {
        var by = chance.mostly(life::isDecidedBy);
        var legal = life.stands(FREE, IN_WORK)
                && life.isDecidedBy(by)
                && life.plan.grows()
                && !life.extended
                && !chance.now().isAfter(dates().due());
        var body = Map.<String, Object>of("reason", chance.words("Phải đo đạc lại"), "legalBasis", "Điều 9");
        return new CaseMove(life, by, "limit-extension", body)
                .move("extend", legal, Clock.MAY_MOVE, () -> life.extended = true);
    }

    /** Only a new calendar makes a promise one to be made anew, and none comes into force here. */
    Move promiseAnew() {
        var by = chance.mostly(life::isAnsweredFor);
        return new CaseMove(life, by, "promise", Map.of("reason", chance.words("Lịch nghỉ mới")))
                .move("promise anew", false, Clock.RUNS_ON, () -> {});
    }

    private Dates dates() {
        return Objects.requireNonNullElseGet(
                life.dates, () -> new Dates(Instant.EPOCH, Instant.EPOCH, Instant.EPOCH, Instant.EPOCH, null));
    }
}
