package vn.onestop.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaConnectionDetails;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.cloud.stream.config.BindingServiceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives a service its outbox and relay, its inbox and receiver, its dead letters and topics. */
@AutoConfiguration(
        after = {
            JdbcClientAutoConfiguration.class,
            DataSourceTransactionManagerAutoConfiguration.class,
            KafkaAutoConfiguration.class
        },
        before = FlywayAutoConfiguration.class)
@EnableConfigurationProperties(MessagingProperties.class)
class MessagingAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    FlywayMigrationStrategy migrations() {
        return new Migrations();
    }

    @Bean
    DedicatedConnections dedicatedConnections(JdbcConnectionDetails details) {
        return new DedicatedConnections(details);
    }

    @Bean
    Bell bell(DedicatedConnections connections) {
        return new Bell(connections);
    }

    @Bean
    Traces traces(ObjectProvider<ObservationRegistry> observations) {
        return new Traces(observations.getIfAvailable(() -> ObservationRegistry.NOOP));
    }

    @Bean
    Outbox outbox(JdbcTemplate jdbc, Traces traces, Bell bell) {
        return new Outbox(jdbc, traces, bell);
    }

    @Bean
    RelayProducers relayProducers(KafkaProperties kafka, KafkaConnectionDetails details) {
        return new RelayProducers(kafka, details);
    }

    @Bean
    RelayMetrics relayMetrics(ObjectProvider<MeterRegistry> meters) {
        return new RelayMetrics(registry(meters));
    }

    @Bean
    Relay relay(
            DedicatedConnections connections,
            RelayProducers producers,
            MessagingProperties properties,
            RelayMetrics metrics,
            Bell bell) {
        return new Relay(connections, producers, properties, metrics, bell);
    }

    @Bean
    Inbox inbox(JdbcTemplate jdbc) {
        return new Inbox(jdbc);
    }

    @Bean
    DeadLetters deadLetters(JdbcClient jdbc, PlatformTransactionManager transactions, Inbox inbox) {
        return new DeadLetters(jdbc, new TransactionTemplate(transactions), inbox);
    }

    @Bean
    Attempts attempts(PlatformTransactionManager transactions) {
        return new Attempts(new TransactionTemplate(transactions));
    }

    @Bean
    Reception reception(Attempts attempts, Inbox inbox, DeadLetters letters, Traces traces, ReceptionMetrics metrics) {
        return new Reception(attempts, inbox, letters, traces, metrics);
    }

    @Bean
    Receiver receiver(Reception reception) {
        return new Receiver(reception);
    }

    @Bean
    EnvelopeHeaders envelopeHeaders() {
        return new EnvelopeHeaders();
    }

    @Bean
    Net net(RelayProducers producers, ReceptionMetrics metrics) {
        return new Net(producers.template(), metrics);
    }

    @Bean
    BindingCheck bindingCheck(
            @Value("${spring.cloud.function.definition:}") String functions, BindingServiceProperties bindings) {
        return new BindingCheck(functions, bindings);
    }

    @Bean
    ReceptionMetrics receptionMetrics(ObjectProvider<MeterRegistry> meters) {
        return new ReceptionMetrics(registry(meters));
    }

    @Bean
    TopicSetup topicSetup(KafkaAdmin kafka, MessagingProperties properties, BindingServiceProperties bindings) {
        return new TopicSetup(kafka, properties.topics(), bindings);
    }

    @Bean
    OutboxState outboxState(JdbcClient jdbc, Bell bell) {
        return new OutboxState(jdbc, bell);
    }

    @Bean
    MessagingMetrics messagingMetrics(OutboxState outbox, JdbcClient jdbc) {
        return new MessagingMetrics(outbox, jdbc);
    }

    @Bean
    OutboxHealth outboxHealth(OutboxState outbox, Relay relay) {
        return new OutboxHealth(outbox, relay);
    }

    @Bean
    Housekeeping housekeeping(
            JdbcClient jdbc, Receiver receiver, MessagingProperties properties, ObjectProvider<Clock> clock) {
        return new Housekeeping(jdbc, receiver, properties.retention(), clock.getIfAvailable(Clock::systemUTC));
    }

    @Bean
    DeadLetterFile deadLetterFile(JdbcClient jdbc) {
        return new DeadLetterFile(jdbc);
    }

    @Bean
    Redelivery redelivery(
            DeadLetters letters, DeadLetterFile file, Attempts attempts, Receiver receiver, Traces traces) {
        return new Redelivery(letters, file, attempts, receiver, traces);
    }

    /** The support team's endpoints, where the service has a web server. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
    @Import({OutboxDesk.class, DeadLetterDesk.class})
    static class Desks {}

    private static MeterRegistry registry(ObjectProvider<MeterRegistry> meters) {
        return meters.getIfAvailable(SimpleMeterRegistry::new);
    }
}
