package vn.onestop.processing.casefile;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.onestop.processing.route.Official;

/** What other agencies were asked about a case; several may be asked at once, and none holds the case up. */
@Embeddable
class Consultations {

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "dossier_id", insertable = false, updatable = false)
    @OrderBy("id.ordinal")
    private List<Consultation> consultations = new ArrayList<>();

    Consultation ask(
            UUID dossierId, CaseStep step, ConsultationRequest request, Instant due, String account, Instant now) {
        var id = new StepId(dossierId, consultations.size() + 1);
        var asked = new Consultation(id, step, request, due, account, now);
        consultations.add(asked);
        return asked;
    }

    Optional<Consultation> find(int ordinal) {
        return consultations.stream()
                .filter(asked -> asked.ordinal() == ordinal)
                .findFirst();
    }

    /** Questions that are open when the case ends are closed with it. */
    void end(Instant now) {
        consultations.stream().filter(Consultation::isOpen).forEach(open -> open.close(now));
    }

    boolean isAskedOf(Official someone) {
        return consultations.stream().anyMatch(asked -> Consulting.answers(someone, asked));
    }

    List<Consultation> all() {
        return List.copyOf(consultations);
    }
}
