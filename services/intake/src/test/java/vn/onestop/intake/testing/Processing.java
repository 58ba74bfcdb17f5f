package vn.onestop.intake.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.apache.kafka.clients.producer.ProducerConfig.BOOTSTRAP_SERVERS_CONFIG;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.onestop.contracts.Actor;
import vn.onestop.contracts.CaseDetour.CaseStopped;
import vn.onestop.contracts.CaseDetour.PaymentRequested;
import vn.onestop.contracts.CaseDetour.StopReason;
import vn.onestop.contracts.CaseEvent;
import vn.onestop.contracts.CaseEvent.CaseDecided;
import vn.onestop.contracts.CaseEvent.Outcome;
import vn.onestop.contracts.CaseEvent.Verdict;
import vn.onestop.contracts.CaseResult.CorrectionOrdered;
import vn.onestop.contracts.CaseResult.ResultAttached;
import vn.onestop.contracts.CaseResult.ResultFetched;
import vn.onestop.contracts.CaseResult.Signature;
import vn.onestop.contracts.EventJson;
import vn.onestop.contracts.EventType;
import vn.onestop.intake.testing.AtTheCounter.Answer;

/** Speaks as processing does, over the broker. */
public final class Processing implements AutoCloseable {

    private static final Actor REGISTRAR = new Actor("registrar", "H26.103.25.7");
    private static final Actor LEADER = new Actor("leader", "H26.103.25.7");

    private final KafkaProducer<String, byte[]> producer;
    private final JdbcClient jdbc;

    Processing(String brokers, JdbcClient jdbc) {
        producer = new KafkaProducer<>(
                Map.of(BOOTSTRAP_SERVERS_CONFIG, brokers), new StringSerializer(), new ByteArraySerializer());
        this.jdbc = jdbc;
    }

    /** @param accepted the answer to its acceptance */
    public static UUID idOf(Answer accepted) {
        return UUID.fromString(accepted.at("/dossierId"));
    }

    public static CaseDecided decided(UUID dossier, long sequence, String local) {
        var at = OfficeClock.at(local);
        return new CaseDecided(
                dossier, sequence, at, REGISTRAR, Outcome.GRANTED, "45/UBND-XNTTHN", at, Verdict.IN_TIME, null);
    }

    public static CaseStopped stopped(UUID dossier, long sequence, StopReason reason, Instant at) {
        return new CaseStopped(
                dossier, sequence, at, LEADER, reason, "Dừng giải quyết.", null, "7/TB-UBND", at, Verdict.EARLY);
    }

    public static CorrectionOrdered corrected(UUID dossier, long sequence, String local) {
        return new CorrectionOrdered(
                dossier, sequence, OfficeClock.at(local), LEADER, "Ghi sai năm sinh", "Điều 28 Luật Hộ tịch");
    }

    public static ResultAttached attached(UUID dossier, long sequence, String sha256) {
        return new ResultAttached(
                dossier, sequence, OfficeClock.at(OfficeClock.USUAL), REGISTRAR, sha256, 1000, Signature.TRUSTED);
    }

    public static ResultFetched fetched(UUID dossier, long sequence, String local, String sha256) {
        return new ResultFetched(dossier, sequence, OfficeClock.at(local), REGISTRAR, sha256);
    }

    public static PaymentRequested asksFor(UUID dossier, int ordinal, long amount) {
        return new PaymentRequested(
                dossier,
                ordinal + 7L,
                OfficeClock.at(OfficeClock.USUAL),
                LEADER,
                ordinal,
                amount,
                "Lệ phí trước bạ",
                "Nghị định 10/2022/NĐ-CP",
                LocalDate.of(2026, 3, 20),
                true);
    }

    /** Says it, and comes back when intake has seen it. */
    public void says(CaseEvent event) {
        says(UUID.randomUUID(), event);
    }

    /** @param messageId the broker may deliver the same message twice */
    public void says(UUID messageId, CaseEvent event) {
        var type = EventType.of(event);
        var headers = List.<Header>of(
                header("ce_specversion", "1.0"),
                header("ce_id", messageId.toString()),
                header("ce_type", type.wireName()),
                header("ce_source", "/onestop/processing"));
        var key = event.partitionKey();
        try {
            producer.send(new ProducerRecord<>(type.topic(), null, null, key, EventJson.write(event), headers))
                    .get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
        await().until(() -> seen(messageId));
    }

    /** Why what was said of a dossier could not be handled. */
    public List<String> deadLetters(UUID dossier) {
        return jdbc.sql("select consumer from messaging.dead_letter where key = ?")
                .param(dossier.toString())
                .query(String.class)
                .list();
    }

    private boolean seen(UUID messageId) {
        return jdbc.sql("select count(*) from messaging.inbox where message_id = ?")
                        .param(messageId)
                        .query(Long.class)
                        .single()
                == CONSUMERS;
    }

    private static final long CONSUMERS = 1;

    private static Header header(String name, String value) {
        return new RecordHeader(name, value.getBytes(UTF_8));
    }

    @Override
    public void close() {
        producer.close();
    }
}
