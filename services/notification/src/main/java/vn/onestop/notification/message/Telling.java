package vn.onestop.notification.message;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.onestop.contracts.Contact;
import vn.onestop.contracts.MessageEvent.MessageChannel;
import vn.onestop.notification.message.NewMessages.Saying;
import vn.onestop.notification.template.Placeholder;

/** Makes of one thing to say a message to each person: to the phone by the first channel of its order, and by e-mail. */
@Service
public class Telling {

    private final NewMessages newMessages;
    private final Ways ways;

    Telling(NewMessages newMessages, Ways ways) {
        this.newMessages = newMessages;
        this.ways = ways;
    }

    /** Joins the caller's transaction; sending begins when it commits. Whoever was told already is not told again. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(Notice notice) {
        notice.people().stream().sorted(Comparator.comparing(Contact::part)).forEach(person -> {
            var saying = saying(notice, person);
            var phone = person.phone();
            if (phone != null) {
                ways.first(notice.kind(), phone).ifPresent(channel -> newMessages.make(saying, channel, phone));
            }
            if (person.email() != null) {
                newMessages.make(saying, MessageChannel.EMAIL, person.email());
            }
        });
    }

    private static Saying saying(Notice notice, Contact person) {
        var values = new EnumMap<Placeholder, String>(Objects.requireNonNull(
                notice.values().get(person.language()), () -> "no values in " + person.language()));
        values.put(Placeholder.NAME, person.name());
        return new Saying(
                notice.factId(),
                notice.dossierId(),
                notice.dossierCode(),
                notice.kind(),
                person.part(),
                person.language(),
                person.accents(),
                values,
                null);
    }
}
