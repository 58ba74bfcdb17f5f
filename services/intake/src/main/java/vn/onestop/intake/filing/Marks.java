package vn.onestop.intake.filing;

import java.util.HexFormat;
import org.springframework.stereotype.Component;
import vn.onestop.files.Vault;

/** Marks of accounts: a citizen's account may be their identity number, so what is kept of it can be found, not read. */
@Component
class Marks {

    private final Vault vault;

    Marks(Vault vault) {
        this.vault = vault;
    }

    byte[] of(Sender sender) {
        return vault.index("account/" + sender.account());
    }

    /** Under which the sender's keys belong to nobody else. */
    String scope(Sender sender) {
        return "account/" + HexFormat.of().formatHex(of(sender));
    }
}
