package vn.onestop.processing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.onestop.processing.Office.at;
import static vn.onestop.processing.Office.official;
import static vn.onestop.processing.Office.phase;
import static vn.onestop.processing.Office.step;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.SmartLifecycle;
import vn.onestop.contracts.CaseEvent;
import vn.onestop.contracts.CaseEvent.DueMissed;
import vn.onestop.contracts.CaseEvent.NearDue;
import vn.onestop.contracts.CaseEvent.Told;
import vn.onestop.contracts.CatalogueEvent.ProcedurePublished;
import vn.onestop.contracts.CatalogueEvent.SupplementClock;
import vn.onestop.contracts.DossierEvent.DossierAccepted;
import vn.onestop.contracts.Limit;
import vn.onestop.contracts.Promise;
import vn.onestop.processing.deadline.Sweep;
import vn.onestop.processing.route.Official;
import vn.onestop.processing.route.Role;

/** An agency of its own, whose officials are known, with the dossier of AS-19: due on 12 February 2026 at 17:00. */
abstract class DeadlineTest extends ProcessingTest {

    static final String AGENCY = "H26.19";
    static final Official WORKER = official("late.official", AGENCY, Role.SPECIALIST);
    static final Official COLLEAGUE = official("late.official2", AGENCY, Role.SPECIALIST);
    static final Official HEAD = official("late.head", AGENCY, Role.UNIT_HEAD);
    static final Official LEADER = official("late.leader", AGENCY, Role.LEADER);

    /** Twenty working days for one step of twenty. */
    static final ProcedurePublished PROCEDURE =
            Office.procedure("1.012782", SupplementClock.PAUSE, phase(step(Role.SPECIALIST, "20")));

    @Autowired
    Sweep sweep;

    /** Sent home: who goes round by himself may hold a case while the clock on the wall moves on. */
    @Autowired
    @Qualifier("watchman")
    SmartLifecycle watchman;

    Listener listener;

    @BeforeEach
    void opensTheLateOffice() {
        watchman.stop();
        listener = new Listener(broker);
        post.send(Office.agency(AGENCY), PROCEDURE);
        for (var official : List.of(WORKER, COLLEAGUE, HEAD, LEADER)) {
            jdbc.sql("insert into colleague (account, agency, roles) values (?, ?, ?) on conflict do nothing")
                    .params(
                            official.account(),
                            AGENCY,
                            official.roles().iterator().next().name())
                    .update();
        }
        clock.set("2026-01-15T09:05");
    }

    /** What is left here is nobody's business in the next test. */
    @AfterEach
    void closesTheLateOffice() {
        jdbc.sql("update case_file set alert_at = null where competent_agency = ?")
                .param(AGENCY)
                .update();
        jdbc.sql("delete from alert where account like 'late.%'").update();
        listener.close();
        watchman.start();
    }

    /** Opened, and taken by nobody. */
    DossierAccepted opened() {
        var dossier = sent();
        awaitCase(dossier.code());
        return dossier;
    }

    DossierAccepted taken() {
        var dossier = opened();
        assertThat(by(WORKER).takes(dossier.code(), 1).status()).isEqualTo(200);
        return dossier;
    }

    DossierAccepted sent() {
        return sent(PROCEDURE, "2026-02-12T17:00", "2026.1");
    }

    DossierAccepted sent(ProcedurePublished procedure, String due, String calendar) {
        var any = dossier(procedure);
        var promise = new Promise(at(due), new Limit(20, Limit.Unit.WORKING_DAYS), calendar, false, List.of());
        var dossier = new DossierAccepted(
                any.dossierId(),
                any.sequence(),
                at("2026-01-15T09:00"),
                any.actor(),
                any.code(),
                any.procedure(),
                any.channel(),
                AGENCY,
                AGENCY,
                promise,
                any.resultDelivery(),
                any.contacts(),
                any.lookup());
        post.send(dossier);
        return dossier;
    }

    /** The clock on the wall shows this, and every case whose time has come has been looked at. */
    void itIs(String local) {
        clock.set(local);
        sweep.look(10_000);
    }

    /** Exactly these alerts were said about the dossier so far. */
    void assertSaid(DossierAccepted dossier, String... lines) {
        await().untilAsserted(() -> {
            var said = listener.about(dossier.dossierId()).stream()
                    .filter(event -> event instanceof NearDue || event instanceof DueMissed)
                    .map(DeadlineTest::line)
                    .toList();
            assertThat(said).containsExactly(lines);
        });
    }

    void assertGapless(UUID dossierId) {
        var sequences =
                listener.about(dossierId).stream().map(CaseEvent::sequence).toList();
        for (int i = 0; i < sequences.size(); i++) {
            assertThat(sequences.get(i)).isEqualTo(i + 1L);
        }
    }

    /** What the case says about its clock. */
    Instant clockOf(DossierAccepted dossier, String date) {
        return Instant.parse(by(WORKER)
                .looksAt(dossier.code())
                .body()
                .path("clock")
                .path(date)
                .asString());
    }

    private static String line(CaseEvent event) {
        return switch (event) {
            case NearDue near -> "%s near: %s".formatted(near.deadline().subject(), told(near.told()));
            case DueMissed missed ->
                "%s missed %d: %s".formatted(missed.deadline().subject(), missed.overdueDays(), told(missed.told()));
            default -> throw new IllegalArgumentException("no alert: " + event);
        };
    }

    private static String told(List<Told> told) {
        return told.stream().map(Told::official).collect(Collectors.joining(" "));
    }
}
