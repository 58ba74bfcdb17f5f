package vn.onestop.intake.registration;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.onestop.contracts.DossierEvent.Channel;
import vn.onestop.contracts.DossierEvent.RefusalReason;
import vn.onestop.contracts.DossierEvent.ResultDelivery;
import vn.onestop.contracts.ProcedureRef;
import vn.onestop.contracts.Promise;

/** A dossier as it stands. */
record DossierRecord(
        UUID id,
        String code,
        DossierStatus status,
        String receivedAtAgency,
        int receivedAtVersion,
        @Nullable String competentAgency,
        ProcedureRef procedure,
        Channel channel,
        Instant registeredAt,
        @Nullable Promise promise,
        @Nullable ResultDelivery resultDelivery,
        int sets,
        @Nullable RefusalReason refusalReason,
        String officialName,
        List<HandedIn> papers,
        List<HistoryLine> history,
        Locked locked) {}
