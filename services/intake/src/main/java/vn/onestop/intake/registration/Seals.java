package vn.onestop.intake.registration;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.onestop.contracts.Contact;
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

    SealedForReaders close(Presentation presented, LookupSecret secret) {
        return new SealedForReaders(
                notification.seal(new Contacts(contacts(presented))),
                tracking.seal(new Lookup(secret.text(), presented.subject().name())));
    }

    /** Whom to tell. A phone or an address that two people share is told once; who has none of their own is left out. */
    static List<Contact> contacts(Presentation presented) {
        var known = new HashSet<String>();
        var contacts = new ArrayList<Contact>();
        presented.people().forEach((part, person) -> {
            var phone = onlyOnce(person.phone(), known);
            var email = onlyOnce(person.email(), known);
            if (phone != null || email != null) {
                contacts.add(new Contact(part, person.name(), phone, email, person.language(), person.accents()));
            }
        });
        return contacts;
    }

    private static @Nullable String onlyOnce(@Nullable String address, Set<String> known) {
        return address != null && known.add(address.toLowerCase(Locale.ROOT)) ? address : null;
    }
}
