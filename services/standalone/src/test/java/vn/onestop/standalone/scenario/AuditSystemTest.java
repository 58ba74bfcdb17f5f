package vn.onestop.standalone.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.onestop.contracts.MessageEvent.MessageKind;
import vn.onestop.standalone.RunningSystem;
import vn.onestop.standalone.TheSystem;
import vn.onestop.standalone.audit.Audit;
import vn.onestop.standalone.machine.Keys;
import vn.onestop.standalone.machine.Place;

/** Whether what the services show is what was said, from the facts on Kafka alone. */
@ExtendWith(TheSystem.class)
class AuditSystemTest {

    @Test
    void aDateThatSomebodyChangesInTheDatabaseByHandIsFound(RunningSystem system) throws Exception {
        var place = system.place();
        var dossier = new OneDossier(place);
        dossier.isAcceptedAtTheCounterUnder("1.004873");
        dossier.clerkHandsItOver();
        dossier.officialTakesIt();
        dossier.officialAsksForAPaper();
        dossier.clerkReceivesThePaper();
        dossier.citizenIsTold(MessageKind.SUPPLEMENT_RECEIVED);
        var before = Audit.of(place);
        assertThat(before.differences()).isEmpty();
        assertThat(before.cases()).isPositive();
        assertThat(before.facts()).isGreaterThan(7L * before.cases() / 2);

        move(place, dossier.code(), "+ interval '1 day'");

        try {
            assertThat(Audit.once(place).differences())
                    .anySatisfy(line -> assertThat(line).startsWith(dossier.code() + ": due as it was told "))
                    .allSatisfy(line -> assertThat(line).startsWith(dossier.code()));
        } finally {
            move(place, dossier.code(), "- interval '1 day'");
        }
        assertThat(Audit.of(place).differences()).isEmpty();
    }

    private static void move(Place place, String code, String by) throws SQLException {
        var password = new Keys(place.data().resolve("keys")).databasePassword("processing");
        var url = "jdbc:postgresql://localhost:" + place.postgres() + "/processing";
        try (var connection = DriverManager.getConnection(url, "processing", password);
                var change = connection.prepareStatement("update case_file set due = due " + by + " where code = ?")) {
            change.setString(1, code);
            assertThat(change.executeUpdate()).isEqualTo(1);
        }
    }
}
