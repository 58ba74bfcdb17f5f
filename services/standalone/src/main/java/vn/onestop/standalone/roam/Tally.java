package vn.onestop.standalone.roam;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.onestop.standalone.scenario.Answer;

/** What was tried how often, and what came of it. */
final class Tally {

    private static final String LINE = "  %-24s %8s %9s %8s   %s";

    private final Map<String, Row> rows = new TreeMap<>();

    private static final class Row {
        private int accepted;
        private int refused;
        private final Map<String, Integer> problems = new TreeMap<>();

        private void add(Answer answer) {
            if (answer.ok()) {
                accepted++;
            } else {
                refused++;
                var type = Walker.type(answer);
                problems.merge(type.substring(type.lastIndexOf('/') + 1), 1, Integer::sum);
            }
        }

        private String mostly() {
            return problems.entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                    .limit(4)
                    .map(problem -> problem.getKey() + " " + problem.getValue())
                    .reduce((one, other) -> one + ", " + other)
                    .orElse("");
        }
    }

    synchronized void tried(Move move, Answer answer) {
        rows.computeIfAbsent(move.kind(), _ -> new Row()).add(answer);
    }

    synchronized int accepted() {
        return rows.values().stream().mapToInt(row -> row.accepted).sum();
    }

    synchronized int refused() {
        return rows.values().stream().mapToInt(row -> row.refused).sum();
    }

    /** Kinds of moves that were accepted at least once. */
    synchronized List<String> kindsAccepted() {
        return rows.entrySet().stream()
                .filter(row -> row.getValue().accepted > 0)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** One line for each kind of move, and one for all. */
    synchronized List<String> table() {
        var lines = new ArrayList<String>();
        lines.add(LINE.formatted("MOVE", "TRIED", "ACCEPTED", "REFUSED", "MOSTLY AS"));
        rows.forEach((kind, row) ->
                lines.add(LINE.formatted(kind, row.accepted + row.refused, row.accepted, row.refused, row.mostly())));
        lines.add(LINE.formatted("all", accepted() + refused(), accepted(), refused(), ""));
        return lines;
    }
}
