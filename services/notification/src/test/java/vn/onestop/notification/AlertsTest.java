package vn.onestop.notification;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.onestop.notification.Fixtures.account;
import static vn.onestop.notification.Fixtures.address;
import static vn.onestop.notification.Fixtures.dossier;
import static vn.onestop.notification.Fixtures.filer;
import static vn.onestop.notification.Fixtures.official;
import static vn.onestop.notification.Fixtures.phone;
import static vn.onestop.notification.Fixtures.withoutAddress;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import vn.onestop.contracts.CaseConsultation.ConsultationMissed;
import vn.onestop.contracts.Event;
import vn.onestop.notification.Fixtures.Dossier;

/** Officials are warned by e-mail: many warnings in one, each in exactly one. */
@ExtendWith(OutputCaptureExtension.class)
class AlertsTest extends NotificationTest {

    private final String official = account("official");

    @Autowired
    private MeterRegistry meters;

    @Test
    void whatComesInTogetherGoesIntoOneMailWithTheOverdueFirst() throws Exception {
        var near = dossier(KEY, filer(phone()));
        var missed = dossier(KEY, filer(phone()));
        known(near, missed);

        commit(near.nearDue(4, official), missed.promiseMissed(5, 2, official));

        soon().untilAsserted(() -> assertThat(mails()).hasSize(1));
        var mail = mails().getFirst();
        assertThat(mail.getSubject()).isEqualTo("1 việc quá hạn, 1 việc sắp đến hạn");
        assertThat(text(mail)).isEqualToNormalizingNewlines("""
            Kính gửi anh/chị Trần Minh Đức,

            Đã quá hạn (1)
            - %s · Ngày hẹn trả công dân; hồ sơ đang ở bước 2: Thẩm định · hạn 17h00 13/03/2026 · quá hạn, ngày làm việc thứ 2

            Sắp đến hạn (1)
            - %s · Bước 2: Thẩm định · hạn 17h00 16/03/2026 · sắp đến hạn

            Đây là thư tự động của hệ thống một cửa, xin không trả lời thư này.
            """.formatted(missed.code(), near.code()));
        assertThat(html(mail)).contains("<html lang=\"vi\">", missed.code(), near.code(), "Thẩm định");
    }

    @Test
    void anAnswerThatAnotherAgencyOwesIsInTheMailTooWhenItIsLate() throws Exception {
        var asked = dossier(KEY, filer(phone()));
        known(asked);
        var like = asked.nearDue(4, official);

        commit(new ConsultationMissed(
                like.dossierId(),
                like.sequence(),
                like.occurredAt(),
                like.actor(),
                1,
                "H26.20",
                like.deadline().due(),
                like.told()));

        soon().untilAsserted(() -> assertThat(mails()).hasSize(1));
        assertThat(text(mails().getFirst()))
                .contains(asked.code() + " · Lấy ý kiến phối hợp lần 1: cơ quan được hỏi chưa trả lời"
                        + " · hạn 17h00 16/03/2026 · vừa quá hạn");
    }

    @Test
    void aBurstOfWarningsBecomesFewMailsAndEachWarningIsInExactlyOne() {
        var dossiers = IntStream.range(0, 300)
                .mapToObj(_ -> dossier(KEY, filer(phone())))
                .toList();
        known(dossiers.toArray(Dossier[]::new));

        commit(dossiers.stream().map(dossier -> dossier.nearDue(4, official)).toArray(Event[]::new));

        soon().untilAsserted(() -> assertThat(warned()).hasSize(300));
        assertThat(warned())
                .containsExactlyInAnyOrderElementsOf(
                        dossiers.stream().map(Dossier::code).toList());
        assertThat(mails()).hasSizeLessThan(10);
    }

    @Test
    void aWarningHeardAgainOrFoundAgainIsWrittenOnce() {
        var dossier = dossier(KEY, filer(phone()));
        known(dossier);

        commit(dossier.nearDue(4, official), dossier.nearDue(4, official), dossier.nearDue(5, official));
        soon().untilAsserted(() -> assertThat(mails()).hasSize(1));
        commit(dossier.nearDue(4, official), dossier.promiseMissed(6, 0, official));

        soon().untilAsserted(() -> assertThat(mails()).hasSize(2));
        assertThat(text(mails().getFirst())).containsOnlyOnce(dossier.code());
        assertThat(text(mails().getLast())).contains("vừa quá hạn").doesNotContain("Sắp đến hạn");
    }

    @Test
    void atThePromisedInstantTheLeaderHearsAndSoDoesTheCitizen() {
        var leader = account("leader");
        var phone = phone();
        var dossier = dossier(KEY, filer(phone));
        known(dossier);
        commit(official(KEY, leader, 1, true));

        commit(dossier.promiseMissed(5, 0, official, leader));

        soon().untilAsserted(() -> assertThat(mailsTo(address(leader))).hasSize(1));
        soon().untilAsserted(() -> assertThat(mails()).hasSize(1));
        soon().untilAsserted(() -> assertThat(CENTRE.takenFor(phone)).hasSize(2));
        assertThat(CENTRE.takenFor(phone).getLast().text()).contains("da qua hen tra");
    }

