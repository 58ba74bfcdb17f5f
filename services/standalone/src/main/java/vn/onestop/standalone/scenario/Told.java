package vn.onestop.standalone.scenario;

import static java.util.stream.Collectors.toCollection;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.onestop.contracts.CaseEvent.Rank;
import vn.onestop.standalone.issuer.Account;
import vn.onestop.time.DueWarnings;

/** Who has to hear of a date: who works on it first, then the head, then the leader; each of them once. */
final class Told {

    private static final int STEP_REACHES_THE_LEADER = 2;

    private final Map<String, Rank> ranks = new LinkedHashMap<>();

    private Told() {}

    /** Of a promise: all agencies where the case stands, and the one that decides. */
    static Map<String, Rank> ofPromise(Desk desk, int level) {
        var told = new Told();
        var running = desk.running();
        running.forEach(told::working);
        var agencies = running.stream().map(Desk::agency).collect(toCollection(LinkedHashSet::new));
        agencies.add(desk.competentAgency());
        told.headsOf(agencies);
        if (level >= DueWarnings.BROKEN) {
            told.leadersOf(agencies);
        }
        return told.ranks;
    }

    /** Of a step: nobody but who has it before it is late, unless the agency has to have done its part with it. */
    static Map<String, Rank> ofStep(Desk desk, int level) {
        var told = new Told();
        told.working(desk);
        var agency = Set.of(desk.agency());
        if (desk.endsLimitedPart() || level >= DueWarnings.BROKEN) {
            told.headsOf(agency);
        }
        if (level >= (desk.endsLimitedPart() ? DueWarnings.BROKEN : STEP_REACHES_THE_LEADER)) {
            told.leadersOf(agency);
        }
        return told.ranks;
    }

    /** Of an opinion that another agency owes: who asked, and those who answer for it there. */
    static Map<String, Rank> ofOpinion(String askedBy, String agency) {
        var told = new Told();
        told.ranks.put(askedBy, Rank.OFFICIAL);
        told.headsOf(Set.of(agency));
        told.leadersOf(Set.of(agency));
        return told.ranks;
    }

    /** Of something sent in: all clerks of the counter and the head. */
    static Map<String, Rank> ofAnswer(String agency, int level) {
        var told = new Told();
        at(agency, "COUNTER").forEach(account -> told.ranks.putIfAbsent(account, Rank.OFFICIAL));
        told.headsOf(Set.of(agency));
        if (level >= DueWarnings.BROKEN) {
            told.leadersOf(Set.of(agency));
        }
        return told.ranks;
    }

    private void working(Desk desk) {
        var holder = desk.holder();
        var working = holder.isEmpty() ? at(desk.agency(), desk.role()) : Stream.of(holder);
        working.forEach(account -> ranks.putIfAbsent(account, Rank.OFFICIAL));
    }

    /** The leader in the head's place where there is no head. */
    private void headsOf(Set<String> agencies) {
        for (var agency : agencies) {
            var heads = at(agency, "UNIT_HEAD").toList();
            heads.forEach(account -> ranks.putIfAbsent(account, Rank.HEAD));
            if (heads.isEmpty()) {
                leadersOf(Set.of(agency));
            }
        }
    }

    private void leadersOf(Set<String> agencies) {
        agencies.stream()
                .flatMap(agency -> at(agency, "LEADER"))
                .forEach(account -> ranks.putIfAbsent(account, Rank.LEADER));
    }

    private static Stream<String> at(String agency, String role) {
        return Account.ALL.stream()
                .filter(account -> agency.equals(account.agency()))
                .filter(account -> account.role().equals(role))
                .map(Account::name);
    }
}
