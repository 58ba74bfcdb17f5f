package vn.onestop.processing.assignment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the history of the rules: who changed what, when and from where.
 *
 * @param before none where the rule is new
 * @param after none where it was taken away
 */
public record RuleChange(
        UUID rule,
        int version,
        Instant at,
        String account,
        String origin,
        @Nullable RuleWish before,
        @Nullable RuleWish after) {}
