package vn.onestop.notification.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.DefaultResourceLoader;
import vn.onestop.contracts.Contact.Language;
import vn.onestop.contracts.MessageEvent.MessageChannel;
import vn.onestop.contracts.MessageEvent.MessageKind;
import vn.onestop.notification.channel.SmsText;
import vn.onestop.notification.template.TemplateFiles.BadTemplate;

/** The texts of the office, to the character. */
class TemplateFilesTest {

    private static final List<TemplateFiles.Draft> DRAFTS = read("classpath:texts/");

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Expected.class)
    void theUnaccentedTextIsThatOfTheOffice(Expected expected) {
        var sms = Accents.remove(sms(expected.kind, Language.VI));

        assertThat(sms).isEqualTo(expected.text);
        assertThat(sms).hasSize(expected.characters);
        assertThat(SmsText.of(sms).alphabet()).isEqualTo(SmsText.Alphabet.GSM7);
        assertThat(SmsText.of(sms).segments()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Expected.class)
    void accentsMakeTheSameTextDearer(Expected expected) {
        assertThat(SmsText.of(sms(expected.kind, Language.VI)).segments()).hasSize(expected.segmentsWithAccents);
    }

    enum Expected {
        ACCEPTED(
                MessageKind.ACCEPTED,
                "TTPVHCC phuong Ba Dinh: da tiep nhan ho so H26.103.25.7-260310-0112. Hen tra 17h00 13/03/2026. "
                        + "Tra cuu: dichvucong.gov.vn. LH 1022",
                130,
                2),
        REFUSED(
                MessageKind.REFUSED,
                "TTPVHCC phuong Ba Dinh: ho so H26.103.25.7-260310-0112 khong duoc tiep nhan. "
                        + "Ly do xem tai dichvucong.gov.vn. LH 1022",
                117,
                2),
        SUPPLEMENT(
                MessageKind.SUPPLEMENT_REQUESTED,
                "TTPVHCC phuong Ba Dinh: ho so H26.103.25.7-260310-0112 can bo sung 02 giay to truoc 20/03/2026. "
                        + "Xem phieu tai dichvucong.gov.vn. LH 1022",
                136,
                3),
        READY(
                MessageKind.RESULT_READY,
                "TTPVHCC phuong Ba Dinh: ho so H26.103.25.7-260310-0112 da co ket qua. "
                        + "Moi nhan tai quay (mang CCCD) hoac qua buu dien. LH 1022",
                126,
                2),
        APOLOGY(
                MessageKind.APOLOGY,
                "TTPVHCC phuong Ba Dinh xin loi vi cham tra ho so H26.103.25.7-260310-0112. Hen lai 17h00 18/03/2026. "
                        + "Ly do xem tai dichvucong.gov.vn. LH 1022",
                141,
                3),
        DUE_MISSED(
                MessageKind.DUE_MISSED,
                "TTPVHCC phuong Ba Dinh: ho so H26.103.25.7-260310-0112 da qua hen tra 17h00 13/03/2026, "
                        + "chua co ket qua. Chiu trach nhiem: TTPVHCC phuong Ba Dinh. LH 1022",
                154,
                3),
        FILED(
                MessageKind.FILED,
                "TTPVHCC phuong Ba Dinh: da nhan ho so nop truc tuyen H26.103.25.7-260310-0112. "
                        + "Ho so se duoc kiem tra trong 08 gio lam viec. LH 1022",
                132,
                2),
        FEE(
                MessageKind.PAYMENT_REQUESTED,
                "TTPVHCC phuong Ba Dinh: ho so H26.103.25.7-260310-0112 can nop 75.000d. "
                        + "Thanh toan tai dichvucong.gov.vn, khong chuyen khoan ca nhan. LH 1022",
                141,
                3),
        STOPPED(
                MessageKind.STOPPED,
                "TTPVHCC phuong Ba Dinh: da dung xu ly ho so H26.103.25.7-260310-0112 "
                        + "theo yeu cau rut cua ong/ba. LH 1022",
                105,
                2),
        RETURNED(
                MessageKind.RETURNED,
                "TTPVHCC phuong Ba Dinh: da tra ket qua ho so H26.103.25.7-260310-0112. "
                        + "Danh gia phuc vu tai dichvucong.gov.vn. Cam on ong/ba.",
                125,
                2);

        private final MessageKind kind;
        private final String text;
        private final int characters;
        private final int segmentsWithAccents;

        Expected(MessageKind kind, String text, int characters, int segmentsWithAccents) {
            this.kind = kind;
            this.text = text;
            this.characters = characters;
            this.segmentsWithAccents = segmentsWithAccents;
        }
    }

    @ParameterizedTest
    @EnumSource
    void everySmsWithoutAccentsIsOneSegment(MessageKind kind) {
        assertThat(SmsText.of(Accents.remove(sms(kind, Language.VI))).segments())
                .hasSize(1);
        assertThat(SmsText.of(Accents.remove(sms(kind, Language.EN))).segments())
                .hasSize(1);
    }

    @Test
    void theAcceptedTextKeepsItsAccentsForThoseWhoWantThem() {
        assertThat(sms(MessageKind.ACCEPTED, Language.VI))
                .isEqualTo("TTPVHCC phường Ba Đình: đã tiếp nhận hồ sơ H26.103.25.7-260310-0112. "
                        + "Hẹn trả 17h00 13/03/2026. Tra cứu: dichvucong.gov.vn. LH 1022");
    }

    @ParameterizedTest
    @EnumSource
    void everyEmailLeavesNoPlaceOpenAndEscapesWhatItIsGiven(MessageKind kind) {
        for (var language : Language.values()) {
            var mail = template(kind, MessageChannel.EMAIL, language).fill(values());

            assertThat(mail.subject()).doesNotContain("{");
            assertThat(mail.text()).doesNotContain("{").contains("Nguyễn <Lan>");
            assertThat(mail.html())
                    .doesNotContainPattern("\\{[a-z]+}")
                    .doesNotContain("<!--")
                    .contains("Nguyễn &lt;Lan&gt;")
                    .contains("<html lang=\"" + (language == Language.VI ? "vi" : "en") + "\">");
        }
    }

    @Test
    void listsOfPapersKeepTheirLines() {
        var mail = template(MessageKind.SUPPLEMENT_REQUESTED, MessageChannel.EMAIL, Language.VI)
                .fill(values());

        assertThat(mail.html()).contains("1. Tờ khai: ký tên<br>2. Giấy chứng sinh: bản chính");
    }

    @Test
    void anUnknownPlaceholderIsRefused() throws IOException {
        copyWith("accepted.yaml", "{hotline}", "{hotlne}");

        assertThatThrownBy(() -> read(folder.toUri().toString()))
                .isInstanceOf(BadTemplate.class)
                .hasMessage("the template accepted.yaml has the unknown placeholder {hotlne}");
    }

    @Test
    void aPlaceholderOfAnotherKindOfMessageIsRefused() throws IOException {
        copyWith("refused.yaml", "{hotline}", "{due}");

        assertThatThrownBy(() -> read(folder.toUri().toString()))
                .hasMessage("the template refused.yaml has the unknown placeholder {due}");
    }

    @Test
    void aBraceTooManyIsRefused() throws IOException {
        copyWith("refused.yaml", "{hotline}", "{hotline}}");

        assertThatThrownBy(() -> read(folder.toUri().toString())).hasMessageContaining("belongs to no placeholder");
    }

    @Test
    void whatOperatorsForbidIsRefused() throws IOException {
        copyWith("result-ready.yaml", "LH {hotline}", "LH & {hotline}");

        assertThatThrownBy(() -> read(folder.toUri().toString()))
                .hasMessage("the template result-ready.yaml has & in its SMS");
    }

    private void copyWith(String file, String old, String replacement) throws IOException {
        var texts = Path.of("src/main/resources/texts");
        try (var files = Files.list(texts)) {
            for (var source : files.toList()) {
                var content = Files.readString(source);
                var name = source.getFileName().toString();
                Files.writeString(
                        folder.resolve(name), name.equals(file) ? content.replace(old, replacement) : content);
            }
        }
    }

    private static List<TemplateFiles.Draft> read(String folder) {
        return new TemplateFiles(new DefaultResourceLoader(), folder).read();
    }

    private static String sms(MessageKind kind, Language language) {
        var values = values();
        if (kind == MessageKind.APOLOGY) {
            values.put(Placeholder.DUE, "17h00 18/03/2026");
        }
        return template(kind, MessageChannel.SMS, language).fill(values).text();
    }

    private static Template template(MessageKind kind, MessageChannel channel, Language language) {
        var draft = DRAFTS.stream()
                .filter(d -> d.kind() == kind && d.channel() == channel && d.language() == language)
                .findFirst()
                .orElseThrow();
        return new Template(1, kind, channel, language, 1, draft.subject(), draft.text(), draft.html());
    }

    private static Map<Placeholder, String> values() {
        var values = new EnumMap<Placeholder, String>(Placeholder.class);
        Arrays.stream(Placeholder.values()).forEach(placeholder -> values.put(placeholder, value(placeholder)));
        return values;
    }

    private static String value(Placeholder placeholder) {
        return switch (placeholder) {
            case NAME -> "Nguyễn <Lan>";
            case AGENCY, RESPONSIBLE ->
                Accents.restore("TTPVHCC phuong Ba Dinh", "Trung tâm Phục vụ hành chính công phường Ba Đình");
            case RECEIVED_AT, RESPONSIBLE_NAME -> "Trung tâm Phục vụ hành chính công phường Ba Đình";
            case HOTLINE -> "1022";
            case SITE -> "dichvucong.gov.vn";
            case CODE -> "H26.103.25.7-260310-0112";
            case PROCEDURE -> "Đăng ký khai sinh";
            case DUE -> "17h00 13/03/2026";
            case DUE_NOTE -> "";
            case REPLY_BY -> "20/03/2026";
            case COUNT -> "02";
            case PAPERS -> "1. Tờ khai: ký tên\n2. Giấy chứng sinh: bản chính";
            case FILED_HOW -> "nộp trực tuyến";
            case ANSWER_DUE -> "08h00 11/03/2026";
            case AMOUNT -> "75.000đ";
            case PAY_BY -> "20/03/2026";
            case STOP_CAUSE -> "theo yêu cầu rút của ông/bà";
            case PURPOSE, CLOCK_NOTE, RECEIPT, NEXT_STEP, HANDED_OVER -> placeholder.word();
            case PREVIOUS_DUE, CAUSE, DELIVERY, DOCUMENT, REASON, EXPLANATION, LEGAL_BASIS -> placeholder.word();
        };
    }
}
