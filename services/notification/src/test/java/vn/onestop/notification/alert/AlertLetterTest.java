package vn.onestop.notification.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.onestop.notification.alert.Alert.About.ANSWER;
import static vn.onestop.notification.alert.Alert.About.PROMISE;
import static vn.onestop.notification.alert.Alert.About.STEP;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import vn.onestop.notification.alert.AlertLetter.Line;
import vn.onestop.notification.alert.OfficialsReach.Addressee;
import vn.onestop.notification.channel.Mail;

/** What an official reads in the morning. */
class AlertLetterTest {

    private static final Instant DUE = Instant.parse("2026-03-13T10:00:00Z");
    private static final Addressee HEAD = new Addressee("Đỗ <Quang> Huy", "head@onestop.example");

    @Test
    void theLongestOverdueStandsFirstAndWhatIsNearLast() {
        var mail = letter(500)
                .write(UUID.randomUUID(), HEAD, List.of(near(1), overdue(2, 0), overdue(3, 5), near(4), overdue(5, 2)));

        assertThat(mail.text().lines().filter(line -> line.startsWith("- ")).map(line -> line.substring(2, 6)))
                .containsExactly("HS-3", "HS-5", "HS-2", "HS-1", "HS-4");
        assertThat(mail.subject()).isEqualTo("3 việc quá hạn, 2 việc sắp đến hạn");
    }

    @Test
    void aSubjectSaysOnlyWhatThereIs() {
        assertThat(letter(500).write(UUID.randomUUID(), HEAD, List.of(near(1))).subject())
                .isEqualTo("1 việc sắp đến hạn");
        assertThat(letter(500)
                        .write(UUID.randomUUID(), HEAD, List.of(overdue(1, 0)))
                        .subject())
                .isEqualTo("1 việc quá hạn");
    }

    @Test
    void ofMoreThanAnybodyReadsTheRestIsCounted() {
        var mail = letter(20).write(UUID.randomUUID(), HEAD, many());

        assertThat(mail.text().lines().filter(line -> line.startsWith("- "))).hasSize(20);
        assertThat(mail.text())
                .contains("Đã quá hạn (15)", "Sắp đến hạn (1.000)")
                .contains("Và 995 việc khác; xem đầy đủ trong danh sách công việc.");
        assertThat(mail.html()).contains("Và 995 việc khác");
        assertThat(mail.subject()).isEqualTo("15 việc quá hạn, 1.000 việc sắp đến hạn");
    }

    @Test
    void whatHasNoRoomAtAllIsCountedToo() {
        var mail = letter(15).write(UUID.randomUUID(), HEAD, many());

        assertThat(mail.text()).contains("Sắp đến hạn (1.000)\nVà 1.000 việc khác");
    }

    @Test
    void theSameIsSaidAsTextAndAsAPageAndNamesAreEscaped() {
        Mail mail = letter(500).write(UUID.randomUUID(), HEAD, List.of(overdue(2, 3), near(7)));

        assertThat(mail.html())
                .contains("HS-2", "HS-7", "Bước 2: Thẩm định", "quá hạn, ngày làm việc thứ 3", "Đỗ &lt;Quang&gt; Huy")
                .doesNotContain("<!--", "<Quang>");
        assertThat(mail.text())
                .contains("HS-2 · Ngày hẹn trả công dân; hồ sơ đang ở bước 2: Thẩm định · hạn 17h00 10/03/2026");
    }

    @Test
    void aFilingThatWaitsForItsAnswerIsSaidToBeOne() {
        var mail = letter(500)
                .write(
                        UUID.randomUUID(),
                        HEAD,
                        List.of(
                                new Line("HS-1", ANSWER, 0, "", DUE, 0),
                                new Line("HS-2", ANSWER, 0, "", DUE, Alert.NEAR)));

        assertThat(mail.text())
                .contains("HS-1 · Hồ sơ đã nộp, chưa có trả lời của bộ phận tiếp nhận · hạn 17h00 13/03/2026 · vừa quá"
                        + " hạn")
                .contains("HS-2 · Hồ sơ đã nộp, chưa có trả lời của bộ phận tiếp nhận · hạn 17h00 13/03/2026 · sắp đến"
                        + " hạn");
    }

    private static List<Line> many() {
        return Stream.concat(
                        IntStream.range(0, 1000).mapToObj(AlertLetterTest::near),
                        IntStream.range(1000, 1015).mapToObj(number -> overdue(number, 1)))
                .toList();
    }

    private static Line near(int number) {
        return new Line("HS-" + number, STEP, 2, "Thẩm định", DUE, Alert.NEAR);
    }

    private static Line overdue(int number, int days) {
        return new Line("HS-" + number, PROMISE, 2, "Thẩm định", DUE.minus(Duration.ofDays(days)), days);
    }

    private static AlertLetter letter(int lines) {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        var second = Duration.ofSeconds(1);
        return new AlertLetter(messages, new AlertSettings(second, second, second, lines, second, second, second));
    }
}
