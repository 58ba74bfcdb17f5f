package vn.onestop.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.onestop.notification.Fixtures.dossier;
import static vn.onestop.notification.Fixtures.filer;
import static vn.onestop.notification.Fixtures.phone;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import vn.onestop.contracts.MessageEvent;
import vn.onestop.contracts.MessageEvent.MessageDelivered;
import vn.onestop.contracts.MessageEvent.MessageFailed;
import vn.onestop.contracts.MessageEvent.MessageSent;
import vn.onestop.notification.channel.TestSmsCentre.Manner;
import vn.onestop.notification.channel.TestSmsCentre.Sms;

/** Providers that lose, delay, throttle and hang up: nobody is told twice, and nobody is left untold. */
class DoubtTest extends NotificationTest {

    private final String phone = phone();
    private final Fixtures.Dossier dossier = dossier(KEY, filer(phone));

    @Test
    void aMessageThatWasTakenWithoutAnAnswerIsNotSentAgain() {
        CENTRE.next(Manner.TAKE_AND_STAY_SILENT);

        commit(dossier.accepted(), dossier.decided(2));

        soon().untilAsserted(() -> assertThat(states()).containsExactly("DELIVERED", "DELIVERED"));
        assertThat(CENTRE.takenFor(phone))
                .extracting(Sms::text)
                .satisfiesExactly(
                        accepted -> assertThat(accepted).contains("da tiep nhan"),
                        ready -> assertThat(ready).contains("da co ket qua"));
    }

    @Test
    void aMessageThatGotLostGoesAgainOnceItIsCertainThatItDid() {
        CENTRE.next(Manner.LOSE_AND_STAY_SILENT);

        commit(dossier.accepted(), dossier.decided(2));

        soon().untilAsserted(() -> assertThat(states()).containsExactly("DELIVERED", "DELIVERED"));
        assertThat(history()).startsWith("CREATED", "SENDING", "UNKNOWN", "FAILED_FOR_NOW", "SENDING");
        assertThat(CENTRE.takenFor(phone))
                .extracting(Sms::text)
                .satisfiesExactly(
                        accepted -> assertThat(accepted).contains("da tiep nhan"),
                        ready -> assertThat(ready).contains("da co ket qua"));
    }

    @Test
    void aSessionThatBreaksAfterTheMessageWasTakenIsSettledByTheReceipt() {
        CENTRE.holdReceipts();
        CENTRE.next(Manner.TAKE_AND_HANG_UP);
        commit(dossier.accepted());
        soon().untilAsserted(() -> assertThat(states()).containsExactly("UNKNOWN"));

        soon().until(() -> CENTRE.deliver(CENTRE.takenFor(phone).getFirst(), "DELIVRD", 2));

        soon().untilAsserted(() -> assertThat(states()).containsExactly("DELIVERED"));
        assertThat(CENTRE.takenFor(phone)).hasSize(1);
    }

    @Test
    void aReceiptBeforeTheAnswerIsNotLost() {
        CENTRE.next(Manner.RECEIPT_FIRST);

        commit(dossier.accepted());

        soon().untilAsserted(() -> assertThat(states()).containsExactly("DELIVERED"));
        soon().untilAsserted(() -> assertThat(events()).containsExactly(MessageSent.class, MessageDelivered.class));
    }

    @Test
    void aReceiptBeforeTheAnswerThatNamesOnlyTheCentresIdIsNotLost() {
        CENTRE.echoReference(false);
        CENTRE.next(Manner.RECEIPT_FIRST);

        commit(dossier.accepted());

        soon().untilAsserted(() -> assertThat(states()).containsExactly("DELIVERED"));
    }

    @Test
    void aReceiptThatComesTwiceOrForNobodyDoesNoHarm() {
        commit(dossier.accepted());
        soon().untilAsserted(() -> assertThat(states()).containsExactly("DELIVERED"));
        var sms = CENTRE.takenFor(phone).getFirst();

        assertThat(CENTRE.deliver(sms, "DELIVRD", 2)).isTrue();
        assertThat(CENTRE.deliver(
                        new Sms("nobody", "84900000000", "TTPVHCC", 7, (byte) 0, (byte) 0, new byte[0]), "DELIVRD", 2))
                .isTrue();

        assertThat(states()).containsExactly("DELIVERED");
        soon().untilAsserted(() -> assertThat(events()).containsExactly(MessageSent.class, MessageDelivered.class));
    }

    @Test
    void aBusyCentreIsAskedAgainAndTheOrderStays() {
        CENTRE.next(Manner.THROTTLE, Manner.THROTTLE, Manner.THROTTLE);

        commit(dossier.accepted(), dossier.supplementRequested(2), dossier.decided(3));

        soon().untilAsserted(() -> assertThat(states()).containsExactly("DELIVERED", "DELIVERED", "DELIVERED"));
        assertThat(CENTRE.takenFor(phone))
                .extracting(Sms::text)
                .satisfiesExactly(
                        text -> assertThat(text).contains("da tiep nhan"),
                        text -> assertThat(text).contains("can bo sung"),
                        text -> assertThat(text).contains("da co ket qua"));
    }

    @Test
    void aNumberThatTheCentreRefusesHasFailedForGoodAndTheOthersAreTold() {
        CENTRE.next(Manner.REFUSE_NUMBER);

        commit(dossier.accepted());

        soon().untilAsserted(() -> assertThat(states()).containsExactly("FAILED_FOR_GOOD"));
        soon().untilAsserted(() -> assertThat(events()).containsExactly(MessageFailed.class));
    }

    @Test
    void anSmsThatExpiredHasFailedForGood() {
        CENTRE.holdReceipts();
        commit(dossier.accepted());
        soon().untilAsserted(() -> assertThat(states()).containsExactly("ACCEPTED"));

        CENTRE.deliver(CENTRE.takenFor(phone).getFirst(), "EXPIRED", 3);

        soon().untilAsserted(() -> assertThat(states()).containsExactly("FAILED_FOR_GOOD"));
        soon().untilAsserted(() -> assertThat(events()).containsExactly(MessageSent.class, MessageFailed.class));
    }

    private List<String> states() {
        return jdbc.sql("select state from message where dossier_id = ? order by line")
                .param(dossier.id())
                .query(String.class)
                .list();
    }

    private List<String> history() {
        return jdbc.sql("""
            select h.state from message_history h join message m on m.id = h.message_id
            where m.dossier_id = ? order by m.line, h.ordinal
            """).param(dossier.id()).query(String.class).list();
    }

    private List<Class<?>> events() {
        var said = said(dossier.id());
        assertThat(said)
                .extracting(MessageEvent::sequence)
                .isEqualTo(LongStream.rangeClosed(1, said.size()).boxed().toList());
        return said.stream().<Class<?>>map(Object::getClass).toList();
    }
}
