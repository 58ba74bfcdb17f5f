package vn.onestop.intake.registration;

import org.springframework.stereotype.Component;
import vn.onestop.contracts.DossierEvent.Contacts;
import vn.onestop.contracts.DossierEvent.Lookup;
import vn.onestop.contracts.Seal;

/** Closes personal data for the one service that may open it. */
@Component
class Seals {

    private final Seal notification;
    private final Seal tracking;

    Seals(RegistrationSettings settings) {
        notification = Seal.withKey(settings.sealForNotification());
        tracking = Seal.withKey(settings.sealForTracking());
    }

    /** Whoever has neither phone nor e-mail cannot be told and is left out. */
    SealedForReaders close(Presentation presented, LookupSecret secret) {
        var contacts = presented.people().entrySet().stream()
                .filter(person -> person.getValue().reachable())
                .map(person -> person.getValue().as(person.getKey()))
                .toList();
        return new SealedForReaders(
                notification.seal(new Contacts(contacts)),
                tracking.seal(new Lookup(secret.text(), presented.subject().name())));
    }
}
