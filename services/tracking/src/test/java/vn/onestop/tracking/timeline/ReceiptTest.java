package vn.onestop.tracking.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands on a receipt, and what we keep of it. */
class ReceiptTest {

    private static final UUID DOSSIER = UUID.fromString("019cd5b1-7c2e-7d40-9a51-6f0c2b8e4d17");
    private static final Secret SECRET = Secret.typed("K7M4").orElseThrow();
    private static final Secret OTHER = Secret.typed("K7M5").orElseThrow();

    private final Keeper keeper = Keeper.withKey(Base64.getEncoder().encodeToString(new byte[32]));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "H26.103.25.7-260310-0112",
                "h26.103.25.7-260310-0112",
                "  H26.103.25.7 260310 0112 ",
                "H26103257 2603100112",
                "H26.103.25.7–260310–0112",
                "Ｈ２６.103.25.7-260310-0112",
                "h26,103,25,7-260310-0112"
            })
    void aCodeIsTheSameHoweverItIsTyped(String typed) {
        assertThat(DossierCode.typed(typed)).contains(DossierCode.of("H26.103.25.7-260310-0112"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"000.12.34.H26-240310-0001", "G09.20-260310-0001", "H26-260310-000112"})
    void codesOfOtherOfficesAndOfEarlierYearsAreCodesToo(String typed) {
        assertThat(DossierCode.typed(typed)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "H26", "0112", "260310-0112", "X26.103.25.7-260310-0112", "H26-260310", "<script>"})
    void whatIsNoCodeIsSaidAtOnce(String typed) {
        assertThat(DossierCode.typed(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"K7M4, K7M4", "k7m4, K7M4", "' k7 m4 ', K7M4", "k7-m4, K7M4"})
    void aSecretIsTheSameHoweverItIsTyped(String typed, String secret) {
        assertThat(Secret.typed(typed)).contains(Secret.typed(secret).orElseThrow());
        assertThat(Secret.typed(typed).orElseThrow().text()).isEqualTo(secret);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "K7M", "K7M4'--", "ÀÁÂÃ"})
    void whatIsNoSecretIsSaidAtOnce(String typed) {
        assertThat(Secret.typed(typed)).isEmpty();
    }

    @Test
    void aSecretShowsNothingInALog() {
        assertThat(SECRET.toString()).doesNotContain("K7M4");
    }

    @Test
    void theVerifierFitsItsSecretAndItsDossierAlone() {
        var verifier = keeper.verifier(DOSSIER, SECRET);

        assertThat(keeper.matches(verifier, DOSSIER, SECRET)).isTrue();
        assertThat(keeper.matches(verifier, DOSSIER, OTHER)).isFalse();
        assertThat(keeper.matches(verifier, UUID.randomUUID(), SECRET)).isFalse();
    }

    @Test
    void aNameIsShownToWhoeverHasTheSecretAndToNobodyElse() {
        var hidden = keeper.hide("Nguyễn V*** A**", DOSSIER, SECRET);

        assertThat(keeper.show(hidden, DOSSIER, SECRET)).isEqualTo("Nguyễn V*** A**");
        assertThatIllegalStateException().isThrownBy(() -> keeper.show(hidden, DOSSIER, OTHER));
        assertThat(keeper.hide("Nguyễn V*** A**", DOSSIER, SECRET)).isNotEqualTo(hidden);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "c2hvcnQ=", "not Base64!"})
    void aWeakKeyIsRefused(String key) {
        assertThatIllegalArgumentException().isThrownBy(() -> Keeper.withKey(key));
    }

    @ParameterizedTest
    @CsvSource({"Nguyễn Văn An, Nguyễn V*** A**", "Trần  Quốc Bảo, Trần Q**** B***", "Hoa, H***", "'', ''"})
    void ofANameOnlyItsOwnerRecognisesIt(String name, String masked) {
        assertThat(Masking.of(name)).isEqualTo(masked);
    }
}
