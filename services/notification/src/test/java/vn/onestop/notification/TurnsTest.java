package vn.onestop.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.onestop.notification.Fixtures.account;
import static vn.onestop.notification.Fixtures.address;
import static vn.onestop.notification.Fixtures.dossier;
import static vn.onestop.notification.Fixtures.filer;
import static vn.onestop.notification.Fixtures.official;
import static vn.onestop.notification.Fixtures.person;
import static vn.onestop.notification.Fixtures.phone;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.onestop.contracts.CaseDetour.CheckedItem;
import vn.onestop.contracts.CaseDetour.StopReason;
import vn.onestop.contracts.Contact.Part;
import vn.onestop.contracts.DossierEvent.Channel;
import vn.onestop.contracts.FilingEvent.Assistance;
import vn.onestop.contracts.FilingEvent.Support;
import vn.onestop.notification.channel.TestSmsCentre.Sms;

/** What a citizen hears of a dossier before it is accepted, and of one that does not go straight to its result. */
class TurnsTest extends NotificationTest {

    private static final String OFFICE = "TTPVHCC phuong Ba Dinh: ";

    @Test
    void whoFilesFromHomeHearsOfEachTurnUntilTheResultIsGivenOut() {
        var phone = phone();
        var dossier = dossier(KEY, filer(phone));
        var turns = Turns.of(dossier);

        commit(turns.filed(), turns.returnedForPapers(2), turns.completed(3), turns.accepted(4));
        commit(dossier.decided(5));
        soon().untilAsserted(() -> assertThat(CENTRE.takenFor(phone)).hasSize(5));
        commit(turns.returned(6), turns.returned(6));

        var code = dossier.code();
        soon().untilAsserted(() -> assertThat(sms(phone))
                .containsExactly(
                        OFFICE + "da nhan ho so nop truc tuyen " + code
                                + ". Ho so se duoc kiem tra trong 08 gio lam viec. LH 1022",
                        OFFICE + "ho so " + code + " chua tiep nhan, can bo sung 01 giay to truoc 20/03/2026."
                                + " Xem tai dichvucong.gov.vn. LH 1022",
                        OFFICE + "da nhan giay to bo sung cua ho so " + code
                                + ". Ho so se duoc kiem tra lai trong 08 gio lam viec. LH 1022",
                        OFFICE + "da tiep nhan ho so " + code
                                + ". Hen tra 17h00 13/03/2026. Tra cuu: dichvucong.gov.vn. LH 1022",
                        OFFICE + "ho so " + code
                                + " da co ket qua. Moi nhan tai quay (mang CCCD) hoac qua buu dien. LH 1022",
                        OFFICE + "da tra ket qua ho so " + code
                                + ". Danh gia phuc vu tai dichvucong.gov.vn. Cam on ong/ba."));
    }

    @Test
    void ofPapersThatWereHandedInOnlyThoseThatStillNeedWorkAreNamed() {
        var phone = phone();
        var dossier = dossier(KEY, filer(phone), person(Part.OWNER, phone(), "incomplete@example.vn"));
        var turns = Turns.of(dossier);
        var good = new CheckedItem("Bản vẽ", true, null);
        var torn = new CheckedItem("Giấy chứng nhận", false, "Bản chụp thiếu trang 3");

        commit(dossier.accepted(), turns.checked(4, good, torn));
        commit(turns.checked(5, good, new CheckedItem("Giấy chứng nhận", true, null)), dossier.decided(7));

        soon().untilAsserted(() -> assertThat(sms(phone)).hasSize(3));
        assertThat(sms(phone).get(1))
                .startsWith(OFFICE + "giay to bo sung cho ho so " + dossier.code() + " chua du, con 01 giay to.");
        soon().untilAsserted(() -> assertThat(mailsTo("incomplete@example.vn")).hasSize(3));
        assertThat(text(mailsTo("incomplete@example.vn").get(1)))
                .contains("1. Giấy chứng nhận: Bản chụp thiếu trang 3")
                .doesNotContain("Bản vẽ");
    }

