package vn.onestop.intake.registration;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.onestop.contracts.EventType;
import vn.onestop.files.TimeOrderedId;

/** One line of a dossier's history: who did what, for which agency, when, from where, and what was before. */
@Entity
@Table(name = "dossier_history")
class Act {

    @Id
    private UUID id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "dossier_id")
    private Dossier dossier;

    @Column(nullable = false)
    private long sequence;

    @Enumerated(STRING)
    @Column(nullable = false)
    private EventType fact;

    @Enumerated(STRING)
    @Column(name = "act", nullable = false)
    private DossierStatus became;

    @Enumerated(STRING)
    @Column(nullable = false)
    private DossierStatus before;

    @Column(nullable = false)
    private String account;

    @Column(nullable = false)
    private String agency;

    @Column(nullable = false)
    private Instant at;

    @Column(nullable = false)
    private String origin;

    protected Act() {}

    /** @param origin network address the request came from, or the topic it was heard on */
    Act(Dossier dossier, HistoryLine line, String origin) {
        this.id = TimeOrderedId.at(line.at());
        this.dossier = dossier;
        this.sequence = line.sequence();
        this.fact = line.fact();
        this.before = line.before();
        this.became = line.became();
        this.account = line.account();
        this.agency = line.agency();
        this.at = line.at();
        this.origin = origin;
    }

    HistoryLine line() {
        return new HistoryLine(sequence, fact, before, became, account, agency, at);
    }
}
