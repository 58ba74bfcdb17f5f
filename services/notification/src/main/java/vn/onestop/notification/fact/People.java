package vn.onestop.notification.fact;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.onestop.contracts.Contact;
import vn.onestop.contracts.DossierEvent.Contacts;
import vn.onestop.contracts.DossierEvent.DossierAccepted;
import vn.onestop.contracts.DossierEvent.DossierRefused;
import vn.onestop.contracts.DossierEvent.Registration;
import vn.onestop.contracts.FilingEvent.DossierFiled;
import vn.onestop.contracts.Seal;
import vn.onestop.contracts.Sealed;

/** Opens what is sealed for this service: whom to tell about a dossier. */
@Component
class People {

    private final Seal seal;

    People(Seal seal) {
        this.seal = seal;
    }

    KnownDossier of(Registration event) {
        return switch (event) {
            case DossierAccepted accepted ->
                new KnownDossier(
                        accepted.dossierId(),
                        accepted.sequence(),
                        accepted.code(),
                        accepted.procedure(),
                        accepted.receivedAt(),
                        accepted.resultDelivery(),
                        accepted.promise().due(),
                        false,
                        open(accepted.contacts()));
            case DossierRefused _, DossierFiled _ ->
                new KnownDossier(
                        event.dossierId(),
                        event.sequence(),
                        event.code(),
                        event.procedure(),
                        event.receivedAt(),
                        null,
                        null,
                        false,
                        open(event.contacts()));
        };
    }

    private List<Contact> open(Sealed<Contacts> contacts) {
        return seal.open(contacts, Contacts.class).people();
    }
}
