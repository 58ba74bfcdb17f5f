package vn.onestop.processing.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.test.util.ReflectionTestUtils;
import vn.onestop.contracts.CaseEvent.Outcome;
import vn.onestop.processing.route.Role;
import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** What officials read is there in both languages. */
class MessagesTest {

    private static final Properties VIETNAMESE = bundle("/messages.properties");
    private static final Properties ENGLISH = bundle("/messages_en.properties");

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(ENGLISH.stringPropertyNames()).isEqualTo(VIETNAMESE.stringPropertyNames());
    }

    @ParameterizedTest
    @MethodSource
    void everyRefusalHasItsSentences(ProblemType type) {
        assertThat(VIETNAMESE.stringPropertyNames())
                .contains("problem." + type.name() + ".title", "problem." + type.name() + ".detail");
    }

    @ParameterizedTest
    @MethodSource
    void everyWordIsTranslated(Enum<?> value) {
        assertThat(VIETNAMESE.stringPropertyNames()).contains(Shown.word(value).getCodes());
    }

    static Stream<ProblemType> everyRefusalHasItsSentences() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Problem.class));
        var found = scanner.findCandidateComponents("vn.onestop.processing");
        assertThat(found).isNotEmpty();
        return found.stream().map(bean -> typeOf(bean.getBeanClassName()));
    }

    static Stream<Enum<?>> everyWordIsTranslated() {
        return Stream.<Enum<?>[]>of(Act.values(), CaseStatus.values(), Role.values(), Outcome.values())
                .flatMap(Arrays::stream);
    }

    private static ProblemType typeOf(String className) {
        try {
            return (ProblemType) ReflectionTestUtils.getField(Class.forName(className), "TYPE");
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Properties bundle(String file) {
        try (var in = MessagesTest.class.getResourceAsStream(file)) {
            var bundle = new Properties();
            bundle.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return bundle;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
