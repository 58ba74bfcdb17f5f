package vn.onestop.messaging;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.cloud.stream.config.BindingProperties;
import org.springframework.cloud.stream.config.BindingServiceProperties;

class BindingCheckTest {

    @Test
    void aFunctionWithTopicAndGroupMayListen() {
        assertThatCode(() -> check("cases", binding("processing.cases", "tracking")))
                .doesNotThrowAnyException();
        assertThatCode(() -> check("", binding(null, null))).doesNotThrowAnyException();
    }

    @Test
    void aFunctionWithoutGroupOrTopicKeepsTheServiceFromStarting() {
        assertThatThrownBy(() -> check("cases", binding("processing.cases", null)))
                .hasMessageContaining("cases-in-0 needs a destination and a group");
        assertThatThrownBy(() -> check("cases", binding(null, "tracking"))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> check("cases;dossiers", binding("processing.cases", "tracking")))
                .hasMessageContaining("dossiers-in-0");
    }

    private static void check(String functions, BindingProperties binding) {
        var bindings = new BindingServiceProperties();
        bindings.setBindings(new HashMap<>(Map.of("cases-in-0", binding)));
        new BindingCheck(functions, bindings).afterSingletonsInstantiated();
    }

    private static BindingProperties binding(String destination, String group) {
        var binding = new BindingProperties();
        binding.setDestination(destination);
        binding.setGroup(group);
        return binding;
    }
}
