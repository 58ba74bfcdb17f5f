package vn.onestop.processing.assignment;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.onestop.processing.route.Role;

/**
 * What a rule is to say.
 *
 * @param procedure code of the only procedure it is for; none: for all
 * @param role the only role it is for; none: for all, or given by the step
 * @param step ordinal of the only step it is for; needs the procedure
 * @param official whom FIXED gives the steps
 * @param areas for BY_AREA: the agency whose counter received the dossier, and the official
 */
public record RuleWish(
        @Nullable String procedure,
        @Nullable Role role,
        @Nullable Integer step,
        Way way,
        @Nullable String official,
        Map<String, String> areas) {

    public RuleWish {
        areas = new TreeMap<>(areas);
    }
}
