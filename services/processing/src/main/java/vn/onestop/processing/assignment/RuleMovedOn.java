package vn.onestop.processing.assignment;

import java.util.Map;
import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** Somebody else has changed the rule meanwhile. */
final class RuleMovedOn extends Problem {

    private static final ProblemType TYPE = ProblemType.conflict("assignment-rule-moved-on");

    private final transient Map<String, Object> seen;

    RuleMovedOn(Rule rule) {
        super(TYPE, rule.setBy());
        seen = Map.of("actor", rule.setBy(), "at", rule.setAt(), "version", rule.version());
    }

    @Override
    protected Map<String, Object> properties() {
        return seen;
    }
}
