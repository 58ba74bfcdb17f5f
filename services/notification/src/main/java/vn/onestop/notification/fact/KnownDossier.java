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
 * @param registered sequence of the registration it is known from
 * @param resultDelivery null for a dossier that is not accepted
 * @param held the date the people were told last, null where no date was promised
 * @param returned whether they were told that the result was given out
 */
record KnownDossier(
        UUID id,
        long registered,
        String code,
        ProcedureRef procedure,
        String receivedAt,
        @Nullable ResultDelivery resultDelivery,
        @Nullable Instant held,
        boolean returned,
        List<Contact> people) {

    KnownDossier {
        people = List.copyOf(people);
    }

    boolean isAccepted() {
        return resultDelivery != null;
    }

    @Override
    public String toString() {
        return "KnownDossier[" + code + "]";
    }
}
