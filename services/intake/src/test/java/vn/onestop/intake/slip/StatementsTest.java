package vn.onestop.intake.slip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.OctetKeyPair;
import com.nimbusds.jose.util.Base64URL;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatementsTest {

    private static final String NO_FORMER_KEYS = "{\"keys\":[]}";
    private static final int KEY_BYTES = 32;
    private static final Statement STATEMENT = new Statement(
            "H26.103.25.7-260310-0112", Instant.parse("2026-03-10T02:15:00Z"), Instant.parse("2026-03-13T10:00:00Z"));

    private final OctetKeyPair key = newKey("receipt-2026");

    @Test
    void readsWhatItHasSigned() {
        var statements = statements(key, NO_FORMER_KEYS);

        assertThat(statements.read(statements.sign(STATEMENT))).contains(STATEMENT);
    }

    @Test
    void doesNotReadWhatSomebodyChanged() {
        var statements = statements(key, NO_FORMER_KEYS);
        var parts = statements.sign(STATEMENT).split("\\.");
        var later = Base64URL.encode("{\"sub\":\"H26.103.25.7-260310-0112\",\"iat\":1773108900,\"due\":1999999999}");

        assertThat(statements.read(parts[0] + "." + later + "." + parts[2])).isEmpty();
        assertThat(statements.read(parts[0] + "." + parts[1] + "." + Base64URL.encode("no signature")))
                .isEmpty();
    }

    @Test
    void doesNotReadWhatSomebodyElseSignedUnderTheNameOfOurKey() {
        var forged = statements(newKey("receipt-2026"), NO_FORMER_KEYS).sign(STATEMENT);

        assertThat(statements(key, NO_FORMER_KEYS).read(forged)).isEmpty();
    }

    @Test
    void aReceiptStaysGenuineWhenTheKeyIsChanged() {
        var old = statements(key, NO_FORMER_KEYS).sign(STATEMENT);
        var today = statements(
                newKey("receipt-2027"), "{\"keys\":[" + key.toPublicJWK().toJSONString() + "]}");

        assertThat(today.read(old)).contains(STATEMENT);
        assertThat(today.publicKeys().toString())
                .contains("receipt-2026", "receipt-2027")
                .doesNotContain(" d=");
        assertThat(statements(newKey("receipt-2027"), NO_FORMER_KEYS).read(old)).isEmpty();
    }

    @Test
    void aCodeLeadsToTheOfficeWhereItsAddressIsKnown() {
        var known = new SlipSettings("{}", NO_FORMER_KEYS, URI.create("https://motcua.example.vn"), "Hà Nội");
        var unknown = new SlipSettings("{}", NO_FORMER_KEYS, URI.create(""), "Hà Nội");

        assertThat(known.toVerify("a.b.c")).isEqualTo("https://motcua.example.vn/receipts/verify?statement=a.b.c");
        assertThat(unknown.toVerify("a.b.c")).isEqualTo("a.b.c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "secret", "{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"kid\":\"a\",\"x\":\"AAAA\"}"})
    void aKeyThatIsNoneIsRefusedAndNotShown(String wrong) {
        assertThatThrownBy(() -> new Statements(new SlipSettings(wrong, NO_FORMER_KEYS, null, "Hà Nội")))
                .isInstanceOf(Statements.UnusableKey.class)
                .hasMessageNotContaining("secret");
    }

    private static Statements statements(OctetKeyPair key, String former) {
        return new Statements(new SlipSettings(key.toJSONString(), former, null, "Hà Nội"));
    }

    private static OctetKeyPair newKey(String id) {
        try {
            var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            return new OctetKeyPair.Builder(Curve.Ed25519, end(pair.getPublic()))
                    .d(end(pair.getPrivate()))
                    .keyID(id)
                    .build();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Base64URL end(Key key) {
        var encoded = key.getEncoded();
        return Base64URL.encode(Arrays.copyOfRange(encoded, encoded.length - KEY_BYTES, encoded.length));
    }
}
