package vn.onestop.intake.handover;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrackingNumberTest {

    /** The second is the example of the Universal Postal Union's own standard. */
    @ParameterizedTest
    @ValueSource(strings = {"EH123456785VN", "RR473124829VN", "RA000000005VN", "AB000040000VN"})
    void aNumberOfThePostHasItsCheckDigit(String number) {
        assertThat(TrackingNumber.of(number)).contains(new TrackingNumber(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"EH123456789VN", "EH123456758VN", "RR473124820VN"})
    void aDigitMistypedIsSeen(String number) {
        assertThat(TrackingNumber.of(number)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"eh 123 456 785 vn, EH123456785VN", "GHTK-88.1234, GHTK881234", "12345678, 12345678"})
    void isReadAsPeopleWriteIt(String written, String number) {
        assertThat(TrackingNumber.of(written)).contains(new TrackingNumber(number));
    }

    @Test
    void otherCarriersNumberAsTheyLike() {
        assertThat(TrackingNumber.of("SPXVN0412345678")).isPresent();
        assertThat(TrackingNumber.of("1234567")).as("too short").isEmpty();
        assertThat(TrackingNumber.of("A".repeat(21))).as("too long").isEmpty();
        assertThat(TrackingNumber.of("MÃ12345678"))
                .as("no letters with accents")
                .isEmpty();
    }
}
