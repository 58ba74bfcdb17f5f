package vn.onestop.processing.assignment;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.onestop.processing.absence.Deputies;
import vn.onestop.processing.route.Colleagues;

/**
 * Whom a step is given when it begins (phân công). A step for which no rule finds anybody waits for whoever takes it:
 * better seen by all than lying with somebody who cannot do it.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Assignments {

    private final Rules rules;
    private final Loads loads;
    private final Colleagues colleagues;
    private final Deputies deputies;

    Assignments(Rules rules, Loads loads, Colleagues colleagues, Deputies deputies) {
        this.rules = rules;
        this.loads = loads;
        this.colleagues = colleagues;
        this.deputies = deputies;
    }

    public Optional<Assignee> of(Vacancy vacancy) {
        return rules.fitting(vacancy).flatMap(rule -> assignee(rule, vacancy));
    }

    private Optional<Assignee> assignee(Rule rule, Vacancy vacancy) {
        var says = rule.says();
        return switch (says.way()) {
            case FIXED -> named(rule, says.official(), vacancy);
            case BY_AREA -> named(rule, says.areas().get(vacancy.receivedAt()), vacancy);
            case LEAST_LOADED -> leastLoaded(vacancy).map(official -> given(rule, vacancy, official, null));
        };
    }

    /** While the one who is named is away it is the deputy. */
    private Optional<Assignee> named(Rule rule, @Nullable String official, Vacancy vacancy) {
        if (official == null) {
            return Optional.empty();
        }
        var acting = deputies.isAway(official) ? deputies.of(List.of(official)).get(official) : official;
        if (acting == null || !colleagues.mayDo(acting, vacancy.role(), vacancy.agency())) {
            return Optional.empty();
        }
        return Optional.of(given(rule, vacancy, acting, acting.equals(official) ? null : official));
    }

    private static Assignee given(Rule rule, Vacancy vacancy, String official, @Nullable String insteadOf) {
        var way = rule.says().way();
        return new Assignee(vacancy.step(), official, insteadOf, rule.id(), rule.version(), way, rule.setBy());
    }

    /** Among equals the first by name, so that the same question has the same answer. */
    private Optional<String> leastLoaded(Vacancy vacancy) {
        var away = deputies.awayFrom(vacancy.agency());
        var present = colleagues.of(vacancy.agency(), vacancy.role()).stream()
                .filter(account -> !away.contains(account))
                .toList();
        if (present.isEmpty()) {
            return Optional.empty();
        }
        var held = loads.of(vacancy.agency(), present);
        return present.stream().min(comparing(account -> held.getOrDefault(account, 0L)));
    }
}
