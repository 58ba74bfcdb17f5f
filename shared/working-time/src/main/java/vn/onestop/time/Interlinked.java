package vn.onestop.time;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * A dossier on which several agencies work one after another or side by side (hồ sơ liên thông). The citizen has one
 * date; being late is put to the branch that caused it.
 */
public final class Interlinked {

    /**
     * The part of one agency.
     *
     * @param due when it has to be done if it starts at an instant
     * @param after branches that must have ended before this one starts
     */
    public record Branch(String id, WorkingTime time, UnaryOperator<Instant> due, Set<String> after) {
        public Branch {
            after = Set.copyOf(after);
        }

        /** A branch with a limit of its own, which nothing interrupts. */
        public Branch(String id, WorkingTime time, TimeLimit limit, Set<String> after) {
            this(id, time, start -> time.due(start, limit).at(), after);
        }
    }

    private final Instant acceptedAt;
    private final Map<String, Branch> branches;
    private final Map<String, Instant> ends;
    private final Instant due;

    private Interlinked(Instant acceptedAt, Instant due, Map<String, Branch> branches, Map<String, Instant> ends) {
        this.acceptedAt = acceptedAt;
        this.branches = branches;
        this.ends = ends;
        this.due = due;
    }

    /** The plan of a dossier; each branch stands behind those it waits for, and the last to end makes the citizen's date. */
    public static Interlinked start(Instant acceptedAt, List<Branch> plan) {
        var branches = byId(plan);
        return new Interlinked(acceptedAt, planned(acceptedAt, branches), branches, Map.of());
    }

    /** The same where the citizen's date is the one that the limit of the whole makes. */
    public static Interlinked start(Instant acceptedAt, Instant due, List<Branch> plan) {
        return new Interlinked(acceptedAt, due, byId(plan), Map.of());
    }

    private static Map<String, Branch> byId(List<Branch> plan) {
        if (plan.isEmpty()) {
            throw new InvalidChain("no branch at all");
        }
        var byId = new LinkedHashMap<String, Branch>();
        for (var branch : plan) {
            if (!byId.keySet().containsAll(branch.after())) {
                throw new InvalidChain(
                        "%s waits for %s, not all of which stand before it".formatted(branch.id(), branch.after()));
            }
            if (byId.put(branch.id(), branch) != null) {
                throw new InvalidChain("two branches are called " + branch.id());
            }
        }
        return byId;
    }

    private static Instant planned(Instant acceptedAt, Map<String, Branch> branches) {
        var dues = new HashMap<String, Instant>();
        for (var branch : branches.values()) {
            var from = latest(branch, dues).orElse(acceptedAt);
            dues.put(branch.id(), branch.due().apply(from));
        }
        return Collections.max(dues.values());
    }

    private static Optional<Instant> latest(Branch branch, Map<String, Instant> instants) {
        return branch.after().stream().map(instants::get).max(Comparator.naturalOrder());
    }

    /** A branch has done its part; once, and not before it could start. */
    public Interlinked ended(String branch, Instant at) {
        var part = require(branch);
        if (ends.containsKey(branch)) {
            throw new InvalidChain("%s ended already, at %s".formatted(branch, ends.get(branch)));
        }
        if (!ends.keySet().containsAll(part.after())) {
            throw new InvalidChain("%s cannot end before %s".formatted(branch, part.after()));
        }
        if (at.isBefore(startOf(part))) {
            throw new OutOfOrder("%s cannot end at %s, before its start at %s".formatted(branch, at, startOf(part)));
        }
        var more = new TreeMap<>(ends);
        more.put(branch, at);
        return new Interlinked(acceptedAt, due, branches, more);
    }

    /** The one date of the citizen: every branch in its time. */
    public Instant due() {
        return due;
    }

    /** When a branch has to have done its part: counted from when it could start, or will if the others keep theirs. */
    public Instant due(String branch) {
        var part = require(branch);
        return part.due().apply(startOf(part));
    }

    private Instant startOf(Branch branch) {
        return branch.after().stream()
                .map(this::endOrDue)
                .max(Comparator.naturalOrder())
                .orElse(acceptedAt);
    }

    private Instant endOrDue(String branch) {
        var end = ends.get(branch);
        return end == null ? due(branch) : end;
    }

    private Branch require(String branch) {
        var known = branches.get(branch);
        if (known == null) {
            throw new InvalidChain("there is no branch " + branch);
        }
        return known;
    }

    /** Whether the citizen's date is broken. */
    public boolean isLate(Instant now) {
        return branches.keySet().stream()
                .anyMatch(branch -> endOrNow(branch, now).isAfter(due));
    }

    /** The branches that broke the citizen's date, each with the office time by which it overran its own. */
    public Map<String, Duration> causes(Instant now) {
        var causes = new TreeMap<String, Duration>();
        for (var branch : branches.keySet()) {
            if (endOrNow(branch, now).isAfter(due)) {
                collect(branch, now, causes);
            }
        }
        return causes;
    }

    /**
     * A branch that could not start yet has held nothing up: what it waits for is open, so late as well and asked in its
     * turn. One that has started late may have been held up by the last of those it waited for.
     */
    private void collect(String id, Instant now, Map<String, Duration> causes) {
        var branch = require(id);
        if (!ends.keySet().containsAll(branch.after())) {
            return;
        }
        var own = due(id);
        var end = endOrNow(id, now);
        if (end.isAfter(own)) {
            causes.put(id, branch.time().officeTimeBetween(own, end));
        }
        var start = startOf(branch);
        branch.after().stream()
                .filter(before -> start.equals(ends.get(before)))
                .forEach(before -> collect(before, now, causes));
    }

    private Instant endOrNow(String branch, Instant now) {
        var end = ends.get(branch);
        return end == null ? now : end;
    }
}
