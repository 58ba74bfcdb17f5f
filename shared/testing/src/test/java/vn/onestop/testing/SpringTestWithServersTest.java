package vn.onestop.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Configuration;

@SpringBootTest(classes = SpringTestWithServersTest.Nothing.class)
@WithPostgres
@WithKafka
class SpringTestWithServersTest {

    @Test
    void isConfiguredWithTheServers(
            TestDatabase database,
            TestBroker broker,
            @Value("${spring.datasource.url}") String url,
            @Value("${spring.cloud.stream.kafka.binder.brokers}") String brokers) {
        assertThat(url).isEqualTo(database.url());
        assertThat(brokers).isEqualTo(broker.bootstrapServers());
    }

    @Configuration
    static class Nothing {}
}
