package vn.onestop.intake.filing;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.onestop.contracts.CaseEvent.SupplementItem;
import vn.onestop.contracts.DossierEvent.Channel;
import vn.onestop.contracts.FilingEvent.Support;
import vn.onestop.contracts.ProcedureRef;
import vn.onestop.contracts.Text;
import vn.onestop.intake.registration.DossierStatus;
import vn.onestop.time.TrafficLight;

/** What was sent in, as those may see it who sent it or are to answer it; nobody is named. */
public record FilingView(
        UUID id,

        @Schema(example = "H26.103.25.7-260310-0112") String code,

        DossierStatus status,
        ProcedureRef procedure,
        Text procedureName,
        Channel channel,
        Places places,

        @Schema(description = "How the citizen was helped") @Nullable
        Support support,

        Instant filedAt,

        @Schema(description = "When the counter must have answered, while it is to answer") @Nullable
        Instant answerDue,

        @Schema(description = "How the answer stands against its limit; PAUSED while the citizen is asked for papers")
        @Nullable
        TrafficLight light,

        @Schema(description = "What the counter asks for, while it does") @Nullable
        Returned returned) {

    /** What is asked for before acceptance (form 02). */
    public record Returned(int ordinal, List<SupplementItem> items, String legalBasis, LocalDate replyBy, Instant at) {

        public Returned {
            items = List.copyOf(items);
        }
    }
}
