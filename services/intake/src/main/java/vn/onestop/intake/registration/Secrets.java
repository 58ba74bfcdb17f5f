package vn.onestop.intake.registration;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Knows the dossier of whoever has its code and its secret, and of nobody else; the caller counts wrong ones. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Secrets {

    private final Dossiers dossiers;
    private final Locker locker;

    Secrets(Dossiers dossiers, Locker locker) {
        this.dossiers = dossiers;
        this.locker = locker;
    }

    /** @param secret as people type it */
    public Optional<DossierCard> dossier(String code, String secret) {
        var typed = bytes(secret.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT));
        return dossiers.findByCode(code)
                .filter(dossier -> MessageDigest.isEqual(
                        bytes(locker.open(dossier.record()).secret().text()), typed))
                .map(Dossier::card);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
