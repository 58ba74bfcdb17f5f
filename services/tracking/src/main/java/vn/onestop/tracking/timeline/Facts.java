package vn.onestop.tracking.timeline;

import static java.util.stream.Collectors.groupingBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.onestop.contracts.AboutDossier;
import vn.onestop.contracts.CaseEvent;
import vn.onestop.contracts.DossierEvent;
import vn.onestop.contracts.DossierEvent.DossierAccepted;
import vn.onestop.contracts.DossierEvent.DossierLinked;
import vn.onestop.contracts.DossierEvent.DossierRefused;
import vn.onestop.contracts.DossierEvent.FeePaid;
import vn.onestop.contracts.DossierEvent.ResultDelivered;
import vn.onestop.contracts.DossierEvent.SupplementHandedIn;
import vn.onestop.contracts.EventJson;
import vn.onestop.contracts.EventType;
import vn.onestop.contracts.FilingEvent;
import vn.onestop.contracts.FilingEvent.DossierFiled;
import vn.onestop.contracts.MessageEvent;
import vn.onestop.contracts.Sealed;

/** What was said about dossiers. What is known already is not written again; what was sealed is not written at all. */
@Repository
public class Facts {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;

    Facts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One round trip however many they are. */
    void keep(List<? extends AboutDossier> events) {
        jdbc.sql("""
            insert into fact (dossier_id, source, sequence, occurred_at, type, data)
            select dossier_id, source, sequence, occurred_at, type, data
            from json_to_recordset(cast(:rows as json)) as row (
                dossier_id uuid, source text, sequence bigint, occurred_at timestamptz, type text, data text)
            on conflict do nothing\
            """)
                .param(
                        "rows",
                        JSON.writeValueAsString(events.stream().map(Row::of).toList()))
                .update();
    }

    /** What a newer version of this service has written and this one does not know is passed over. */
    List<AboutDossier> about(UUID dossier) {
        return jdbc
                .sql("select type, data from fact where dossier_id = :dossier")
                .param("dossier", dossier)
                .query((row, _) -> fact(row.getString("type"), row.getString("data")))
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** What intake and processing said, by dossier; a dossier of which nothing is known is missing. */
    public Map<UUID, List<AboutDossier>> ofDossiers(Collection<UUID> dossiers) {
        return jdbc
                .sql("""
                    select type, data from fact
                    where source <> 'notification'
                      and dossier_id in (select cast(id as uuid) from json_array_elements_text(cast(:dossiers as json)) as id)\
                    """)
                .param("dossiers", JSON.writeValueAsString(dossiers))
                .query((row, _) -> fact(row.getString("type"), row.getString("data")))
                .stream()
                .flatMap(Optional::stream)
                .collect(groupingBy(AboutDossier::dossierId));
    }

    private static Optional<AboutDossier> fact(String type, String data) {
        return EventType.named(type)
                .map(known -> (AboutDossier) EventJson.read(type, data.getBytes(StandardCharsets.UTF_8)));
    }

    private record Row(UUID dossier_id, String source, long sequence, Instant occurred_at, String type, String data) {

        static Row of(AboutDossier event) {
            return new Row(
                    event.dossierId(),
                    sourceOf(event),
                    event.sequence(),
                    event.occurredAt(),
                    EventType.of(event).wireName(),
                    new String(EventJson.write(withoutSeals(event)), StandardCharsets.UTF_8));
        }
    }

    private static String sourceOf(AboutDossier event) {
        return switch (event) {
            case DossierEvent _ -> "intake";
            case CaseEvent _ -> "processing";
            case MessageEvent _ -> "notification";
        };
    }

    private static AboutDossier withoutSeals(AboutDossier event) {
        return switch (event) {
            case DossierAccepted accepted -> withoutSeals(accepted);
            case DossierRefused refused -> withoutSeals(refused);
            case DossierFiled filed -> withoutSeals(filed);
            case FilingEvent _, FeePaid _, ResultDelivered _, SupplementHandedIn _, DossierLinked _ -> event;
            case CaseEvent _, MessageEvent _ -> event;
        };
    }

    private static DossierAccepted withoutSeals(DossierAccepted event) {
        return new DossierAccepted(
                event.dossierId(),
                event.sequence(),
                event.occurredAt(),
                event.actor(),
                event.code(),
                event.procedure(),
                event.channel(),
                event.receivedAt(),
                event.competentAgency(),
                event.promise(),
                event.resultDelivery(),
                nothing(),
                nothing());
    }

    private static DossierRefused withoutSeals(DossierRefused event) {
        return new DossierRefused(
                event.dossierId(),
                event.sequence(),
                event.occurredAt(),
                event.actor(),
                event.code(),
                event.procedure(),
                event.channel(),
                event.receivedAt(),
                event.reasonCode(),
                event.explanation(),
                nothing(),
                nothing());
    }

    private static DossierFiled withoutSeals(DossierFiled event) {
        return new DossierFiled(
                event.dossierId(),
                event.sequence(),
                event.occurredAt(),
                event.actor(),
                event.code(),
                event.procedure(),
                event.channel(),
                event.receivedAt(),
                event.answerDue(),
                event.assistance(),
                nothing(),
                nothing());
    }

    private static <T> Sealed<T> nothing() {
        return new Sealed<>("");
    }
}
