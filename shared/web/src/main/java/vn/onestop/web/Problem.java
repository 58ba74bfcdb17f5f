package vn.onestop.web;

import java.util.List;
import java.util.Map;

/**
 * Says no to a request. Each refusal is a class of its own, named for itself, with a {@link ProblemType}:
 *
 * <pre>{@code
 * final class IllegalMove extends Problem {
 *     private static final ProblemType TYPE = ProblemType.conflict("illegal-move");
 *
 *     IllegalMove(CaseStatus from, CaseStatus to) {
 *         super(TYPE, from, to);   // {0} and {1} in problem.illegal-move.detail
 *     }
 * }
 * }</pre>
 *
 * Arguments and properties reach the caller, so they hold nothing personal that the caller has not sent.
 */
public abstract class Problem extends RuntimeException {

    private final transient ProblemType type;
    private final transient List<Object> arguments;
    private final transient Map<String, Object> properties;

    /** The arguments fill the places of the title and the detail in the message bundles. */
    protected Problem(ProblemType type, Object... arguments) {
        this(type, Map.of(), arguments);
    }

    /** @param properties what a program needs to act on the refusal, beside the sentence for people */
    protected Problem(ProblemType type, Map<String, Object> properties, Object... arguments) {
        super(type.name() + " " + List.of(arguments));
        this.type = type;
        this.properties = Map.copyOf(properties);
        this.arguments = List.of(arguments);
    }

    public final ProblemType type() {
        return type;
    }

    final Object[] arguments() {
        return arguments.toArray();
    }

    public final Map<String, Object> properties() {
        return properties;
    }
}
