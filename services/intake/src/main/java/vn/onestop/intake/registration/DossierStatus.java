package vn.onestop.intake.registration;

import java.util.Set;

/**
 * Where a dossier stands as far as the counter is concerned, and where it may go next. Every legal move is in this table
 * and nowhere else. Once accepted, the dossier is processing's until it has been decided.
 */
public enum DossierStatus {
    /** Brought to the counter and looked at; never left standing. */
    PRESENTED,
    /** Được tiếp nhận. */
    ACCEPTED,
    /** Không được tiếp nhận. */
    REFUSED;

    Set<DossierStatus> next() {
        return switch (this) {
            case PRESENTED -> Set.of(ACCEPTED, REFUSED);
            case ACCEPTED, REFUSED -> Set.of();
        };
    }
}
