package vn.onestop.intake.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;

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

    static void putInto(List<PaperRow> papers, List<HandedIn> more) {
        for (var paper : more) {
            papers.removeIf(there -> there.ordinal() == paper.ordinal() && there.kind() == paper.kind());
            papers.add(of(paper));
        }
    }

    HandedIn handedIn() {
        return new HandedIn(ordinal, kind, pieces);
    }
}
