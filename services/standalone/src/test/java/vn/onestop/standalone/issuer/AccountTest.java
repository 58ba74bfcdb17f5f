package vn.onestop.standalone.issuer;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.json.JsonMapper;

/** The accounts of the demo are the same wherever they stand: at our issuer, at Keycloak, and in the directory. */
class AccountTest {

    private static final Path DIRECTORY = Path.of("src/main/resources/officials.yaml");
    private static final Path REALM = Path.of("src/main/compose/realm.json");

    /** What is written down about an account more than once. */
    private record Listed(String person, String agency, List<String> roles, String email) {}

    @Test
    void everyOfficialOfTheDemoStandsInTheDirectory() throws IOException {
        var expected = Account.ALL.stream()
                .filter(account -> account.agency() != null)
                .collect(toMap(
                        Account::name,
                        account -> new Listed(
                                account.person(),
                                account.agency(),
                                List.of(account.role()),
                                account.name() + "@onestop.example")));

        assertThat(directory()).isEqualTo(expected);
    }

    @Test
    void keycloakHasTheSameOfficials() throws IOException {
        assertThat(realm()).isEqualTo(directory());
    }

    private static Map<String, Listed> directory() throws IOException {
        Map<String, List<Map<String, Object>>> file = new Yaml().load(Files.readString(DIRECTORY));
        return file.get("officials").stream()
                .collect(toMap(
                        official -> text(official, "account"),
                        official -> new Listed(
                                text(official, "name"),
                                text(official, "agency"),
                                ((List<?>) official.get("roles"))
                                        .stream().map(Object::toString).toList(),
                                text(official, "email"))));
    }

    private static Map<String, Listed> realm() throws IOException {
        var users = JsonMapper.shared().readTree(Files.readString(REALM)).get("users");
        return users.valueStream()
                .filter(user -> user.has("attributes"))
                .collect(toMap(
                        user -> user.get("username").asString(),
                        user -> new Listed(
                                (user.path("firstName").asString("") + " "
                                                + user.path("lastName").asString(""))
                                        .strip(),
                                user.at("/attributes/agency/0").asString(),
                                user.get("realmRoles")
                                        .valueStream()
                                        .map(role -> role.asString())
                                        .toList(),
                                user.get("email").asString())));
    }

    private static String text(Map<String, Object> official, String key) {
        return official.get(key).toString();
    }
}
