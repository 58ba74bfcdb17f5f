package vn.onestop.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A pass is good for one dossier and a while, and nobody writes one who has only the key to read it. */
class ResultPassTest {

    private static final Instant NOON = Instant.parse("2026-03-13T05:00:00Z");
    private static final UUID DOSSIER = UUID.fromString("019cd5b1-7c2e-7d40-9a51-6f0c2b8e4d17");

    private final String key = ResultPass.newKey();
    private final ResultPass reader = ResultPass.withKey(ResultPass.publicPart(key));

    @Test
    void whoHasThePublicKeyReadsForWhichDossierItIsUntilItRunsOut() {
        var pass = ResultPass.withKey(key).write(DOSSIER, NOON);

        assertThat(reader.read(pass, NOON.minusSeconds(1))).contains(DOSSIER);
        assertThat(reader.read(pass, NOON)).isEmpty();
    }

    @Test
    void aPassOfAnotherKeyOrAChangedOneIsNone() {
        var other = ResultPass.withKey(ResultPass.newKey()).write(DOSSIER, NOON);
        var pass = ResultPass.withKey(key).write(DOSSIER, NOON);
        var changed = pass.substring(0, 60) + (pass.charAt(60) == 'A' ? 'B' : 'A') + pass.substring(61);

        assertThat(reader.read(other, Instant.EPOCH)).isEmpty();
        assertThat(reader.read(changed, Instant.EPOCH)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "a.b.c", "eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0."})
    void whatIsNoPassOpensNothing(String text) {
        assertThat(reader.read(text, Instant.EPOCH)).isEmpty();
    }

    @Test
    void whoOnlyReadsCannotWriteOne() {
        assertThatThrownBy(() -> reader.write(DOSSIER, NOON)).isInstanceOf(IllegalStateException.class);
    }
}
