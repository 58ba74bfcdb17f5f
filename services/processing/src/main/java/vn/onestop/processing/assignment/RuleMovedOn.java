package vn.onestop.processing.assignment;

import java.util.Map;
import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** Somebody else has changed the rule meanwhile. */
final class RuleMovedOn extends Problem {

    private static final ProblemType TYPE = ProblemType.conflict("assignment-rule-moved-on");

    RuleMovedOn(Rule rule) {
        super(TYPE, Map.of("actor", rule.setBy(), "at", rule.setAt(), "version", rule.version()), rule.setBy());
    }
}