    @Test
    void aDossierIsSaidToHaveComeInTheWayItDid() {
        var byPost = phone();
        var helped = phone();

        commit(Turns.of(dossier(KEY, filer(byPost))).filed(Channel.POST, null));
        commit(Turns.of(dossier(KEY, filer(helped)))
                .filed(Channel.ONLINE, new Assistance(Support.MOBILE_TEAM, "H26.103.25.7", "team")));

        soon().untilAsserted(() ->
                assertThat(sms(byPost)).singleElement().asString().contains("da nhan ho so gui qua buu dien"));
        soon().untilAsserted(() ->
                assertThat(sms(helped)).singleElement().asString().contains("da nhan ho so nop qua to luu dong"));
    }

    @Test
    void aFilingThatEndsBeforeItIsAcceptedSaysWhy() {
        var dossier = dossier(KEY, person(Part.FILER, phone(), "closed@example.vn"));
        var turns = Turns.of(dossier);

        commit(turns.filed(), turns.closed(3));

        soon().untilAsserted(() -> assertThat(mailsTo("closed@example.vn")).hasSize(2));
        assertThat(text(mailsTo("closed@example.vn").getLast()))
                .contains("vì chưa bổ sung đủ giấy tờ trong thời hạn")
                .contains("Lý do: Chưa có tờ khai đã ký.")
                .contains("Khi đã có đủ giấy tờ, ông/bà có thể nộp hồ sơ mới.");
    }

    @Test
    void theDateOfAnAcceptanceAfterTheFilingIsTheDateHeld() {
        var phone = phone();
        var dossier = dossier(KEY, filer(phone));
        var turns = Turns.of(dossier);

        commit(turns.filed());
        commit(turns.accepted(2), dossier.promiseMissed(7, 0), dossier.promiseMissed(8, 1), dossier.decided(9));

        soon().untilAsserted(() -> assertThat(sms(phone)).hasSize(4));
        assertThat(sms(phone).get(2)).contains("da qua hen tra 17h00 13/03/2026");
    }

    @Test
    void whatProcessingSaysOfACaseWaitsForItsAcceptance() {
        var phone = phone();
        var dossier = dossier(KEY, filer(phone));
        var turns = Turns.of(dossier);
        commit(turns.filed());
        soon().untilAsserted(() -> assertThat(sms(phone)).hasSize(1));
        commit(turns.paymentRequested(3));
        soon().until(() -> waiting(dossier) == 1);

        commit(turns.accepted(2));

        soon().untilAsserted(() -> assertThat(sms(phone)).hasSize(3));
        assertThat(sms(phone).get(1)).contains("da tiep nhan");
        assertThat(sms(phone).get(2)).contains("can nop 75.000d");
    }

    @Test
    void whoHasToPayHearsHowMuchAndWhereAndThatItArrivedAndNothingTwice() {
        var phone = phone();
        var dossier = dossier(KEY, person(Part.FILER, phone, "payer@example.vn"));
        var turns = Turns.of(dossier);

        commit(dossier.accepted(), turns.feePaid(2, 0), turns.paymentRequested(3));
        soon().untilAsserted(() -> assertThat(sms(phone)).hasSize(2));
        commit(turns.feePaid(4, 1), turns.paymentReceived(5), dossier.decided(9));

        soon().untilAsserted(() -> assertThat(sms(phone)).hasSize(4));
        var code = dossier.code();
        assertThat(sms(phone).subList(1, 3))
                .containsExactly(
                        OFFICE + "ho so " + code + " can nop 75.000d. Thanh toan tai dichvucong.gov.vn,"
                                + " khong chuyen khoan ca nhan. LH 1022",
                        OFFICE + "da nhan 75.000d cua ho so " + code
                                + ". Ho so duoc giai quyet tiep. Tra cuu: dichvucong.gov.vn. LH 1022");
        soon().untilAsserted(() -> assertThat(mailsTo("payer@example.vn")).hasSize(4));
        assertThat(text(mailsTo("payer@example.vn").get(1)))
                .contains("Số tiền cần nộp: 75.000đ", "Hạn nộp: 20/03/2026", "Khoản thu: Lệ phí trước bạ")
                .contains("Thời gian chờ nộp tiền không tính vào thời hạn giải quyết.")
                .contains("Không chuyển tiền vào tài khoản cá nhân.");
    }

