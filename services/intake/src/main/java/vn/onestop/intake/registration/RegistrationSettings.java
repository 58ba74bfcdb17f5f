package vn.onestop.intake.registration;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param officeHours what happens to a dossier brought to a counter that is closed
 * @param keepAnswers how long an answer is kept for somebody who asks again with the same key
 * @param similarWithin how long before a dossier another of the same person and procedure may be the same matter
 * @param identityKey base64 of 32 bytes, the key that personal data is encrypted with at rest
 * @param formerIdentityKeys keys used before, to read old rows with
 * @param sealForNotification public key of notification, as JWK
 * @param sealForTracking public key of tracking, as JWK
 */
@ConfigurationProperties("onestop.registration")
record RegistrationSettings(
        @DefaultValue("ENFORCE") Closed officeHours,
        @DefaultValue("P7D") Duration keepAnswers,
        @DefaultValue("P30D") Duration similarWithin,
        String identityKey,
        @DefaultValue List<String> formerIdentityKeys,
        String sealForNotification,
        String sealForTracking) {

    enum Closed {
        /** The dossier is refused until the counter opens. */
        ENFORCE,
        /** The dossier is taken and the clerk is told. */
        WARN
    }

    @Override
    public String toString() {
        return "RegistrationSettings[officeHours=" + officeHours + ", keepAnswers=" + keepAnswers + "]";
    }
}
