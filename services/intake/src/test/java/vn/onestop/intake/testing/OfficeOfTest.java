package vn.onestop.intake.testing;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a test finds in its office: the clock on the wall and somebody at the counter. */
@TestConfiguration(proxyBeanMethods = false)
class OfficeOfTest {

    @Bean
    @Primary
    OfficeClock officeClock() {
        return new OfficeClock();
    }

    @Bean
    @Lazy
    AtTheCounter atTheCounter(Environment environment) {
        return new AtTheCounter(environment);
    }

    @Bean
    @Lazy
    Heard heard(Environment environment) {
        return new Heard(environment.getRequiredProperty("spring.kafka.bootstrap-servers"));
    }

    @Bean
    @Lazy
    Processing processing(Environment environment, JdbcClient jdbc) {
        return new Processing(environment.getRequiredProperty("spring.kafka.bootstrap-servers"), jdbc);
    }
}
