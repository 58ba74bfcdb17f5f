package vn.onestop.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.onestop.notification.Fixtures.dossier;
import static vn.onestop.notification.Fixtures.filer;
import static vn.onestop.notification.Fixtures.person;
import static vn.onestop.notification.Fixtures.phone;

import jakarta.mail.internet.MimeMultipart;
import org.junit.jupiter.api.Test;
import vn.onestop.contracts.Contact.Part;
import vn.onestop.contracts.MessageEvent;
import vn.onestop.contracts.MessageEvent.MessageKind;
import vn.onestop.contracts.MessageEvent.MessageSent;
import vn.onestop.notification.channel.TestSmsCentre.Sms;

/** What a citizen hears when a promise breaks (AS-19), and when somebody apologises for it. */
class LatenessTest extends NotificationTest {

    @Test
    void aCitizenHearsOnceThatThePromiseBrokeAndWhoAnswersForIt() {
        var phone = phone();
        var dossier = dossier(KEY, filer(phone));

        commit(
                dossier.accepted(),
                dossier.stepMissed(4, 0),
                dossier.promiseMissed(5, 0),
                dossier.promiseMissed(6, 1),
                dossier.promiseMissed(7, 2),
                dossier.decided(9));

        soon().untilAsserted(() -> assertThat(CENTRE.takenFor(phone)).hasSize(3));
        assertThat(CENTRE.takenFor(phone))
                .extracting(Sms::text)
                .element(1)
                .isEqualTo("TTPVHCC phuong Ba Dinh: ho so " + dossier.code()
                        + " da qua hen tra 17h00 13/03/2026, chua co ket qua."
                        + " Chiu trach nhiem: TTPVHCC phuong Ba Dinh. LH 1022");
    }

    @Test
    void whereTheLawsDateComesFirstTheCitizenHearsWhenThePromisedOneHasPassed() {
        var phone = phone();
        var dossier = dossier(KEY, filer(phone));

        commit(
                dossier.accepted(),
                dossier.lawsDateMissed(5),
                dossier.supplementReceived(6),
                dossier.promiseMissed(7, 1),
                dossier.promiseMissed(8, 2),
                dossier.decided(9));

        soon().untilAsserted(() -> assertThat(CENTRE.takenFor(phone)).hasSize(4));
        assertThat(CENTRE.takenFor(phone))
                .extracting(Sms::text)
                .satisfiesExactly(
                        accepted -> assertThat(accepted).contains("da tiep nhan"),
                        papers -> assertThat(papers).contains("giay to bo sung"),
                        missed -> assertThat(missed).contains("da qua hen tra 17h00 13/03/2026"),
                        ready -> assertThat(ready).contains("da co ket qua"));
    }

    @Test
    void aDateOfAnApologyThatIsMissedTooIsToldAgain() {
        var phone = phone();
        var dossier = dossier(KEY, filer(phone));

        commit(
                dossier.accepted(),
                dossier.promiseMissed(5, 0),
                dossier.apology(6),
                dossier.promiseMissed(7, 6),
                dossier.decided(9));

        soon().untilAsserted(() -> assertThat(CENTRE.takenFor(phone)).hasSize(5));
        assertThat(CENTRE.takenFor(phone).get(3).text()).contains("da qua hen tra 17h00 18/03/2026");
    }

    @Test
    void anApologyNamesTheNewDate() {
        var phone = phone();
        var dossier = dossier(KEY, filer(phone));

        commit(dossier.accepted(), dossier.apology(5));

        soon().untilAsserted(() -> assertThat(CENTRE.takenFor(phone)).hasSize(2));
        assertThat(CENTRE.takenFor(phone).getLast().text())
                .isEqualTo("TTPVHCC phuong Ba Dinh xin loi vi cham tra ho so " + dossier.code()
                        + ". Hen lai 17h00 18/03/2026. Ly do xem tai dichvucong.gov.vn. LH 1022");
    }

    @Test
    void theMailOfAnApologySaysWhyAndWhatDateWasPromisedBefore() throws Exception {
        var dossier = dossier(KEY, person(Part.OWNER, null, "late@example.vn"));

        commit(dossier.accepted(), dossier.apology(5));

        soon().untilAsserted(() -> assertThat(mailsTo("late@example.vn")).hasSize(2));
        var mail = mailsTo("late@example.vn").getLast();
        assertThat(mail.getSubject())
                .isEqualTo("Xin lỗi vì chậm trả hồ sơ " + dossier.code() + ", hẹn lại 17h00 18/03/2026");
        assertThat(((MimeMultipart) mail.getContent())
                        .getBodyPart(0)
                        .getContent()
                        .toString())
                .contains("Hẹn lại ngày trả kết quả: 17h00 18/03/2026")
                .contains("Ngày hẹn trước đây: 17h00 13/03/2026")
                .contains("Lý do: Chờ kết quả xác minh nơi cư trú trước đây.");
    }

    @Test
    void theMailAboutABrokenPromiseNamesTheAgencyInFull() throws Exception {
        var dossier = dossier(KEY, person(Part.OWNER, null, "broken@example.vn"));

        commit(dossier.accepted(), dossier.promiseMissed(5, 0));

        soon().untilAsserted(() -> assertThat(mailsTo("broken@example.vn")).hasSize(2));
        var mail = mailsTo("broken@example.vn").getLast();
        assertThat(((MimeMultipart) mail.getContent())
                        .getBodyPart(0)
                        .getContent()
                        .toString())
                .contains("Cơ quan chịu trách nhiệm: Trung tâm Phục vụ hành chính công phường Ba Đình")
                .contains("Đã hẹn trả kết quả: 17h00 13/03/2026");
    }

    @Test
    void aMissedDateAndAnApologyHeardAgainAreToldOnce() {
        var phone = phone();
        var dossier = dossier(KEY, filer(phone));

        commit(
                dossier.accepted(),
                dossier.promiseMissed(5, 0),
                dossier.promiseMissed(5, 0),
                dossier.promiseMissed(6, 0),
                dossier.apology(7),
                dossier.apology(7),
                dossier.decided(9));

        soon().untilAsserted(() -> assertThat(CENTRE.takenFor(phone))
                .extracting(Sms::text)
                .anyMatch(text -> text.contains("da co ket qua")));
        assertThat(CENTRE.takenFor(phone)).hasSize(4);
    }

    @Test
    void theOtherServicesHearWhatWasSentAboutTheDelay() {
        var dossier = dossier(KEY, filer(phone()));

        commit(dossier.accepted(), dossier.promiseMissed(5, 0), dossier.apology(6));

        soon().untilAsserted(() -> assertThat(said(dossier.id()))
                .filteredOn(MessageSent.class::isInstance)
                .extracting(LatenessTest::kind)
                .containsExactly(MessageKind.ACCEPTED, MessageKind.DUE_MISSED, MessageKind.APOLOGY));
    }

    private static MessageKind kind(MessageEvent event) {
        return ((MessageSent) event).kind();
    }
}
