package vn.onestop.intake.catalogue;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param location folder of the files, ending in a slash: {@code file:/etc/onestop/catalogue/}
 * @param officials file with the first list of officials, when it does not lie in that folder
 * @param sealForNotification public key of notification, as JWK
 */
@ConfigurationProperties("onestop.catalogue")
record CatalogueSettings(
        @DefaultValue("classpath:catalogue/") String location,
        @Nullable String officials,
        String sealForNotification) {}
