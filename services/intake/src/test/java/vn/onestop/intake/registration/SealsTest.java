package vn.onestop.intake.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.onestop.contracts.Contact;
import vn.onestop.contracts.Contact.Language;
import vn.onestop.contracts.Contact.Part;
import vn.onestop.contracts.DossierEvent.Channel;
import vn.onestop.intake.personal.Person;

class SealsTest {

    private static final String MOTHERS_PHONE = "+84912345678";

    @Test
    void aPhoneThatMotherAndChildShareIsToldOnce() {
        var contacts = Seals.contacts(presented(person(MOTHERS_PHONE, null), person(MOTHERS_PHONE, null)));

        assertThat(contacts).extracting(Contact::part).containsExactly(Part.FILER);
    }

    @Test
    void whoHasAnAddressOfTheirOwnIsToldThere() {
        var contacts = Seals.contacts(
                presented(person(MOTHERS_PHONE, "Hoa@example.vn"), person(MOTHERS_PHONE, "an@example.vn")));

        assertThat(contacts.getLast().part()).isEqualTo(Part.OWNER);
        assertThat(contacts.getLast().phone()).isNull();
        assertThat(contacts.getLast().email()).isEqualTo("an@example.vn");
    }

    @Test
    void whoHasNeitherPhoneNorEmailCannotBeTold() {
        assertThat(Seals.contacts(presented(person(null, null), null))).isEmpty();
    }

    private static Person person(@Nullable String phone, @Nullable String email) {
        return new Person("Hoa", "001187012345", null, phone, email, null, Language.VI, false);
    }

    private static Presentation presented(Person filer, @Nullable Person owner) {
        return new Presentation("1.001193", Channel.COUNTER, filer, owner, null, List.of(), 1, null);
    }
}
