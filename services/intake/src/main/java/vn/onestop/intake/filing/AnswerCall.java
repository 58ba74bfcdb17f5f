package vn.onestop.intake.filing;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.onestop.contracts.CaseEvent.Rank;
import vn.onestop.contracts.CaseEvent.Told;
import vn.onestop.intake.catalogue.OfficialRole;
import vn.onestop.intake.catalogue.Officials;
import vn.onestop.time.DueWarnings;

/**
 * Who is told about an answer: the clerks of the counter and the head, once it is overdue the leader too. Where there is
 * no head, the leader is told in the head's place.
 */
final class AnswerCall {

    private final Officials officials;
    private final Map<Desks, List<String>> known = new HashMap<>();

    /** Asks once for each agency and role, so one is made for each round. */
    AnswerCall(Officials officials) {
        this.officials = officials;
    }

    private record Desks(String agency, OfficialRole role) {}

    List<Told> of(String agency, int level) {
        var told = new LinkedHashMap<String, Rank>();
        tell(agency, OfficialRole.COUNTER, Rank.OFFICIAL, told);
        tell(agency, OfficialRole.UNIT_HEAD, Rank.HEAD, told);
        if (level >= DueWarnings.BROKEN || !told.containsValue(Rank.HEAD)) {
            tell(agency, OfficialRole.LEADER, Rank.LEADER, told);
        }
        return told.entrySet().stream()
                .map(entry -> new Told(entry.getValue(), entry.getKey()))
                .toList();
    }

    private void tell(String agency, OfficialRole role, Rank rank, Map<String, Rank> told) {
        known.computeIfAbsent(new Desks(agency, role), desk -> officials.of(desk.agency(), desk.role()))
                .forEach(account -> told.putIfAbsent(account, rank));
    }
}
