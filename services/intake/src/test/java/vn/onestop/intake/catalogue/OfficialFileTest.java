package vn.onestop.intake.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.onestop.intake.testing.AtTheCounter.ADMIN;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.transaction.support.TransactionTemplate;
import vn.onestop.contracts.CatalogueEvent.OfficialPublished;
import vn.onestop.intake.testing.AtTheCounter;
import vn.onestop.intake.testing.IntakeTest;
import vn.onestop.intake.testing.OfficeClock;
import vn.onestop.messaging.Outbox;

/** A first list of officials comes from a file. */
@IntakeTest
class OfficialFileTest {

    private static final AtomicInteger NUMBERS = new AtomicInteger();
    private static final String AS_HEAD = """
        {"displayName": "Trần Minh Đức", "agency": "H26.103.25.7", "roles": ["UNIT_HEAD"], "active": true}
        """;

    @Autowired
    private FilesSaid filesSaid;

    @Autowired
    private AtTheCounter counter;

    @Autowired
    private OfficeClock clock;

    @Autowired
    private Versions versions;

    @Autowired
    private Officials officials;

    @Autowired
    private Publishing publishing;

    @Autowired
    private Outbox outbox;

    @Autowired
    private TransactionTemplate transaction;

    private final String account = "listed." + NUMBERS.incrementAndGet();

    @BeforeEach
    void tuesdayMorning() {
        clock.set(OfficeClock.USUAL);
    }

    @Test
    void aFileBringsInTheFirstListAndDoesNotUndoWhatIsWrittenLater(@TempDir Path folder) throws Exception {
        var file = folder.resolve("list.yaml");
        Files.writeString(file, listed("SPECIALIST"));
        load(file);
        counter.put("/api/catalogue/officials/" + account, AS_HEAD, ADMIN);

        load(file);

        assertThat(roles()).contains(Set.of("UNIT_HEAD"));
    }

    @Test
    void aFileThatSaysSomethingNewIsHeard(@TempDir Path folder) throws Exception {
        var file = folder.resolve("list.yaml");
        Files.writeString(file, listed("SPECIALIST"));
        load(file);
        Files.writeString(file, listed("LEADER"));

        load(file);

        assertThat(roles()).contains(Set.of("LEADER"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "roles: [KING]",
                "agency: H26.999",
                "email: nobody",
                "phone: '12345'",
                "account: số một",
                "name: ' '",
                "roles: []"
            })
    void aFileThatCannotBeIsRefusedWhole(String wrong, @TempDir Path folder) throws Exception {
        var file = folder.resolve("list.yaml");
        var key = wrong.substring(0, wrong.indexOf(':'));
        Files.writeString(file, listed("SPECIALIST").replaceAll("(?m)^( +(- )?)" + key + ":.*$", "$1" + wrong));

        assertThatThrownBy(() -> load(file))
                .isInstanceOf(UnusableCatalogue.class)
                .hasMessageContaining("fficial");

        assertThat(roles()).isEmpty();
    }

    @Test
    void anOfficialListedTwiceIsRefused(@TempDir Path folder) throws Exception {
        var file = folder.resolve("list.yaml");
        Files.writeString(file, listed("SPECIALIST") + listed("LEADER").replace("officials:\n", ""));

        assertThatThrownBy(() -> load(file)).hasMessage("Official " + account + " is listed twice.");
    }

    @Test
    void aFileThatIsNamedMustBeThere(@TempDir Path folder) {
        assertThatThrownBy(() -> load(folder.resolve("none.yaml"))).isInstanceOf(UnusableCatalogue.class);
    }

    private void load(Path file) {
        var settings = new CatalogueSettings("classpath:catalogue/", "file:" + file, "");
        var files = new CatalogueFiles(new DefaultResourceLoader(), settings);
        var loading = new CatalogueLoading(files, versions, filesSaid, officials, publishing, outbox);
        transaction.executeWithoutResult(_ -> loading.load());
    }

    private String listed(String role) {
        return """
            officials:
              - account: %s
                name: Trần Minh Đức
                agency: H26.103.25.7
                roles: [%s]
                email: duc.tran@example.vn
                phone: 0912 345 678
            """.formatted(account, role);
    }

    private Optional<Set<String>> roles() {
        return versions.newest(Kind.OFFICIAL, account).map(version -> ((OfficialPublished) version.content()).roles());
    }
}
