package vn.onestop.processing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.onestop.processing.Office.at;
import static vn.onestop.processing.Office.official;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.onestop.contracts.CatalogueEvent.OfficialPublished;
import vn.onestop.processing.route.Colleagues;
import vn.onestop.processing.route.Role;

/** Who may be given work, as the officials' directory says; each test has an agency of its own. */
class OfficialsTest extends ProcessingTest {

    private final String agency = "H26.T" + UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    Colleagues colleagues;

    @Test
    void aListedOfficialMayDoWhatTheDirectorySaysAndNothingElse() {
        hear(listed("an", 1, true, "SPECIALIST", "ADMIN"));

        assertThat(colleagues.mayDo(account("an"), Role.SPECIALIST, agency)).isTrue();
        assertThat(colleagues.mayDo(account("an"), Role.LEADER, agency)).isFalse();
        assertThat(colleagues.mayDo(account("an"), Role.SPECIALIST, Office.WARD))
                .isFalse();
    }

    @Test
    void onceSomebodyOfAnAgencyIsListedTheUnknownMayDoNothingThere() {
        assertThat(colleagues.mayDo(account("stranger"), Role.SPECIALIST, agency))
                .isTrue();
        met("met", Role.SPECIALIST);

        hear(listed("an", 1, true, "SPECIALIST"));

        assertThat(colleagues.mayDo(account("stranger"), Role.SPECIALIST, agency))
                .isFalse();
        assertThat(colleagues.mayDo(account("met"), Role.SPECIALIST, agency)).isFalse();
    }

    @Test
    void whoHasLeftMayDoNothingAnyMore() {
        hear(listed("an", 1, true, "SPECIALIST"));
        hear(listed("an", 2, false, "SPECIALIST"));

        assertThat(colleagues.mayDo(account("an"), Role.SPECIALIST, agency)).isFalse();
        assertThat(colleagues.of(agency, Role.SPECIALIST)).isEmpty();
    }

    @Test
    void anOlderVersionHeardLaterChangesNothing() {
        hear(listed("an", 2, false, "SPECIALIST"));
        hear(listed("an", 1, true, "SPECIALIST"));

        assertThat(colleagues.mayDo(account("an"), Role.SPECIALIST, agency)).isFalse();
    }

    @Test
    void aTokenDoesNotOverruleTheDirectory() {
        hear(listed("an", 1, true, "SPECIALIST"));

        met("an", Role.LEADER);

        assertThat(colleagues.mayDo(account("an"), Role.SPECIALIST, agency)).isTrue();
        assertThat(colleagues.of(agency, Role.LEADER)).isEmpty();
    }

    @Test
    void theOfficialsOfAnAgencyWithARoleAreNamedInOrder() {
        hear(listed("binh", 1, true, "SPECIALIST"));
        hear(listed("an", 1, true, "SPECIALIST", "UNIT_HEAD"));
        hear(listed("chi", 1, true, "LEADER"));

        assertThat(colleagues.of(agency, Role.SPECIALIST)).containsExactly(account("an"), account("binh"));
        assertThat(colleagues.of(agency, Role.UNIT_HEAD)).containsExactly(account("an"));
    }

    @Test
    void whereNobodyIsListedThoseAreNamedWhoWereMet() {
        met("dung", Role.LEADER);

        assertThat(colleagues.of(agency, Role.LEADER)).containsExactly(account("dung"));
    }

    @Test
    void theDirectoryIsHeardFromIntake() {
        post.send(listed("an", 1, true, "SPECIALIST"));

        await().untilAsserted(
                        () -> assertThat(colleagues.of(agency, Role.SPECIALIST)).containsExactly(account("an")));
    }

    private void hear(OfficialPublished official) {
        colleagues.hear(official);
    }

    private void met(String name, Role role) {
        colleagues.meet(official(account(name), agency, role));
    }

    private String account(String name) {
        return name + "." + agency;
    }

    private OfficialPublished listed(String name, int version, boolean active, String... roles) {
        return new OfficialPublished(
                account(name), version, at("2026-03-01T08:00"), name, agency, Set.of(roles), active, null);
    }
}
