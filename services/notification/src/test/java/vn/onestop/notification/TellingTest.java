package vn.onestop.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.onestop.notification.Fixtures.dossier;
import static vn.onestop.notification.Fixtures.filer;
import static vn.onestop.notification.Fixtures.person;
import static vn.onestop.notification.Fixtures.phone;

import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.BodyPart;
import jakarta.mail.internet.MimeMultipart;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import vn.onestop.contracts.CatalogueEvent.AgencyPublished;
import vn.onestop.contracts.Contact;
import vn.onestop.contracts.Contact.Language;
import vn.onestop.contracts.Contact.Part;
import vn.onestop.contracts.Text;
import vn.onestop.notification.channel.TestSmsCentre.Sms;

@ExtendWith(OutputCaptureExtension.class)
class TellingTest extends NotificationTest {

    @Test
    void aCitizenIsToldEachThingThatHappensInItsOrder() {
        var phone = phone();
        var dossier = dossier(KEY, filer(phone));

        commit(
                dossier.accepted(),
                dossier.supplementRequested(3),
                dossier.supplementReceived(4),
                dossier.promiseMoved(5),
                dossier.decided(9));

        soon().untilAsserted(() -> assertThat(CENTRE.takenFor(phone)).hasSize(5));
        var code = dossier.code();
        assertThat(CENTRE.takenFor(phone))
                .extracting(Sms::text)
                .containsExactly(
                        "TTPVHCC phuong Ba Dinh: da tiep nhan ho so " + code
                                + ". Hen tra 17h00 13/03/2026. Tra cuu: dichvucong.gov.vn. LH 1022",
                        "TTPVHCC phuong Ba Dinh: ho so " + code
                                + " can bo sung 02 giay to truoc 20/03/2026. Xem phieu tai dichvucong.gov.vn. LH 1022",
                        "TTPVHCC phuong Ba Dinh: da nhan du giay to bo sung cua ho so " + code
                                + ". Tra cuu: dichvucong.gov.vn. LH 1022",
                        "TTPVHCC phuong Ba Dinh: ho so " + code
                                + " doi hen tra sang 17h00 18/03/2026. Ly do xem tai dichvucong.gov.vn. LH 1022",
                        "TTPVHCC phuong Ba Dinh: ho so " + code
                                + " da co ket qua. Moi nhan tai quay (mang CCCD) hoac qua buu dien. LH 1022");
    }

    @Test
    void whoeverWantsAccentsOrEnglishGetsThem() {
        var vietnamese = phone();
        var english = phone();
        var dossier = dossier(
                KEY,
                new Contact(Part.FILER, "Nguyễn Thị Lan", vietnamese, null, Language.VI, true),
                new Contact(Part.OWNER, "Ann Smith", english, null, Language.EN, false));

        commit(dossier.accepted());

        soon().untilAsserted(() -> assertThat(CENTRE.takenFor(vietnamese)).hasSize(2));
        soon().untilAsserted(() -> assertThat(CENTRE.takenFor(english)).hasSize(1));
        assertThat(CENTRE.takenFor(vietnamese).stream().map(Sms::text).reduce("", String::concat))
                .isEqualTo("TTPVHCC phường Ba Đình: đã tiếp nhận hồ sơ " + dossier.code()
                        + ". Hẹn trả 17h00 13/03/2026. Tra cứu: dichvucong.gov.vn. LH 1022");
        assertThat(CENTRE.takenFor(english).getFirst().text())
                .isEqualTo("TTPVHCC phuong Ba Dinh: dossier " + dossier.code()
                        + " is accepted. Result due 17:00 on 13 March 2026. Look it up: dichvucong.gov.vn. Tel 1022");
    }

    @Test
    void aPhoneThatTwoPeopleShareIsToldOnce() {
        var phone = phone();
        var other = phone();
        var dossier = dossier(
                KEY,
                person(Part.FILER, phone, "lan@example.vn"),
                person(Part.OWNER, phone, "LAN@example.vn"),
                person(Part.AUTHORISED, other, null));

        commit(dossier.refused());

        soon().untilAsserted(() -> assertThat(CENTRE.takenFor(other)).hasSize(1));
        soon().untilAsserted(() -> assertThat(statesOf(dossier.code())).containsOnly("DELIVERED", "ACCEPTED"));
        assertThat(CENTRE.takenFor(phone)).hasSize(1);
        assertThat(mailsTo("lan@example.vn")).hasSize(1);
    }

    @Test
    void theSameFactHeardTwiceIsToldOnce() {
        var phone = phone();
        var dossier = dossier(KEY, filer(phone));

        commit(dossier.accepted(), dossier.accepted(), dossier.decided(2), dossier.decided(2));

        soon().untilAsserted(() -> assertThat(CENTRE.takenFor(phone)).hasSize(2));
        soon().untilAsserted(() -> assertThat(statesOf(dossier.code())).containsExactly("DELIVERED", "DELIVERED"));
        assertThat(CENTRE.takenFor(phone)).hasSize(2);
    }

