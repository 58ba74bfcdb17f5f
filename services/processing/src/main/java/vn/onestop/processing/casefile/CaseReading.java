package vn.onestop.processing.casefile;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.onestop.contracts.CatalogueEvent.Paper;
import vn.onestop.processing.casefile.CaseView.AgencyView;
import vn.onestop.processing.casefile.CaseView.ClockView;
import vn.onestop.processing.casefile.CaseView.PartView;
import vn.onestop.processing.casefile.CaseView.ProcedureView;
import vn.onestop.processing.catalogue.Catalogue;
import vn.onestop.processing.route.Official;
import vn.onestop.processing.route.Schedule;

/** Shows a case to those whom it concerns, and to auditors. */
@Service
@Transactional(readOnly = true)
public class CaseReading {

    private final Sight sight;
    private final CaseHistory history;
    private final Catalogue catalogue;
    private final Schedule schedule;
    private final CaseLinks links;
    private final Clock clock;

    CaseReading(
            Sight sight, CaseHistory history, Catalogue catalogue, Schedule schedule, CaseLinks links, Clock clock) {
        this.sight = sight;
        this.history = history;
        this.catalogue = catalogue;
        this.schedule = schedule;
        this.links = links;
        this.clock = clock;
    }

    public CaseView of(String code, Official official) {
        var file = sight.of(code, official);
        var walk = file.walk();
        var waits = file.clock().waits();
        return new CaseView(
                code,
                file.version(),
                file.status(),
                procedure(file),
                agency(file.dossier().receivedAt()),
                agency(file.dossier().competentAgency()),
                walk.current().ordinal(),
                running(file),
                moves(file, official),
                clock(file),
                parts(file),
                walk.steps().stream().map(Viewing::step).toList(),
                waits.supplements().stream().map(Viewing::supplement).toList(),
                waits.payments().stream().map(Viewing::payment).toList(),
                waits.withdrawals().stream().map(Viewing::withdrawal).toList(),
                file.clock().apologies().stream().map(Viewing::apology).toList(),
                consultations(file),
                file.result().drafts().stream().map(Viewing::draft).toList(),
                file.decision().map(Viewing::decision).orElse(null),
                file.result().files().stream().map(Viewing::resultFile).toList(),
                file.result().correction().map(Viewing::correction).orElse(null),
                links.of(file.dossierId()).orElse(null),
                file.stop().map(Viewing::stop).orElse(null),
                history.of(file.dossierId()));
    }

    private static List<Integer> running(CaseFile file) {
        return file.status().isClosed()
                ? List.of()
                : file.walk().running().stream().map(CaseStep::ordinal).toList();
    }

    /** What the procedure has nothing to add to, and what has run out, is not offered to be made longer. */
    private List<Act> moves(CaseFile file, Official official) {
        var procedure = catalogue.procedure(file.dossier().procedure()).orElseThrow();
        var mayGrow = procedure.extension() != null
                && !clock.instant().isAfter(file.clock().due());
        return Choices.of(file, official).stream()
                .filter(act -> act != Act.EXTEND || mayGrow)
                .toList();
    }

    private List<PartView> parts(CaseFile file) {
        var walk = file.walk();
        var dates = new PartDates(file.clock(), walk, schedule);
        var now = file.clock().pausedAt().orElse(clock.instant());
        return walk.parts().stream()
                .map(part -> {
                    var due = dates.due(part);
                    var end = walk.endOf(part);
                    var runs = walk.startOf(part).isPresent() && !file.status().isClosed();
                    return new PartView(
                            part.ordinal(),
                            walk.nameOf(part),
                            agency(part.agency()),
                            part.limit().orElse(null),
                            part.after(),
                            walk.startOf(part).orElse(null),
                            due,
                            end.orElse(null),
                            end.map(due::isBefore).orElse(runs && due.isBefore(now)));
                })
                .toList();
    }

    private List<ConsultationView> consultations(CaseFile file) {
        var now = clock.instant();
        return file.consultations().all().stream()
                .map(asked -> ConsultationView.of(asked, schedule, now))
                .toList();
    }

    private ProcedureView procedure(CaseFile file) {
        var procedure = catalogue.procedure(file.dossier().procedure()).orElseThrow();
        var papers = procedure.papers().stream().map(Paper::name).toList();
        return new ProcedureView(procedure.code(), procedure.version(), procedure.name(), papers);
    }

    private AgencyView agency(String code) {
        return new AgencyView(code, catalogue.agency(code).orElseThrow().name());
    }

    private ClockView clock(CaseFile file) {
        var caseClock = file.clock();
        var now = clock.instant();
        var runs = !file.status().isClosed();
        return new ClockView(
                caseClock.acceptedAt(),
                caseClock.promisedFor(),
                caseClock.due(),
                caseClock.held(),
                caseClock.pausedAt().orElse(null),
                caseClock.extension().map(Viewing::extension).orElse(null),
                runs ? caseClock.light(now) : null,
                runs ? caseClock.read(schedule).left(now) : null,
                caseClock.promise(schedule));
    }
}
