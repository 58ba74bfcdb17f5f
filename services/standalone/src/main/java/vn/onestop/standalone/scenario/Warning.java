package vn.onestop.standalone.scenario;

import java.util.List;
import java.util.Map;
import vn.onestop.contracts.CaseEvent.Rank;
import vn.onestop.time.DueWarnings;

/**
 * One warning (cảnh báo hạn) to one official.
 *
 * @param level {@link DueWarnings#NEAR}, {@link DueWarnings#BROKEN}, or the overdue working day
 */
record Warning(String code, About about, int level, Rank rank, String account) {

    /** What is due. */
    enum About {
        /** The date that the citizen holds. */
        PROMISE,
        STEP,
        /** The counter's answer to what was sent in. */
        ANSWER,
        /** What another agency was asked about the case. */
        OPINION
    }

    static List<Warning> toAll(String code, About about, int level, Map<String, Rank> told) {
        return told.entrySet().stream()
                .map(one -> new Warning(code, about, level, one.getValue(), one.getKey()))
                .toList();
    }

    boolean isNear() {
        return level == DueWarnings.NEAR;
    }

    String said() {
        var what = isNear() ? "near" : level == DueWarnings.BROKEN ? "missed" : "missed, working day " + level;
        return code + " " + about + " " + what + ", to " + account + " as " + rank;
    }
}
