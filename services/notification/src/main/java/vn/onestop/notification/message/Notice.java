package vn.onestop.notification.message;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.onestop.contracts.Contact;
import vn.onestop.contracts.Contact.Language;
import vn.onestop.contracts.MessageEvent.MessageKind;
import vn.onestop.notification.template.Placeholder;

/**
 * One thing to say to everybody a dossier concerns. Shows nothing in logs.
 *
 * @param factId of the fact it says; nobody is told the same fact twice on a channel
 * @param values what fills the templates, by language; the name of the person is added for each
 */
public record Notice(
        UUID factId,
        UUID dossierId,
        String dossierCode,
        MessageKind kind,
        List<Contact> people,
        Map<Language, Map<Placeholder, String>> values) {

    public Notice {
        people = List.copyOf(people);
        values = Map.copyOf(values);
    }

    @Override
    public String toString() {
        return "Notice[" + kind + " of " + dossierCode + "]";
    }
}
