package vn.onestop.intake.registration;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.onestop.contracts.Contact.Part;
import vn.onestop.files.Vault;
import vn.onestop.intake.personal.Person;

/** Locks what is personal in a dossier and opens it again; each value is bound to its dossier and its place in it. */
@Component
class Locker {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Vault vault;

    Locker(Vault vault) {
        this.vault = vault;
    }

    Locked lock(UUID dossier, Presentation presented, LookupSecret secret, @Nullable String explanation) {
        var people = presented.people().entrySet().stream()
                .map(person -> lock(dossier, person.getKey(), person.getValue()))
                .toList();
        return new Locked(
                people,
                lockText(dossier, "note", presented.note()),
                vault.lock(bytes(secret.text()), place(dossier, "secret")),
                lockText(dossier, "explanation", explanation));
    }

    private LockedPerson lock(UUID dossier, Part part, Person person) {
        var number = person.number();
        return new LockedPerson(
                part,
                vault.lock(MAPPER.writeValueAsBytes(person), place(dossier, part.name())),
                number == null ? null : vault.index(number));
    }

    byte[] lockExplanation(UUID dossier, String text) {
        return vault.lock(bytes(text), place(dossier, "explanation"));
    }

    private byte @Nullable [] lockText(UUID dossier, String what, @Nullable String text) {
        return text == null ? null : vault.lock(bytes(text), place(dossier, what));
    }

    Opened open(DossierRecord dossier) {
        var locked = dossier.locked();
        return new Opened(
                people(dossier.id(), locked.people()),
                openText(dossier.id(), "note", locked.note()),
                new LookupSecret(text(vault.open(locked.secret(), place(dossier.id(), "secret")))),
                openText(dossier.id(), "explanation", locked.refusalExplanation()));
    }

    Map<Part, Person> people(UUID dossier, List<LockedPerson> locked) {
        var people = new EnumMap<Part, Person>(Part.class);
        for (var person : locked) {
            var content =
                    vault.open(person.content(), place(dossier, person.part().name()));
            people.put(person.part(), MAPPER.readValue(content, Person.class));
        }
        return people;
    }

    private @Nullable String openText(UUID dossier, String what, byte @Nullable [] locked) {
        return locked == null ? null : text(vault.open(locked, place(dossier, what)));
    }

    private static String place(UUID dossier, String what) {
        return "dossier/" + dossier + "/" + what;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** What is personal in a dossier, readable. */
    record Opened(
            Map<Part, Person> people,
            @Nullable String note,
            LookupSecret secret,
            @Nullable String explanation) {

        Presentation presented(DossierRecord dossier) {
            return new Presentation(
                    dossier.procedure().code(),
                    dossier.channel(),
                    Objects.requireNonNull(people.get(Part.FILER)),
                    people.get(Part.OWNER),
                    people.get(Part.AUTHORISED),
                    dossier.papers(),
                    dossier.sets(),
                    note);
        }

        static Opened of(Presentation presented, LookupSecret secret, @Nullable String explanation) {
            return new Opened(presented.people(), presented.note(), secret, explanation);
        }

        @Override
        public String toString() {
            return "Opened[hidden]";
        }
    }
}
