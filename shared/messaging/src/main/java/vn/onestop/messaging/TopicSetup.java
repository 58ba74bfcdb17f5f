package vn.onestop.messaging;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.stream.config.BindingServiceProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.KafkaAdmin;
import vn.onestop.contracts.EventType;
import vn.onestop.contracts.Topics;

/**
 * Creates the topics of the contracts and the bindings' dead-letter topics before anybody asks for them, because who
 * asks for a missing topic may get one with other partitions. Existing topics are left as they are: more partitions
 * would send a key elsewhere and break its order.
 */
final class TopicSetup implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(TopicSetup.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofSeconds(2);

    private final KafkaAdmin kafka;
    private final MessagingProperties.Topics settings;
    private final BindingServiceProperties bindings;
    private volatile Stop stop = new Stop();
    private volatile boolean running;

    TopicSetup(KafkaAdmin kafka, MessagingProperties.Topics settings, BindingServiceProperties bindings) {
        this.kafka = kafka;
        this.settings = settings;
        this.bindings = bindings;
    }

    @Override
    public void start() {
        running = true;
        if (!settings.create() || created()) {
            return;
        }
        var begun = new Stop();
        stop = begun;
        Thread.ofPlatform().name("topic-setup").daemon().start(() -> {
            do {
                begun.rest(BETWEEN_ATTEMPTS);
            } while (!begun.isAsked() && !created());
        });
    }

    @Override
    public void stop() {
        running = false;
        stop.ask();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return Relay.PHASE - 2;
    }

    private boolean created() {
        try (var admin = Admin.create(kafka.getConfigurationProperties())) {
            for (var creation : admin.createTopics(topics()).values().values()) {
                await(creation);
            }
            return true;
        } catch (ExecutionException | TimeoutException | KafkaException e) {
            log.warn("topics outcome=not-created-yet cause=\"{}\"", e.toString());
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private static void await(KafkaFuture<Void> creation)
            throws ExecutionException, InterruptedException, TimeoutException {
        try {
            creation.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw e;
            }
        }
    }

    private List<NewTopic> topics() {
        var topics = Arrays.stream(EventType.values())
                .map(EventType::topic)
                .distinct()
                .map(name -> topic(name, partitions(), configuration(name)))
                .collect(Collectors.toCollection(ArrayList::new));
        deadLetterTopics().forEach(name -> topics.add(topic(name, 1, Map.of(TopicConfig.RETENTION_MS_CONFIG, "-1"))));
        return topics;
    }

    private Map<String, String> configuration(String topic) {
        return topic.equals(Topics.CATALOGUE)
                ? Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT)
                : Map.of(
                        TopicConfig.RETENTION_MS_CONFIG,
                        Long.toString(settings.retention().toMillis()));
    }

    private Set<String> deadLetterTopics() {
        var names = new TreeSet<String>();
        bindings.getBindings().values().forEach(binding -> {
            if (binding.getGroup() != null) {
                for (var destination : binding.getDestination().split(",")) {
                    names.add(Net.deadLetterTopic(destination.strip(), binding.getGroup()));
                }
            }
        });
        return names;
    }

    private int partitions() {
        return settings.partitions() > 0 ? settings.partitions() : Topics.PARTITIONS;
    }

    private NewTopic topic(String name, int partitions, Map<String, String> configuration) {
        var replicas = settings.replicas() > 0 ? Optional.of(settings.replicas()) : Optional.<Short>empty();
        return new NewTopic(name, Optional.of(partitions), replicas).configs(configuration);
    }
}
