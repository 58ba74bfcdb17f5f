package vn.onestop.notification.fact;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.onestop.contracts.Contact;
import vn.onestop.contracts.DossierEvent.ResultDelivery;
import vn.onestop.contracts.ProcedureRef;

/**
 * A dossier (hồ sơ) as far as its messages need it. Shows nothing in logs.
 *
 * @param resultDelivery null for a dossier that was refused
 * @param held the date the people were told last, null where no date was promised
 */
record KnownDossier(
        UUID id,
        String code,
        ProcedureRef procedure,
        String receivedAt,
        @Nullable ResultDelivery resultDelivery,
        @Nullable Instant held,
        List<Contact> people) {

    KnownDossier {
        people = List.copyOf(people);
    }

    @Override
    public String toString() {
        return "KnownDossier[" + code + "]";
    }
}