    @Test
    void aWarningToSomebodyWithoutAnAddressIsKeptCountedAndWrittenOnceThereIsOne() {
        var unlisted = account("unlisted");
        var dossier = dossier(KEY, filer(phone()));
        known(dossier);
        commit(withoutAddress(unlisted));
        var before = unreachable();

        commit(dossier.nearDue(4, unlisted, account("nobody")));
        soon().untilAsserted(() -> assertThat(unreachable()).isEqualTo(before + 2));
        assertThat(mailsTo(address(unlisted))).isEmpty();
        commit(official(KEY, unlisted, 2, true));

        soon().untilAsserted(() -> assertThat(mailsTo(address(unlisted))).hasSize(1));
        assertThat(unreachable()).isEqualTo(before + 1);
    }

    @Test
    void whoHasLeftIsNotWrittenTo() {
        var gone = account("gone");
        var dossier = dossier(KEY, filer(phone()));
        known(dossier);
        commit(official(KEY, gone, 1, true), official(KEY, gone, 2, false));

        commit(dossier.nearDue(4, official, gone));

        soon().untilAsserted(() -> assertThat(mails()).hasSize(1));
        assertThat(mailsTo(address(gone))).isEmpty();
    }

    @Test
    void aWarningAboutADossierThatIsNotKnownYetWaitsForItsCode() {
        var dossier = dossier(KEY, filer(phone()));
        known();
        commit(dossier.nearDue(4, official));
        soon().until(() -> waiting() == 1);

        commit(dossier.accepted());

        soon().untilAsserted(() -> assertThat(warned()).containsExactly(dossier.code()));
    }

    @Test
    void aMailLeftBehindInTheMiddleGoesAgainAsTheSameMail() throws Exception {
        var dossier = dossier(KEY, filer(phone()));
        known(dossier);
        commit(dossier.nearDue(4, official));
        soon().untilAsserted(() -> assertThat(states()).containsExactly("ACCEPTED"));

        jdbc.sql("update alert_mail set state = 'SENDING', due_at = now() where official = ?")
                .param(official)
                .update();

        soon().untilAsserted(() -> assertThat(mails()).hasSize(2));
        assertThat(mails().getFirst().getMessageID())
                .isEqualTo(mails().getLast().getMessageID());
        soon().untilAsserted(() -> assertThat(states()).containsExactly("ACCEPTED"));
    }

    @Test
    void nothingAboutACitizenAndNoAddressOfAnOfficialCanBeReadWhereItDoesNotBelong(CapturedOutput log) {
        var dossier = dossier(KEY, filer(phone()));
        known(dossier);
        commit(dossier.promiseMissed(5, 0, official));

        soon().untilAsserted(() -> assertThat(mails()).hasSize(1));
        assertThat(text(mails().getFirst())).doesNotContain("Nguyễn Thị Lan");
        for (var table : List.of("official", "alert", "alert_mail")) {
            assertThat(jdbc.sql("select coalesce(string_agg(t::text, ' '), '') from " + table + " t")
                            .query(String.class)
                            .single())
                    .doesNotContain(address(official), "Nguyễn Thị Lan");
        }
        assertThat(log.getAll().lines().filter(line -> !line.contains("greenmail")))
                .noneMatch(line -> line.contains(address(official)));
    }

    private void known(Dossier... dossiers) {
        commit(Stream.concat(
                        Stream.of(official(KEY, official, 1, true)),
                        Arrays.stream(dossiers).map(Dossier::accepted))
                .toArray(Event[]::new));
    }

    private List<MimeMessage> mails() {
        return mailsTo(address(official));
    }

    /** The code on every line of every mail to the official. */
    private List<String> warned() {
        return mails().stream()
                .flatMap(mail -> text(mail).lines())
                .filter(line -> line.startsWith("- "))
                .map(line -> line.substring(2, line.indexOf(" · ")))
                .toList();
    }

    private List<String> states() {
        return jdbc.sql("select state from alert_mail where official = ?")
                .param(official)
                .query(String.class)
                .list();
    }

    private long waiting() {
        return jdbc.sql("select count(*) from alert where official = ? and mail_id is null")
                .param(official)
                .query(Long.class)
                .single();
    }

    private double unreachable() {
        return meters.get("onestop.notification.alerts.unreachable").gauge().value();
    }

    private static String text(MimeMessage mail) {
        return part(mail, 0);
    }

    private static String html(MimeMessage mail) {
        return part(mail, 1);
    }

    private static String part(MimeMessage mail, int part) {
        try {
            var content = ((MimeMultipart) mail.getContent()).getBodyPart(part).getContent();
            return content.toString().lines().collect(joining("\n", "", "\n"));
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
