package vn.onestop.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class MissingSettingTest {

    @Test
    void aServiceThatLacksASettingEndsWithASentenceThatNamesIt(CapturedOutput output) {
        var service = new SpringApplicationBuilder(Office.class)
                .properties("server.port=0", "ONESTOP_ISSUER=http://localhost:9");

        assertThatThrownBy(service::run).isInstanceOf(Exception.class);

        assertThat(output)
                .contains("The setting ONESTOP_JWKS is missing", "Set the environment variable ONESTOP_JWKS")
                .doesNotContain("\tat org.springframework");
    }
}