    @Test
    void aWithdrawalIsConfirmedAndAnsweredAndAStepSentBackConcernsNobodyOutside() {
        var phone = phone();
        var dossier = dossier(KEY, filer(phone));
        var turns = Turns.of(dossier);

        commit(
                dossier.accepted(),
                turns.sentBack(3),
                turns.withdrawalRequested(4),
                turns.withdrawalDeclined(5),
                turns.withdrawalRequested(6),
                turns.stopped(7, StopReason.WITHDRAWN));

        var code = dossier.code();
        soon().untilAsserted(() -> assertThat(sms(phone)).hasSize(5));
        assertThat(sms(phone).get(1))
                .isEqualTo(OFFICE + "da nhan yeu cau rut ho so " + code
                        + " va se tra loi ong/ba. Neu ong/ba khong yeu cau, xin goi ngay 1022");
        assertThat(sms(phone).get(2))
                .isEqualTo(OFFICE + "ho so " + code
                        + " khong duoc rut va duoc giai quyet tiep. Ly do xem tai dichvucong.gov.vn. LH 1022");
        assertThat(sms(phone).getLast())
                .isEqualTo(OFFICE + "da dung xu ly ho so " + code + " theo yeu cau rut cua ong/ba. LH 1022");
    }

    @Test
    void everyReasonToStopFitsIntoOneSegment() {
        var phone = phone();
        var stops = Arrays.stream(StopReason.values())
                .map(reason -> {
                    var dossier = dossier(KEY, filer(phone));
                    commit(dossier.accepted(), Turns.of(dossier).stopped(2, reason));
                    return dossier.code();
                })
                .toList();

        soon().untilAsserted(() -> assertThat(sms(phone)).hasSize(2 * stops.size()));
        assertThat(sms(phone)).allMatch(text -> text.length() <= 160);
        assertThat(sms(phone)).anyMatch(text -> text.contains("vi chua nop khoan tien phai nop trong thoi han"));
    }

    @Test
    void whoHasTheResultInHandIsNotToldToComeForIt() {
        var phone = phone();
        var dossier = dossier(KEY, filer(phone));
        var turns = Turns.of(dossier);
        commit(dossier.accepted(), turns.returned(2));
        soon().untilAsserted(() -> assertThat(sms(phone)).hasSize(2));

        commit(dossier.decided(5), dossier.supplementReceived(6));

        soon().untilAsserted(() -> assertThat(sms(phone)).hasSize(3));
        assertThat(sms(phone)).noneMatch(text -> text.contains("da co ket qua"));
    }

    @Test
    void aFilingThatIsNotAnsweredIsSaidToWhoShouldAnswerIt() {
        var head = account("head");
        var turns = Turns.of(dossier(KEY, filer(phone())));
        commit(official(KEY, head, 1, true), turns.filed());

        commit(turns.answerNearDue(2, head), turns.answerMissed(3, 0, head), turns.answerMissed(3, 0, head));

        soon().untilAsserted(() -> assertThat(mailsTo(address(head)).stream()
                        .map(TurnsTest::text)
                        .filter(text -> text.contains(
                                "chưa có trả lời của bộ phận tiếp nhận · hạn 08h00 11/03/2026" + " · vừa quá hạn")))
                .hasSize(1));
    }

    private List<String> sms(String phone) {
        return CENTRE.takenFor(phone).stream().map(Sms::text).toList();
    }

    private long waiting(Fixtures.Dossier dossier) {
        return jdbc.sql("select count(*) from waiting_fact where dossier_id = ?")
                .param(dossier.id())
                .query(Long.class)
                .single();
    }

    private static String text(MimeMessage mail) {
        try {
            return ((MimeMultipart) mail.getContent())
                    .getBodyPart(0)
                    .getContent()
                    .toString();
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
