package vn.onestop.intake.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

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

    @Enumerated(EnumType.STRING)
    @Column(name = "act", nullable = false)
    private DossierStatus became;

    @Enumerated(EnumType.STRING)
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

    Act(Dossier dossier, long sequence, DossierStatus before, DossierStatus became, Official official, Instant at) {
        this.id = TimeOrderedId.at(at);
        this.dossier = dossier;
        this.sequence = sequence;
        this.before = before;
        this.became = became;
        this.account = official.account();
        this.agency = official.agency();
        this.at = at;
        this.origin = official.origin();
    }

    HistoryLine line() {
        return new HistoryLine(sequence, before, became, account, agency, at);
    }
}
