package vn.onestop.notification.privacy;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import org.junit.jupiter.api.Test;

class VaultTest {

    private static final String PHONE = "+84912345678";

    private final Vault vault = new Vault(Base64.getEncoder().encodeToString(new byte[32]));

    @Test
    void whatWasLockedOpensForItsRow() {
        assertThat(vault.unlock(vault.lock(PHONE, "row/1"), "row/1")).isEqualTo(PHONE);
    }

    @Test
    void nothingOfItCanBeReadInTheDatabase() {
        assertThat(new String(vault.lock(PHONE, "row/1"), ISO_8859_1)).doesNotContain("912345678");
        assertThat(vault.lock(PHONE, "row/1")).isNotEqualTo(vault.lock(PHONE, "row/1"));
    }

    @Test
    void whatWasLockedForOneRowDoesNotOpenForAnother() {
        var locked = vault.lock(PHONE, "row/1");

        assertThatThrownBy(() -> vault.unlock(locked, "row/2")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theSamePhoneIsFoundAgainByItsDigest() {
        assertThat(vault.digest(PHONE)).isEqualTo(vault.digest(PHONE)).isNotEqualTo(vault.digest("+84912345679"));
    }

    @Test
    void aKeyOfAnotherLengthIsRefused() {
        assertThatThrownBy(() -> new Vault(Base64.getEncoder().encodeToString(new byte[16])))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ONESTOP_NOTIFICATION_KEY");
    }

    @Test
    void addressesAreShownMasked() {
        assertThat(Mask.phone(PHONE)).isEqualTo("+84******678");
        assertThat(Mask.email("lan.nguyen@example.vn")).isEqualTo("l***@example.vn");
        assertThat(Mask.phone("12345")).isEqualTo("*****");
        assertThat(Mask.email("nonsense")).isEqualTo("***");
    }
}