    @Test
    void whatHappensToACaseBeforeItsDossierIsKnownWaitsAndIsToldInOrder() {
        var phone = phone();
        var dossier = dossier(KEY, filer(phone));
        commit(dossier.supplementRequested(3), dossier.decided(9));
        soon().until(() -> waiting(dossier) == 2);

        commit(dossier.accepted());

        soon().untilAsserted(() -> assertThat(CENTRE.takenFor(phone)).hasSize(3));
        assertThat(CENTRE.takenFor(phone).get(0).text()).contains("da tiep nhan");
        assertThat(CENTRE.takenFor(phone).get(1).text()).contains("can bo sung");
        assertThat(CENTRE.takenFor(phone).get(2).text()).contains("da co ket qua");
        assertThat(waiting(dossier)).isZero();
    }

    @Test
    void aDossierOfAnAgencyThatIsNotKnownYetWaitsForIt() {
        var phone = phone();
        var dossier = dossier(KEY, filer(phone));
        commit(dossier.accepted("H26.7.8"), dossier.decided(2));
        soon().until(() -> waiting(dossier) == 2);

        commit(new AgencyPublished(
                "H26.7.8",
                1,
                Instant.EPOCH,
                new Text("Chi nhánh số 8", "Branch 8"),
                "Chi nhanh so 8",
                "1022",
                Set.of(),
                true,
                List.of()));

        soon().untilAsserted(() -> assertThat(CENTRE.takenFor(phone))
                .extracting(Sms::text)
                .hasSize(2)
                .allMatch(text -> text.startsWith("Chi nhanh so 8: ")));
    }

    @Test
    void anEmailHoldsThePromiseAsTextAndAsAPage() throws Exception {
        var dossier = dossier(KEY, person(Part.OWNER, null, "owner@example.vn"));

        commit(dossier.accepted());

        soon().untilAsserted(() -> assertThat(mailsTo("owner@example.vn")).hasSize(1));
        var mail = mailsTo("owner@example.vn").getFirst();
        assertThat(mail.getSubject()).isEqualTo("Đã tiếp nhận hồ sơ " + dossier.code() + ", hẹn trả 17h00 13/03/2026");
        assertThat(mail.getFrom()[0].toString()).contains("khong-tra-loi@onestop.vn");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getMessageID()).matches("<[0-9a-f-]{36}@onestop.vn>");
        assertThat(mail.getContentType()).startsWith("multipart/alternative");
        var parts = (MimeMultipart) mail.getContent();
        assertThat(content(parts.getBodyPart(0)))
                .contains("Kính gửi ông/bà Nguyễn Thị Lan,")
                .contains("Hẹn trả kết quả: 17h00 13/03/2026")
                .contains("Thủ tục: Đăng ký khai sinh")
                .contains("Nhận kết quả: Tại quầy của Trung tâm Phục vụ hành chính công phường Ba Đình");
        assertThat(content(parts.getBodyPart(1))).contains("<html lang=\"vi\">").contains("17h00 13/03/2026");
        assertThat(GreenMailUtil.getHeaders(mail)).doesNotContain("Nguyễn");
    }

    @Test
    void nothingPersonalCanBeReadInTheDatabaseOrInTheLog(CapturedOutput log) {
        var phone = phone();
        var dossier = dossier(KEY, person(Part.FILER, phone, "secret.person@example.vn"));

        commit(dossier.accepted());

        soon().untilAsserted(() -> assertThat(statesOf(dossier.code())).hasSize(2));
        for (var table : List.of("dossier", "message", "piece", "message_history", "early_receipt", "waiting_fact")) {
            var rows = jdbc.sql("select coalesce(string_agg(t::text, ' '), '') from " + table + " t")
                    .query(String.class)
                    .single();
            assertThat(rows).doesNotContain(phone, phone.substring(1), "secret.person", "Nguyễn Thị Lan");
        }
        assertThat(log.getAll().lines().filter(line -> line.contains("v.onestop")))
                .isNotEmpty()
                .noneMatch(line -> line.contains(phone.substring(1)) || line.contains("secret.person"));
        assertThat(log).doesNotContain(phone.substring(1), "Nguyễn Thị Lan");
    }

    private static String content(BodyPart part) throws Exception {
        return part.getContent().toString();
    }

    private long waiting(Fixtures.Dossier dossier) {
        return jdbc.sql("select count(*) from waiting_fact where dossier_id = ?")
                .param(dossier.id())
                .query(Long.class)
                .single();
    }

    private List<String> statesOf(String code) {
        return jdbc.sql("select state from message where dossier_code = ? order by line")
                .param(code)
                .query(String.class)
                .list();
    }
}
