package vn.onestop.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class VaultTest {

    private static final String NUMBER = "001187012345";
    private static final String OLD_KEY = key(1);
    private static final String NEW_KEY = key(2);

    private final Vault vault = new Vault("intake", OLD_KEY, List.of());

    @Test
    void givesBackWhatItLocked() {
        var locked = vault.lock(NUMBER.getBytes(UTF_8), "dossier/1");

        assertThat(new String(vault.open(locked, "dossier/1"), UTF_8)).isEqualTo(NUMBER);
        assertThat(new String(locked, UTF_8)).doesNotContain(NUMBER);
    }

    @Test
    void neverLocksTheSameValueTheSameWay() {
        assertThat(vault.lock(NUMBER.getBytes(UTF_8), "a")).isNotEqualTo(vault.lock(NUMBER.getBytes(UTF_8), "a"));
    }

    @Test
    void opensNothingThatWasMovedToAnotherRow() {
        var locked = vault.lock(NUMBER.getBytes(UTF_8), "dossier/1");

        assertThatThrownBy(() -> vault.open(locked, "dossier/2")).isInstanceOf(Vault.CannotOpen.class);
    }

    @Test
    void opensNothingThatWasChanged() {
        var locked = vault.lock(NUMBER.getBytes(UTF_8), "dossier/1");
        locked[locked.length - 1]++;

        assertThatThrownBy(() -> vault.open(locked, "dossier/1")).isInstanceOf(Vault.CannotOpen.class);
    }

    @Test
    void opensWhatAFormerKeyLockedAndLocksWithTheNewOne() {
        var old = vault.lock(NUMBER.getBytes(UTF_8), "a");
        var changed = new Vault("intake", NEW_KEY, List.of(OLD_KEY));

        assertThat(new String(changed.open(old, "a"), UTF_8)).isEqualTo(NUMBER);
        assertThatThrownBy(() -> vault.open(changed.lock(NUMBER.getBytes(UTF_8), "a"), "a"))
                .isInstanceOf(Vault.CannotOpen.class);
    }

    @Test
    void findsEqualNumbersWithoutReadingThem() {
        assertThat(vault.index(NUMBER)).isEqualTo(vault.index(NUMBER)).isNotEqualTo(vault.index("001187012346"));
        assertThat(vault.index(NUMBER)).isNotEqualTo(new Vault("intake", NEW_KEY, List.of()).index(NUMBER));
    }

    @Test
    void refusesAKeyThatIsNone() {
        assertThatThrownBy(() -> new Vault("intake", "c2hvcnQ=", List.of())).isInstanceOf(Vault.UnusableKey.class);
        assertThatThrownBy(() -> new Vault("intake", "not base64", List.of())).isInstanceOf(Vault.UnusableKey.class);
    }

    private static String key(int seed) {
        var key = new byte[32];
        key[0] = (byte) seed;
        return Base64.getEncoder().encodeToString(key);
    }
}
