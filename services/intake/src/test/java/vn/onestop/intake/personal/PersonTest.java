package vn.onestop.intake.personal;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.onestop.contracts.Contact.Language;

class PersonTest {

    private static final Person HOA = new Person(
            Normalizer.normalize("  Nguyễn   Thị Hoa ", Normalizer.Form.NFD),
            "001187012345",
            null,
            "+84912345678",
            "hoa@example.vn",
            "12 Đội Cấn",
            Language.VI,
            false);

    @Test
    void isKnownByOneSpellingWhateverTheKeyboard() {
        assertThat(HOA.name()).isEqualTo("Nguyễn Thị Hoa");
    }

    @Test
    void showsTheLastDigitsOnly() {
        assertThat(HOA.maskedNumber()).isEqualTo("********2345");
        assertThat(HOA.maskedPhone()).isEqualTo("********5678");
        assertThat(HOA).hasToString("Person[hidden]");
    }

    @ParameterizedTest
    @CsvSource({
        "0912 345 678, +84912345678",
        "+84 912.345.678, +84912345678",
        "84912345678, +84912345678",
        "024 3825 3536, +842438253536",
        "+1 650 253 0000, +16502530000"
    })
    void isCalledUnderOneNumberHoweverItWasWritten(String said, String kept) {
        assertThat(Phones.e164(said)).contains(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345", "0000000000", "phone", "09123456789012", "0112 345 678"})
    void hasNoPhoneThatIsNone(String said) {
        assertThat(Phones.e164(said)).isEmpty();
    }
}
