package vn.onestop.intake.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DossierCodeTest {

    @Test
    void readsAsOnARealReceipt() {
        var code = DossierCode.of("H26.103.25.7", LocalDate.of(2026, 3, 10), 112);

        assertThat(code).hasToString("H26.103.25.7-260310-0112");
    }

    @Test
    void growsBeyondFourDigitsOnABusyDay() {
        assertThat(DossierCode.of("H26.7.8", LocalDate.of(2026, 3, 10), 12_345)).hasToString("H26.7.8-260310-12345");
    }

    @Test
    void isNothingElse() {
        assertThatThrownBy(() -> new DossierCode("H26-2603-1")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void comesWithASecretThatNobodyMisreads() {
        var secrets = Stream.generate(LookupSecret::draw).limit(2000).map(LookupSecret::text);

        assertThat(secrets).allMatch(secret -> secret.matches("[ACDEFHJKMNPQRTUVWXY34679]{4}"));
        assertThat(LookupSecret.draw()).hasToString("LookupSecret[hidden]");
    }
}
