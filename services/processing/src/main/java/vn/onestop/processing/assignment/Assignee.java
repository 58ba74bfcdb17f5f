package vn.onestop.processing.assignment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom a rule gives a step, and why; kept in the history of the case.
 *
 * @param insteadOf whom the rule names and who is away
 * @param setBy who set the rule
 */
public record Assignee(
        int step, String official, @Nullable String insteadOf, UUID rule, int ruleVersion, Way way, String setBy) {}
