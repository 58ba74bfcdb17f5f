package vn.onestop.processing.casefile;

import java.util.Map;
import org.springframework.stereotype.Service;
import vn.onestop.processing.catalogue.Catalogue;
import vn.onestop.processing.route.Official;
import vn.onestop.processing.route.Schedule;
import vn.onestop.web.InvalidFields;

/** Asking another agency what it thinks of a case (lấy ý kiến), and answering. */
@Service
public class ConsultationWork {

    private final Desk desk;
    private final Schedule schedule;
    private final Catalogue catalogue;

    ConsultationWork(Desk desk, Schedule schedule, Catalogue catalogue) {
        this.desk = desk;
        this.schedule = schedule;
        this.catalogue = catalogue;
    }

    public void ask(Seen seen, int step, ConsultationRequest request, Official by) {
        desk.act(seen, by, Map.of("consult", request), (file, now) -> {
            if (catalogue.agency(request.agency()).isEmpty()) {
                throw InvalidFields.one("agency", "casefile.consultation.no-such-agency", request.agency());
            }
            var due = schedule.answerDue(request.agency(), request.limit(), now);
            return new Consulting(file).ask(step, request, due, by, now);
        });
    }

    /** It does not matter how the case has moved meanwhile, so no version is needed. */
    public void answer(String code, int ordinal, String words, Official by) {
        desk.answer(
                code,
                ordinal,
                by,
                Map.of("answer", words),
                (file, now) -> new Consulting(file).answer(ordinal, words, by, now));
    }
}
