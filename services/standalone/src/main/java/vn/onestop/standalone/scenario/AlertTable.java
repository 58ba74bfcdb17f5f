package vn.onestop.standalone.scenario;

import java.util.ArrayList;
import java.util.function.Predicate;
import vn.onestop.contracts.CaseEvent.Rank;
import vn.onestop.standalone.scenario.Warning.About;

/** Who was warned of what is near or late. */
final class AlertTable {

    private static final String ROW = "  %-38s %14s %14s %14s";

    private AlertTable() {}

    static Table of(Comparison<Warning> warnings) {
        var lines = new ArrayList<String>();
        lines.add(ROW.formatted("OFFICIALS WERE WARNED", "OFFICIAL", "HEAD", "LEADER"));
        for (var about : About.values()) {
            if (about != About.OPINION) {
                lines.add(row(warnings, near(about), about, Warning::isNear));
            }
            lines.add(row(warnings, missed(about), about, warning -> !warning.isNear()));
        }
        return new Table(lines, warnings.differences(Warning::said).toList());
    }

    private static String row(Comparison<Warning> warnings, String said, About about, Predicate<Warning> which) {
        var those = which.and(warning -> warning.about() == about);
        return ROW.formatted(
                said,
                warnings.share(those.and(warning -> warning.rank() == Rank.OFFICIAL)),
                warnings.share(those.and(warning -> warning.rank() == Rank.HEAD)),
                warnings.share(those.and(warning -> warning.rank() == Rank.LEADER)));
    }

    private static String near(About about) {
        return switch (about) {
            case PROMISE -> "a promised date is near";
            case STEP -> "a step is near its time";
            case ANSWER -> "a filing soon needs its answer";
            case OPINION -> "an opinion is soon needed";
        };
    }

    private static String missed(About about) {
        return switch (about) {
            case PROMISE -> "a promised date is missed";
            case STEP -> "a step is late";
            case ANSWER -> "a filing was not answered in time";
            case OPINION -> "an agency asked has not answered";
        };
    }
}
