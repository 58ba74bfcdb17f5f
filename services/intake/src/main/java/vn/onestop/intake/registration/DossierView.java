package vn.onestop.intake.registration;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.onestop.contracts.Contact;
import vn.onestop.contracts.DossierEvent.Channel;
import vn.onestop.contracts.DossierEvent.RefusalReason;
import vn.onestop.contracts.DossierEvent.ResultDelivery;
import vn.onestop.contracts.ProcedureRef;
import vn.onestop.contracts.Promise;
import vn.onestop.contracts.Text;
import vn.onestop.intake.personal.Person;

/** A dossier as its own counter sees it: numbers and phones by their last digits, the look-up secret not at all. */
public record DossierView(
        @Schema(example = "H26.103.25.7-260310-0112") String code,

        DossierStatus status,
        String receivedAt,

        @Nullable String competentAgency,

        ProcedureRef procedure,
        Text procedureName,
        Channel channel,
        Instant registeredAt,

        @Nullable Promise promise,
        @Nullable ResultDelivery resultDelivery,
        List<Member> people,
        List<Receipt.Line> papers,
        int sets,

        @Nullable String note,

        @Schema(description = "Code of the dossier whose result this one was opened to mend") @Nullable
        String corrects,

        @Schema(description = "Code of the dossier that was opened to mend the result of this one") @Nullable
        String correctedBy,

        @Nullable RefusalReason refusalReason,
        @Nullable String refusalExplanation,
        List<HistoryLine> history) {

    public DossierView {
        people = List.copyOf(people);
        papers = List.copyOf(papers);
        history = List.copyOf(history);
    }

    /** Somebody with a part in the dossier. */
    public record Member(
            Contact.Part part,
            String name,
            @Nullable String number,
            @Nullable String phone) {

        static Member of(Contact.Part part, Person person) {
            return new Member(part, person.name(), person.maskedNumber(), person.maskedPhone());
        }

        @Override
        public String toString() {
            return "Member[" + part + ", hidden]";
        }
    }

    @Override
    public String toString() {
        return "DossierView[" + code + "]";
    }
}
