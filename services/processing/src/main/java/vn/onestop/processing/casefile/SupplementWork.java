package vn.onestop.processing.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import org.springframework.stereotype.Service;
import vn.onestop.contracts.CatalogueEvent.Paper;
import vn.onestop.contracts.CatalogueEvent.ProcedurePublished;
import vn.onestop.contracts.ProcedureRef;
import vn.onestop.processing.catalogue.Catalogue;
import vn.onestop.processing.route.Colleagues;
import vn.onestop.processing.route.Official;
import vn.onestop.processing.route.Role;
import vn.onestop.processing.route.Schedule;
import vn.onestop.time.WorkingCalendar;
import vn.onestop.web.InvalidFields;

/** Asking the citizen for papers, and receiving them. */
@Service
public class SupplementWork {

    private final Desk desk;
    private final Schedule schedule;
    private final Catalogue catalogue;
    private final Colleagues colleagues;

    SupplementWork(Desk desk, Schedule schedule, Catalogue catalogue, Colleagues colleagues) {
        this.desk = desk;
        this.schedule = schedule;
        this.catalogue = catalogue;
        this.colleagues = colleagues;
    }

    public void request(Seen seen, SupplementRequest request, Official by) {
        desk.act(seen, by, Map.of("requestSupplement", request), (file, now) -> {
            var events = file.requestSupplement(request, by, now);
            check(request, file.dossier().procedure(), now);
            checkApprover(request, file.clock().waits().askedAt(file.walk()).agency());
            return events;
        });
    }

    public void receive(Seen seen, Official by) {
        desk.act(
                seen,
                by,
                Map.of("receiveSupplement", seen.code()),
                (file, now) -> file.receiveSupplement(by, schedule, now));
    }

    /** A further request is somebody's to answer for: a head or leader of the agency that asks. */
    private void checkApprover(SupplementRequest request, String agency) {
        var approver = request.approver();
        if (approver != null
                && !colleagues.mayDo(approver, Role.UNIT_HEAD, agency)
                && !colleagues.mayDo(approver, Role.LEADER, agency)) {
            throw InvalidFields.one("approver", "casefile.supplement.no-approver", approver);
        }
    }

    /** Form 02 names papers of this procedure, each once with all that is wrong with it. */
    private void check(SupplementRequest request, ProcedureRef ref, Instant now) {
        var papers = catalogue.procedure(ref).map(ProcedurePublished::papers).orElseThrow();
        var seen = new HashSet<Integer>();
        var wrong = InvalidFields.collect();
        for (int i = 0; i < request.items().size(); i++) {
            var name = request.items().get(i).paper();
            var paper = papers.stream().filter(known -> isCalled(known, name)).findFirst();
            if (paper.isEmpty()) {
                wrong.add("items[" + i + "].paper", "casefile.supplement.no-such-paper", name);
            } else if (!seen.add(paper.get().ordinal())) {
                wrong.add("items[" + i + "].paper", "casefile.supplement.paper-twice", name);
            }
        }
        if (!request.replyBy().isAfter(LocalDate.ofInstant(now, WorkingCalendar.ZONE))) {
            wrong.add("replyBy", "casefile.supplement.reply-by-past");
        }
        wrong.throwIfAny();
    }

    private static boolean isCalled(Paper paper, String name) {
        return paper.name().vi().equals(name) || paper.name().en().equals(name);
    }
}
