package vn.onestop.intake.paper;

import java.util.UUID;
import vn.onestop.contracts.CatalogueEvent.ProcedurePublished;
import vn.onestop.intake.registration.DossierOutline;
import vn.onestop.intake.registration.DossierStatus;
import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** The papers that a dossier's version of its procedure asks for (thành phần hồ sơ). */
record Checklist(DossierOutline dossier, ProcedurePublished procedure) {

    /** @throws Problem when there is no such paper, or the citizen took it home again */
    Place place(int ordinal) {
        if (procedure.papers().stream().noneMatch(paper -> paper.ordinal() == ordinal)) {
            throw new NoSuchPaper(ordinal, procedure.code());
        }
        if (dossier.status() == DossierStatus.REFUSED) {
            throw new PapersGivenBack(dossier.code());
        }
        return new Place(dossier.id(), ordinal);
    }

    /** A paper of a dossier, which a file can be added to. */
    record Place(UUID dossierId, int ordinal) {}

    /** The procedure asks for no such paper. */
    static final class NoSuchPaper extends Problem {

        private static final ProblemType TYPE = ProblemType.notFound("no-such-paper");

        NoSuchPaper(int ordinal, String procedure) {
            super(TYPE, ordinal, procedure);
        }
    }

    /** Nothing is kept of a dossier that was refused. */
    static final class PapersGivenBack extends Problem {

        private static final ProblemType TYPE = ProblemType.conflict("papers-given-back");

        PapersGivenBack(String code) {
            super(TYPE, code);
        }
    }
}
