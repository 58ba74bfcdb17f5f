package vn.onestop.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Outside a seal no field is named or typed as personal data. */
class PersonalDataTest {

    private static final Set<String> WORDS = Set.of(
            "name",
            "surname",
            "phone",
            "mobile",
            "email",
            "mail",
            "address",
            "identity",
            "cccd",
            "passport",
            "tax",
            "birth",
            "birthday",
            "gender",
            "sex",
            "owner",
            "applicant",
            "filer",
            "citizen",
            "person",
            "people",
            "secret",
            "account");

    private static final Set<Class<?>> PERSONAL =
            Set.of(Contact.class, DossierEvent.Contacts.class, DossierEvent.Lookup.class, CatalogueEvent.Reach.class);

    /** What is named so and is no citizen: the agency's sender name, and an official's account and name on forms. */
    private static final Set<String> NOBODY =
            Set.of("AgencyPublished.smsName", "Actor.account", "OfficialPublished.displayName");

    @ParameterizedTest
    @EnumSource
    void noFieldOfAFactIsPersonalData(EventType type) {
        assertThat(personalIn(type.record())).isEmpty();
    }

    @Test
    void theRuleSeesAnEmailAPhoneAndAPersonHoweverDeep() {
        record Person(String fullName) {}
        record Letter(String sentToEmail, List<Person> readers, Text name, Contact.Part part, Sealed<Contact> to) {}

        assertThat(personalIn(Letter.class)).containsExactlyInAnyOrder("Letter.sentToEmail", "Person.fullName");
        assertThat(personalIn(DossierEvent.Contacts.class))
                .contains("Contacts.people", "Contact.name", "Contact.phone", "Contact.email");
    }

    @Test
    void whatIsPersonalShowsNothingInALog() {
        var contact = new Contact(
                Contact.Part.OWNER, "Nguyễn Văn An", "+84912345678", "an@example.org", Contact.Language.VI, false);

        assertThat(new DossierEvent.Contacts(List.of(contact)).toString())
                .doesNotContain("Nguyễn", "912345678", "example");
        assertThat(new DossierEvent.Lookup("K7M4", "Nguyễn Văn An").toString()).doesNotContain("K7M4", "Nguyễn");
        assertThat(new Sealed<>("a.b.c.d.e").toString()).doesNotContain("a.b");
    }

    private static List<String> personalIn(Class<?> type) {
        var found = new ArrayList<String>();
        look(type, found, new HashSet<>());
        return found;
    }

    private static void look(Class<?> type, List<String> found, Set<Class<?>> seen) {
        if (!type.isRecord() || type == Sealed.class || !seen.add(type)) {
            return;
        }
        for (var component : type.getRecordComponents()) {
            var name = type.getSimpleName() + "." + component.getName();
            if (personal(component) && !NOBODY.contains(name)) {
                found.add(name);
            }
            classesIn(component.getGenericType()).forEach(inner -> look(inner, found, seen));
        }
    }

    private static boolean personal(RecordComponent component) {
        return classesIn(component.getGenericType()).anyMatch(PERSONAL::contains)
                || component.getType() != Text.class
                        && component.getType() != Sealed.class
                        && words(component.getName()).anyMatch(WORDS::contains);
    }

    private static Stream<String> words(String name) {
        return Stream.of(name.split("(?=[A-Z])")).map(word -> word.toLowerCase(Locale.ROOT));
    }

    private static Stream<Class<?>> classesIn(Type type) {
        return switch (type) {
            case Class<?> plain -> Stream.of(plain);
            case ParameterizedType sealed when sealed.getRawType() == Sealed.class -> Stream.empty();
            case ParameterizedType many ->
                Stream.of(many.getActualTypeArguments()).flatMap(PersonalDataTest::classesIn);
            default -> Stream.empty();
        };
    }
}
