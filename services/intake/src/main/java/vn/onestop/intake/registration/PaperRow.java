package vn.onestop.intake.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A paper of a dossier in the database. */
@Embeddable
record PaperRow(
        int ordinal,

        @Enumerated(EnumType.STRING) @Column(nullable = false)
        HandedIn.Kind kind,

        int pieces) {

    static PaperRow of(HandedIn paper) {
        return new PaperRow(paper.ordinal(), paper.kind(), paper.count());
    }

    HandedIn handedIn() {
        return new HandedIn(ordinal, kind, pieces);
    }
}
