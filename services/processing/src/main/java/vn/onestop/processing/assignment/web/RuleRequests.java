package vn.onestop.processing.assignment.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.onestop.processing.assignment.RuleWish;
import vn.onestop.processing.assignment.Way;
import vn.onestop.processing.route.Role;
import vn.onestop.web.InvalidFields;

/** What heads and leaders send who set a rule. */
final class RuleRequests {

    private RuleRequests() {}

    /**
     * @param version of the rule that was seen, 0 for a new one
     * @param step needs the procedure, and gives the role
     * @param official for FIXED
     * @param areas for BY_AREA
     */
    record SetRule(
            @NotNull @PositiveOrZero Integer version,
            @Nullable @Size(max = 40) String procedure,
            @Nullable Role role,
            @Nullable @Positive Integer step,
            @NotNull Way way,
            @Nullable @Size(max = 100) String official,
            @Nullable @Size(max = 500) List<@Valid @NotNull Area> areas) {

        RuleWish toWish() {
            var byArea = new TreeMap<String, String>();
            for (var area : areas == null ? List.<Area>of() : areas) {
                if (byArea.put(area.receivedAt().strip(), area.official().strip()) != null) {
                    throw InvalidFields.one("areas", "assignment.areas.twice", area.receivedAt());
                }
            }
            return new RuleWish(stripped(procedure), role, step, way, stripped(official), byArea);
        }

        private static @Nullable String stripped(@Nullable String text) {
            return text == null || text.isBlank() ? null : text.strip();
        }
    }

    /** @param receivedAt agency whose counter received the dossier */
    record Area(
            @NotBlank @Size(max = 40) String receivedAt,
            @NotBlank @Size(max = 100) String official) {}
}
