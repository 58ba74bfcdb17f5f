package vn.onestop.intake.catalogue;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param location folder of the files, ending in a slash: {@code file:/etc/onestop/catalogue/} */
@ConfigurationProperties("onestop.catalogue")
record CatalogueSettings(
        @DefaultValue("classpath:catalogue/") String location) {}
