package vn.onestop.intake.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;
import static vn.onestop.intake.testing.AtTheCounter.ADMIN;
import static vn.onestop.intake.testing.AtTheCounter.CLERK;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.onestop.contracts.CatalogueEvent.OfficialPublished;
import vn.onestop.contracts.CatalogueEvent.Reach;
import vn.onestop.contracts.Topics;
import vn.onestop.intake.testing.AtTheCounter;
import vn.onestop.intake.testing.AtTheCounter.Answer;
import vn.onestop.intake.testing.Heard;
import vn.onestop.intake.testing.IntakeTest;
import vn.onestop.intake.testing.OfficeClock;
import vn.onestop.intake.testing.TestKeys;

/** The officials' directory: who works where, as what, and how to reach them. */
@IntakeTest
class OfficialsTest {

    private static final AtomicInteger NUMBERS = new AtomicInteger();
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @Autowired
    private AtTheCounter counter;

    @Autowired
    private OfficeClock clock;

    @Autowired
    private Heard heard;

    @Autowired
    private JdbcClient jdbc;

    private final String account = "official." + NUMBERS.incrementAndGet();

    @BeforeEach
    void tuesdayMorning() {
        clock.set(OfficeClock.USUAL);
    }

    @Test
    void whoIsListedIsPublishedWithTheReachSealedForNotificationAlone() {
        var answer = write(anOfficial());

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        var published = awaitPublished(1);
        assertThat(published.displayName()).isEqualTo("Trần Minh Đức");
        assertThat(published.agency()).isEqualTo("H26.103.25.7");
        assertThat(published.roles()).containsExactly("SPECIALIST");
        assertThat(published.active()).isTrue();
        assertThat(TestKeys.notification().open(published.reach(), Reach.class))
                .isEqualTo(new Reach("duc.tran@example.vn", "+84912345678"));
        assertThat(heard.raw(Topics.CATALOGUE)).noneMatch(data -> data.contains("duc.tran"));
    }

    @Test
    void addressAndNumberAreShownMaskedAndKeptEncrypted() {
        write(anOfficial());

        var shown = counter.get("/api/catalogue/officials/" + account, ADMIN);

        assertThat(shown.at("/email")).isEqualTo("d***@example.vn");
        assertThat(shown.at("/phone")).isEqualTo("********5678");
        assertThat(shown.header("Cache-Control")).isEqualTo("no-store");
        assertThat(stored()).doesNotContain("duc.tran", "912345678");
    }

    @Test
    void theListOfAnAgencyNamesItsOfficials() {
        write(anOfficial());

        var ward = counter.get("/api/catalogue/officials?agency=H26.103.25.7", ADMIN);
        var land = counter.get("/api/catalogue/officials?agency=H26.20", ADMIN);

        assertThat(ward.body().findValuesAsString("account")).contains(account);
        assertThat(land.body().findValuesAsString("account")).doesNotContain(account);
        assertThat(ward.text()).doesNotContain("duc.tran");
    }

    @Test
    void sayingTheSameAgainMakesNoVersion() {
        write(anOfficial());

        var again = write(anOfficial());

        assertThat(again.at("/version")).isEqualTo("1");
        assertThat(versionsOf()).isEqualTo(1);
    }

    @Test
    void whatIsLeftOutStaysAndWhatIsEmptyIsTakenAway() {
        write(anOfficial());
        write(without(anOfficial(), "email").put("phone", ""));

        var published = awaitPublished(2);

        assertThat(TestKeys.notification().open(published.reach(), Reach.class))
                .isEqualTo(new Reach("duc.tran@example.vn", null));
    }

    @Test
    void toWhoHasLeftNobodyWritesAnyMore() {
        write(anOfficial());

        write(anOfficial().put("active", false));

        var published = awaitPublished(2);
        assertThat(published.active()).isFalse();
        assertThat(published.reach()).isNull();
    }

