package vn.onestop.processing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.http.HttpMethod.PUT;
import static vn.onestop.processing.Office.official;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import vn.onestop.contracts.CaseEvent;
import vn.onestop.contracts.DossierEvent.DossierAccepted;
import vn.onestop.processing.OfficialAtWork.Answer;
import vn.onestop.processing.route.Official;
import vn.onestop.processing.route.Role;

/** An agency of its own for each test, with officials who know each other. */
abstract class ColleaguesTest extends ProcessingTest {

    final String agency = "H26.C" + UUID.randomUUID().toString().substring(0, 8);
    final Official counter = one("counter", Role.COUNTER);
    final Official an = one("an", Role.SPECIALIST);
    final Official binh = one("binh", Role.SPECIALIST);
    final Official chi = one("chi", Role.SPECIALIST);
    final Official head = one("head", Role.UNIT_HEAD);
    final Official leader = one("leader", Role.LEADER);
    final Official registrar = one("registrar", Role.CLERK);

    Listener listener;

    @BeforeEach
    void opensTheirOffice() {
        listener = new Listener(broker);
        awaitAgency(agency);
        for (var someone : List.of(counter, an, binh, chi, head, leader, registrar)) {
            knows(someone);
        }
    }

    @AfterEach
    void closesTheirOffice() {
        jdbc.sql("update case_file set alert_at = null where competent_agency = ?")
                .param(agency)
                .update();
        jdbc.sql("delete from alert where account like '%' || ?").param(agency).update();
        listener.close();
    }

    void awaitAgency(String code) {
        post.send(Office.agency(code));
        await().untilAsserted(() -> assertThat(jdbc.sql("select count(*) from agency_copy where code = ?")
                        .param(code)
                        .query(Long.class)
                        .single())
                .isEqualTo(1));
    }

    Official one(String name, Role... roles) {
        return official(name + "." + agency, agency, roles);
    }

    void knows(Official someone) {
        jdbc.sql("insert into colleague (account, agency, roles) values (?, ?, ?)")
                .params(
                        someone.account(),
                        someone.agency(),
                        someone.roles().iterator().next().name())
                .update();
    }

    /** Opened; the first step waits for the counter. */
    DossierAccepted opened() {
        return opened(agency);
    }

    DossierAccepted opened(String receivedAt) {
        var dossier = received(receivedAt);
        post.send(dossier);
        awaitCase(dossier.code());
        return dossier;
    }

    DossierAccepted received(String receivedAt) {
        var any = dossier();
        return new DossierAccepted(
                any.dossierId(),
                any.sequence(),
                any.occurredAt(),
                any.actor(),
                any.code(),
                any.procedure(),
                any.channel(),
                receivedAt,
                agency,
                any.promise(),
                any.resultDelivery(),
                any.contacts(),
                any.lookup());
    }

    /** The counter is done; the second step has begun. */
    String withSpecialists() {
        var code = opened().code();
        by(counter).takes(code, 1);
        assertThat(by(counter).completes(code, 1).status()).isEqualTo(200);
        return code;
    }

    Answer setRule(Map<String, ?> says) {
        return setRule(UUID.randomUUID(), 0, says);
    }

    Answer setRule(UUID id, int version, Map<String, ?> says) {
        var body = new HashMap<String, Object>(says);
        body.put("version", version);
        return by(head).sends(PUT, "/api/assignment-rules/" + id, body);
    }

    String holder(String code, int step) {
        return by(head).looksAt(code)
                .body()
                .at("/steps/" + (step - 1) + "/official")
                .asString("");
    }

    <E extends CaseEvent> List<E> said(DossierAccepted dossier, Class<E> type, int times) {
        await().untilAsserted(() -> assertThat(said(dossier, type)).hasSize(times));
        return said(dossier, type).toList();
    }

    private <E extends CaseEvent> Stream<E> said(DossierAccepted dossier, Class<E> type) {
        return listener.about(dossier.dossierId()).stream()
                .filter(type::isInstance)
                .map(type::cast);
    }
}
