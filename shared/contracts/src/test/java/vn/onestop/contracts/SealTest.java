package vn.onestop.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.onestop.contracts.DossierEvent.Lookup;
import vn.onestop.contracts.Seal.CannotOpen;

class SealTest {

    private static final String TRACKING = Seal.newKey("tracking");
    private static final String NOTIFICATION = Seal.newKey("notification");
    private static final Lookup LOOKUP = new Lookup("K7M4", "Nguyễn Văn An");

    private final Seal writer = Seal.withKey(Seal.publicPart(TRACKING));
    private final Seal reader = Seal.withKey(TRACKING);

    @Test
    void theReaderOpensWhatWasSealedForIt() {
        var sealed = writer.seal(LOOKUP);

        assertThat(reader.open(sealed, Lookup.class)).isEqualTo(LOOKUP);
    }

    @Test
    void nothingOfTheContentShows() {
        var sealed = writer.seal(LOOKUP);

        assertThat(sealed.jwe()).doesNotContain("K7M4", "Nguy");
        assertThat(sealed.jwe().split("\\.")).hasSize(5);
    }

    @Test
    void theSameContentLooksDifferentEachTime() {
        assertThat(writer.seal(LOOKUP)).isNotEqualTo(writer.seal(LOOKUP));
    }

    @Test
    void theWriterCannotOpenAgainWhatItHasSealed() {
        var sealed = writer.seal(LOOKUP);

        assertThatExceptionOfType(CannotOpen.class).isThrownBy(() -> writer.open(sealed, Lookup.class));
    }

    @Test
    void anotherReaderCannotOpenIt() {
        var sealed = writer.seal(LOOKUP);

        assertThatExceptionOfType(CannotOpen.class)
                .isThrownBy(() -> Seal.withKey(NOTIFICATION).open(sealed, Lookup.class));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2, 3, 4})
    void aChangeAnywhereOnTheWayIsSeen(int part) {
        var parts = writer.seal(LOOKUP).jwe().split("\\.");
        parts[part] = swapFirst(parts[part]);

        assertThatExceptionOfType(CannotOpen.class)
                .isThrownBy(() -> reader.open(new Sealed<>(String.join(".", parts)), Lookup.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "K7M4", "a.b.c", "a.b.c.d.e"})
    void whatIsNoSealCannotBeOpened(String jwe) {
        assertThatExceptionOfType(CannotOpen.class).isThrownBy(() -> reader.open(new Sealed<>(jwe), Lookup.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "{\"kty\": \"oct\", \"k\": \"c2VjcmV0\"}"})
    void whatIsNoKeyIsRefusedAtOnce(String jwk) {
        assertThatIllegalArgumentException().isThrownBy(() -> Seal.withKey(jwk)).withMessageContaining("JWK");
    }

    @Test
    void thePublicPartHoldsNoSecret() {
        assertThat(TRACKING).contains("\"d\"");
        assertThat(Seal.publicPart(TRACKING)).doesNotContain("\"d\"").contains("\"kid\":\"tracking\"");
    }

    private static String swapFirst(String part) {
        return (part.charAt(0) == 'A' ? 'B' : 'A') + part.substring(1);
    }
}
