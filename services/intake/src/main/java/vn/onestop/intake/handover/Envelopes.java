package vn.onestop.intake.handover;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.onestop.files.Vault;
import vn.onestop.intake.handover.Collector.Stranger;
import vn.onestop.intake.handover.HandoverRequest.AtTheCounter;
import vn.onestop.intake.handover.HandoverRequest.ByPost;
import vn.onestop.intake.handover.HandoverRequest.Downloaded;
import vn.onestop.intake.handover.HandoverRequest.Electronically;

/** Locks what is personal in a hand-over and opens it again, each value bound to its dossier. */
@Component
class Envelopes {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Vault vault;

    Envelopes(Vault vault) {
        this.vault = vault;
    }

    Proof.Locked lock(UUID dossierId, HandoverRequest request) {
        return switch (request) {
            case AtTheCounter(var collector, var signature) ->
                new Proof.Locked(
                        locked(dossierId, collector.stranger()),
                        vault.lock(signature.content(), place(dossierId, "signature")));
            case ByPost _, Electronically _, Downloaded _ -> new Proof.Locked(null, null);
        };
    }

    private byte @Nullable [] locked(UUID dossierId, @Nullable Stranger stranger) {
        return stranger == null ? null : vault.lock(MAPPER.writeValueAsBytes(stranger), place(dossierId, "collector"));
    }

    Stranger stranger(Proof.Written proof) {
        var locked = Objects.requireNonNull(proof.locked().collector());
        return MAPPER.readValue(vault.open(locked, place(proof.dossierId(), "collector")), Stranger.class);
    }

    byte[] signature(Proof.Written proof) {
        var locked = Objects.requireNonNull(proof.locked().signature());
        return vault.open(locked, place(proof.dossierId(), "signature"));
    }

    private static String place(UUID dossierId, String what) {
        return "handover/" + dossierId + "/" + what;
    }
}
