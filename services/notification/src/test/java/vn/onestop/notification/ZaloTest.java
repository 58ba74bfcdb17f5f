package vn.onestop.notification;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.onestop.notification.Fixtures.dossier;
import static vn.onestop.notification.Fixtures.filer;
import static vn.onestop.notification.Fixtures.zaloPhone;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import vn.onestop.contracts.MessageEvent;
import vn.onestop.contracts.MessageEvent.MessageDelivered;
import vn.onestop.contracts.MessageEvent.MessageFailed;
import vn.onestop.contracts.MessageEvent.MessageSent;
import vn.onestop.notification.channel.TestSmsCentre.Sms;
import vn.onestop.notification.channel.TestZalo;
import vn.onestop.notification.channel.TestZalo.Manner;

/** Told by Zalo where the phone has it, by SMS where it has not or Zalo does not answer, and never by both. */
class ZaloTest extends NotificationTest {

    private final String phone = zaloPhone();
    private final Fixtures.Dossier dossier = dossier(KEY, filer(phone));

    @Value("${local.server.port}")
    private int port;

    @BeforeEach
    void zaloBehaves() {
        ZALO.behave();
    }

    @Test
    void whoHasZaloIsToldByItAndByNothingElse() {
        ZALO.knows(phone);

        commit(dossier.accepted());
        soon().untilAsserted(() -> assertThat(states()).containsExactly("ZALO ACCEPTED"));
        assertThat(deliver()).isEqualTo(200);
        assertThat(deliver()).isEqualTo(200);

        assertThat(states()).containsExactly("ZALO DELIVERED");
        var taken = ZALO.takenFor(phone);
        assertThat(taken).hasSize(1);
        assertThat(taken.getFirst().data().get("code").asString()).isEqualTo(dossier.code());
        assertThat(taken.getFirst().data().get("name").asString()).isEqualTo("Nguyễn Thị Lan");
        assertThat(taken.getFirst().data().get("due").asString()).isEqualTo("17h00 13/03/2026");
        assertThat(CENTRE.takenFor(phone)).isEmpty();
        soon().untilAsserted(() -> assertThat(events()).containsExactly(MessageSent.class, MessageDelivered.class));
    }

    @Test
    void whoHasNoZaloIsToldBySmsInTheOrderInWhichThingsHappened() {
        commit(dossier.accepted(), dossier.supplementRequested(2), dossier.decided(3));

        soon().untilAsserted(() -> assertThat(states())
                .containsExactly(
                        "ZALO FAILED_FOR_GOOD", "SMS DELIVERED",
                        "ZALO FAILED_FOR_GOOD", "SMS DELIVERED",
                        "ZALO FAILED_FOR_GOOD", "SMS DELIVERED"));
        assertThat(CENTRE.takenFor(phone))
                .extracting(Sms::text)
                .satisfiesExactly(
                        text -> assertThat(text).contains("da tiep nhan"),
                        text -> assertThat(text).contains("can bo sung"),
                        text -> assertThat(text).contains("da co ket qua"));
        assertThat(events()).contains(MessageFailed.class);
    }

    @Test
    void whatZaloTookWithoutAnAnswerIsAskedForAndNotSaidAgain() {
        ZALO.knows(phone);
        ZALO.next(Manner.TAKE_AND_STAY_SILENT, Manner.TAKE_AND_BREAK);

        commit(dossier.accepted(), dossier.decided(2));

        soon().untilAsserted(() -> assertThat(states()).containsExactly("ZALO ACCEPTED", "ZALO ACCEPTED"));
        assertThat(ZALO.takenFor(phone)).hasSize(2);
        assertThat(CENTRE.takenFor(phone)).isEmpty();
        assertThat(history()).contains("UNKNOWN");
    }

    @Test
    void whatZaloNeverHadGoesAgainByZalo() {
        ZALO.knows(phone);
        ZALO.next(Manner.LOSE_AND_STAY_SILENT, Manner.THROTTLE);

        commit(dossier.accepted());

        soon().untilAsserted(() -> assertThat(states()).containsExactly("ZALO ACCEPTED"));
        assertThat(ZALO.takenFor(phone)).hasSize(1);
        assertThat(history()).containsSubsequence("UNKNOWN", "FAILED_FOR_NOW", "SENDING", "FAILED_FOR_NOW", "ACCEPTED");
    }

    @Test
    void whatDoesNotArriveInTimeIsSaidBySms() {
        ZALO.knows(phone);
        commit(dossier.decided(2), dossier.accepted());
        soon().untilAsserted(() -> assertThat(states()).containsExactly("ZALO ACCEPTED", "ZALO ACCEPTED"));
        ZALO.arrived(ZALO.takenFor(phone).getFirst());

        anHourPasses();

        soon().untilAsserted(() ->
                assertThat(states()).containsExactly("ZALO DELIVERED", "ZALO FAILED_FOR_GOOD", "SMS DELIVERED"));
        assertThat(CENTRE.takenFor(phone))
                .extracting(Sms::text)
                .singleElement()
                .satisfies(text -> assertThat(text).contains("da co ket qua"));
    }

    @Test
    void whenZaloTakesNoMoreTodayTheRestGoesBySms() {
        ZALO.knows(phone);
        ZALO.next(Manner.QUOTA_USED_UP);

        commit(dossier.accepted());

        soon().untilAsserted(() -> assertThat(states()).containsExactly("ZALO FAILED_FOR_GOOD", "SMS DELIVERED"));
        assertThat(ZALO.takenFor(phone)).isEmpty();
    }

    @Test
    void aTokenThatHasEndedIsReplacedAndNobodyCanReadItInTheDatabase() {
        ZALO.knows(phone);
        int before = ZALO.tokens();
        ZALO.next(Manner.TOKEN_ENDED);

        commit(dossier.accepted());

        soon().untilAsserted(() -> assertThat(states()).containsExactly("ZALO ACCEPTED"));
        assertThat(ZALO.tokens()).isGreaterThan(before);
        var row = jdbc.sql("select refresh from zalo_token").query(byte[].class).single();
        assertThat(new String(row, ISO_8859_1)).doesNotContain(ZALO.refresh());
    }

    @Test
    void whoeverIsNotZaloIsNotBelieved() {
        ZALO.knows(phone);
        commit(dossier.accepted());
        soon().untilAsserted(() -> assertThat(states()).containsExactly("ZALO ACCEPTED"));

        var status = ZALO.deliver(ZALO.takenFor(phone).getFirst(), port, "guessed");

        assertThat(status).isEqualTo(401);
        assertThat(states()).containsExactly("ZALO ACCEPTED");
    }

    private int deliver() {
        return ZALO.deliver(ZALO.takenFor(phone).getFirst(), port, TestZalo.OFFICIAL_SECRET);
    }

    private void anHourPasses() {
        jdbc.sql("""
            update message set created_at = created_at - interval '1 hour', due_at = due_at - interval '1 hour'
            where dossier_id = ?
            """).param(dossier.id()).update();
    }

    private List<String> states() {
        return jdbc.sql("""
            select channel || ' ' || state from message where dossier_id = ? order by line, created_at
            """).param(dossier.id()).query(String.class).list();
    }

    private List<String> history() {
        return jdbc.sql("""
            select h.state from message_history h join message m on m.id = h.message_id
            where m.dossier_id = ? order by m.line, h.ordinal
            """).param(dossier.id()).query(String.class).list();
    }

    private List<Class<?>> events() {
        return said(dossier.id()).stream().<Class<?>>map(MessageEvent::getClass).toList();
    }
}
