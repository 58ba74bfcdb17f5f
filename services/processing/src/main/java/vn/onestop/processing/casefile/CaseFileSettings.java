package vn.onestop.processing.casefile;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param key 32 bytes in base64: what names people is locked with it
 * @param formerKeys keys used before; they only open
 */
@ConfigurationProperties("onestop.casefile")
record CaseFileSettings(String key, @DefaultValue List<String> formerKeys) {

    @Override
    public String toString() {
        return "CaseFileSettings[hidden]";
    }
}
