package vn.onestop.notification.channel;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.onestop.notification.channel.SmsText.Alphabet;

class SmsTextTest {

    @ParameterizedTest(name = "{0} characters without accents are {1} segments")
    @CsvSource({"1,1", "130,1", "160,1", "161,2", "306,2", "307,3", "459,3", "460,4"})
    void gsm7HoldsOneHundredAndSixtyAloneAndOneHundredAndFiftyThreeTogether(int length, int segments) {
        var text = SmsText.of("a".repeat(length));

        assertThat(text.alphabet()).isEqualTo(Alphabet.GSM7);
        assertThat(text.segments()).hasSize(segments);
    }

    @ParameterizedTest(name = "{0} characters with accents are {1} segments")
    @CsvSource({"1,1", "70,1", "71,2", "130,2", "134,2", "135,3"})
    void ucs2HoldsSeventyAloneAndSixtySevenTogether(int length, int segments) {
        var text = SmsText.of("ộ".repeat(length));

        assertThat(text.alphabet()).isEqualTo(Alphabet.UCS2);
        assertThat(text.segments()).hasSize(segments);
    }

    @Test
    void aCutNeverFallsBetweenAnEscapeAndItsCharacter() {
        var text = SmsText.of("a".repeat(152) + "€" + "b".repeat(20));

        assertThat(text.segments()).containsExactly("a".repeat(152), "€" + "b".repeat(20));
    }

    @Test
    void aCutNeverFallsThroughASurrogatePair() {
        var text = SmsText.of("ộ".repeat(66) + "😀" + "ộ".repeat(10));

        assertThat(text.segments()).containsExactly("ộ".repeat(66), "😀" + "ộ".repeat(10));
    }

    @Test
    void segmentsCarryTheHeaderThatJoinsThem() {
        var text = SmsText.of("a".repeat(161));

        var second = text.payload(2, 0x1_2A);

        assertThat(Arrays.copyOf(second, 6)).containsExactly(5, 0, 3, 0x2A, 2, 2);
        assertThat(second).hasSize(6 + 8);
        assertThat(text.payload(1, 0x2A)).hasSize(6 + 153);
    }

    @Test
    void aSingleSegmentCarriesNoHeader() {
        assertThat(SmsText.of("Hồ sơ").payload(1, 7)).isEqualTo("Hồ sơ".getBytes(UTF_16BE));
    }

    @Test
    void noPayloadIsLongerThanAnSmsHolds() {
        var text = SmsText.of("ộ".repeat(400));

        for (int ordinal = 1; ordinal <= text.segments().size(); ordinal++) {
            assertThat(text.payload(ordinal, 1)).hasSizeLessThanOrEqualTo(140);
        }
    }

    @Test
    void aTextThatNoPhoneCouldPutTogetherIsRefused() {
        assertThatThrownBy(() -> SmsText.of("a".repeat(153 * 256))).isInstanceOf(IllegalArgumentException.class);
    }
}
