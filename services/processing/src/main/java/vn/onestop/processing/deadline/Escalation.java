package vn.onestop.processing.deadline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.onestop.contracts.CaseEvent.Rank;
import vn.onestop.contracts.CaseEvent.Told;
import vn.onestop.processing.route.Colleagues;
import vn.onestop.processing.route.Role;

/**
 * Who is told: first who works on it, then the head of the unit, then the leader of the agency. A promise concerns the
 * agencies where the case stands and the one that decides; a step, its own. Where there is no head, the leader is told in
 * the head's place; whoever is away is told together with the deputy.
 */
final class Escalation {

    /** The leader hears of a late step when it has not been done a working day later either. */
    private static final int STEP_REACHES_THE_LEADER = 2;

    private final Colleagues colleagues;
    private final Map<String, String> deputies;
    private final Map<Desk, List<String>> known = new HashMap<>();

    /** Asks once for each agency and role, so one is made for each round. */
    Escalation(Colleagues colleagues, Map<String, String> deputies) {
        this.colleagues = colleagues;
        this.deputies = deputies;
    }

    private record Desk(String agency, Role role) {}

    /** Of the date that the citizen holds. */
    List<Told> ofPromise(WatchedCase watched, int level) {
        var agencies = new LinkedHashSet<String>();
        watched.steps().forEach(step -> agencies.add(step.agency()));
        agencies.add(watched.competentAgency());
        var told = working(watched.steps());
        agencies.forEach(agency -> heads(agency).forEach(told::putIfAbsent));
        if (level >= Said.BROKEN) {
            tellLeaders(agencies, told);
        }
        return told(told);
    }

    /** Of the date of a step; where a part ends with it, that is what its agency has to keep. */
    List<Told> ofStep(WatchedStep step, int level) {
        var told = working(List.of(step));
        if (step.endsPart() || level >= Said.BROKEN) {
            heads(step.agency()).forEach(told::putIfAbsent);
        }
        if (level >= (step.endsPart() ? Said.BROKEN : STEP_REACHES_THE_LEADER)) {
            tellLeaders(Set.of(step.agency()), told);
        }
        return told(told);
    }

    /** Of an answer that an agency owes: whoever asked, and the head and the leader there. */
    List<Told> ofAnswer(String agency, String askedBy) {
        var told = new LinkedHashMap<String, Rank>();
        told.put(askedBy, Rank.OFFICIAL);
        heads(agency).forEach(told::putIfAbsent);
        tellLeaders(Set.of(agency), told);
        return told(told);
    }

    private List<Told> told(Map<String, Rank> told) {
        return withDeputies(told).entrySet().stream()
                .map(entry -> new Told(entry.getValue(), entry.getKey()))
                .toList();
    }

    private Map<String, Rank> withDeputies(Map<String, Rank> told) {
        var all = new LinkedHashMap<>(told);
        told.forEach((account, rank) -> {
            var deputy = deputies.get(account);
            if (deputy != null) {
                all.putIfAbsent(deputy, rank);
            }
        });
        return all;
    }

    /** Who has the steps, or else everybody who may take them. */
    private Map<String, Rank> working(List<WatchedStep> steps) {
        var told = new LinkedHashMap<String, Rank>();
        for (var step : steps) {
            var working = step.official() == null ? colleagues(step.agency(), step.role()) : List.of(step.official());
            working.forEach(account -> told.putIfAbsent(account, Rank.OFFICIAL));
        }
        return told;
    }

    private Map<String, Rank> heads(String agency) {
        var told = new LinkedHashMap<String, Rank>();
        colleagues(agency, Role.UNIT_HEAD).forEach(account -> told.put(account, Rank.HEAD));
        if (told.isEmpty()) {
            tellLeaders(Set.of(agency), told);
        }
        return told;
    }

    private void tellLeaders(Set<String> agencies, Map<String, Rank> told) {
        agencies.forEach(
                agency -> colleagues(agency, Role.LEADER).forEach(account -> told.putIfAbsent(account, Rank.LEADER)));
    }

    private List<String> colleagues(String agency, Role role) {
        return new ArrayList<>(
                known.computeIfAbsent(new Desk(agency, role), desk -> colleagues.of(desk.agency(), desk.role())));
    }
}