    @Test
    void theDirectoryKeepsWhoWroteWhatFromWhere() {
        write(anOfficial());

        assertThat(jdbc.sql("select changed_by, origin from official_version where account = ?")
                        .param(account)
                        .query()
                        .singleRow())
                .containsEntry("changed_by", "admin")
                .containsEntry("origin", "127.0.0.1");
        assertThatThrownBy(() -> jdbc.sql("delete from official_version").update())
                .hasMessageContaining("append-only");
    }

    @Test
    void onlyTheAdministratorReadsAndWritesTheDirectory() {
        var path = "/api/catalogue/officials";

        assertThat(counter.get(path, "").status()).isEqualTo(401);
        assertThat(counter.get(path, CLERK).status()).isEqualTo(403);
        assertThat(counter.put(path + "/" + account, anOfficial().toString(), CLERK)
                        .status())
                .isEqualTo(403);
        assertThat(counter.get(path + "/nobody", ADMIN).problem()).isEqualTo("no-such-official");
    }

    static Stream<Arguments> wrongFields() {
        return Stream.of(
                argumentSet("unknown agency", anOfficial().put("agency", "H26.999"), "agency"),
                argumentSet("unknown role", withRoles("SPECIALIST", "KING"), "roles[1]"),
                argumentSet("no role", withRoles(), "roles"),
                argumentSet("no name", anOfficial().put("displayName", " "), "displayName"),
                argumentSet("two lines", anOfficial().put("displayName", "Đức\nBcc: all"), "displayName"),
                argumentSet("e-mail", anOfficial().put("email", "duc.example.vn"), "email"),
                argumentSet("masked e-mail", anOfficial().put("email", "d***@example.vn"), "email"),
                argumentSet("phone", anOfficial().put("phone", "12345"), "phone"),
                argumentSet("active or not", without(anOfficial(), "active"), "active"));
    }

    @ParameterizedTest
    @MethodSource("wrongFields")
    void aListingThatCannotBeNamesItsFieldAndChangesNothing(ObjectNode listing, String field) {
        var answer = write(listing);

        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.body().at("/errors").findValuesAsString("field"))
                .anySatisfy(name -> assertThat(field).startsWith(name));
        assertThat(versionsOf()).isZero();
    }

    @Test
    void anAccountThatIsNoneIsNamed() {
        var answer = counter.put(
                "/api/catalogue/officials/kh%C3%B4ng%20ai", anOfficial().toString(), ADMIN);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body().at("/errors").findValuesAsString("field")).containsExactly("account");
    }

    private Answer write(ObjectNode listing) {
        return counter.put("/api/catalogue/officials/" + account, listing.toString(), ADMIN);
    }

    private OfficialPublished awaitPublished(int version) {
        return await().until(
                        () -> heard.on(Topics.CATALOGUE, OfficialPublished.class).stream()
                                .filter(official -> official.official().equals(account))
                                .filter(official -> official.version() == version)
                                .findFirst()
                                .orElse(null),
                        published -> published != null);
    }

    private int versionsOf() {
        return jdbc.sql("select count(*) from official_version where account = ?")
                .param(account)
                .query(Integer.class)
                .single();
    }

    private String stored() {
        var content = jdbc.sql("select content::text from catalogue_version where code = ?")
                .param(account)
                .query(String.class)
                .single();
        var reach = jdbc.sql("select reach from official_version where account = ?")
                .param(account)
                .query(byte[].class)
                .single();
        return content + new String(reach, StandardCharsets.ISO_8859_1);
    }

    private static ObjectNode anOfficial() {
        return withRoles("SPECIALIST");
    }

    private static ObjectNode withRoles(String... roles) {
        var listing = MAPPER.createObjectNode()
                .put("displayName", "Trần Minh Đức")
                .put("agency", "H26.103.25.7")
                .put("active", true)
                .put("email", "duc.tran@example.vn")
                .put("phone", "0912 345 678");
        List.of(roles).forEach(listing.putArray("roles")::add);
        return listing;
    }

    private static ObjectNode without(ObjectNode listing, String field) {
        listing.remove(field);
        return listing;
    }
}
