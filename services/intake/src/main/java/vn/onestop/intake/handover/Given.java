package vn.onestop.intake.handover;

import org.jspecify.annotations.Nullable;

/**
 * A result as it is given.
 *
 * @param fileHash SHA-256 of the file that goes electronically
 * @param correctionTold whether it is given although another dossier mends it, which the citizen was told
 */
public record Given(HandoverRequest request, @Nullable String fileHash, boolean correctionTold) {

    /** What the clerk has said to whoever gets a result. */
    public enum Told {
        NOTHING,
        OF_THE_CORRECTION
    }
}
