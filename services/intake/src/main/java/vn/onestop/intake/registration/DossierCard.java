package vn.onestop.intake.registration;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.onestop.contracts.DossierEvent.Channel;
import vn.onestop.contracts.DossierEvent.ResultDelivery;
import vn.onestop.contracts.ProcedureRef;

/**
 * What the counter's other features need to know of a dossier to carry it on; nobody is named.
 *
 * @param receivedAt agency of the counter that took it
 * @param wish how the citizen wants the result, once the dossier is accepted
 */
public record DossierCard(
        UUID id,
        String code,
        DossierStatus status,
        String receivedAt,
        ProcedureRef procedure,
        Channel channel,
        @Nullable ResultDelivery wish) {}
