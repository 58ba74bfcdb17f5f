package vn.onestop.processing.casefile;

import java.time.Instant;
import java.util.List;
import vn.onestop.contracts.CaseEvent;
import vn.onestop.processing.route.Official;
import vn.onestop.processing.route.Role;
import vn.onestop.web.InvalidFields;

/** Asking another agency what it thinks, and its answer; told like the case itself. */
final class Consulting {

    private final CaseFile file;

    Consulting(CaseFile file) {
        this.file = file;
    }

    /** Whoever has a step asks; the clock of the dossier runs on. */
    List<CaseEvent> ask(int ordinal, ConsultationRequest request, Instant due, Official by, Instant now) {
        var step = file.whileOpen().current(ordinal);
        step.requireHolder(by);
        if (request.agency().equals(step.agency())) {
            throw InvalidFields.one("agency", "casefile.consultation.own-agency");
        }
        file.moves().make(Act.CONSULT, step);
        var asked = file.consultations().ask(file.dossierId(), step, request, due, by.account(), now);
        return List.of(asked.asked(file.progress().tell(), by.actor()));
    }

    /** Once, by an official of the agency that was asked, however the case stands until it ends. */
    List<CaseEvent> answer(int ordinal, String words, Official by, Instant now) {
        var asked = file.consultations()
                .find(ordinal)
                .filter(found -> answers(by, found))
                .orElseThrow(() -> new NoSuchConsultation(file.dossier().code(), ordinal));
        if (asked.isAnsweredWith(words, by)) {
            return List.of();
        }
        asked.refuseIfAnswered();
        file.refuseIfClosed();
        file.progress().move(Act.ANSWER);
        return List.of(asked.answer(words, by, file.progress().tell(), now));
    }

    static boolean answers(Official by, Consultation asked) {
        return by.worksAt(asked.agency()) && (by.has(Role.SPECIALIST) || by.answersForOthers());
    }
}
