package vn.onestop.processing.slip;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param city whose name agencies above the communes write before the date (địa danh) */
@ConfigurationProperties("onestop.slip")
record SlipSettings(@DefaultValue("Hà Nội") String city) {}
