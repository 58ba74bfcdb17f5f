package vn.onestop.intake.registration;

import static vn.onestop.contracts.Contact.Part.AUTHORISED;
import static vn.onestop.contracts.Contact.Part.FILER;
import static vn.onestop.contracts.Contact.Part.OWNER;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.onestop.contracts.CatalogueEvent.Fee;
import vn.onestop.contracts.CatalogueEvent.ProcedurePublished;
import vn.onestop.intake.catalogue.Catalogue;
import vn.onestop.intake.personal.Person;

/** Fills in the forms that a citizen is handed at the counter. */
@Component
class Slips {

    private final Catalogue catalogue;
    private final Corrections corrections;

    Slips(Catalogue catalogue, Corrections corrections) {
        this.catalogue = catalogue;
        this.corrections = corrections;
    }

    Receipt receipt(DossierRecord dossier, Locker.Opened opened) {
        var procedure = catalogue.procedure(dossier.procedure());
        var promise = Objects.requireNonNull(dossier.promise());
        return new Receipt(
                dossier.code(),
                opened.secret().text(),
                office(dossier),
                filer(opened),
                holder(opened.people().get(OWNER)),
                holder(opened.people().get(AUTHORISED)),
                procedure.name(),
                procedure.field(),
                opened.note(),
                lines(procedure, dossier.papers()),
                dossier.sets(),
                promise.limit(),
                dossier.registeredAt(),
                promise.due(),
                promise.provisional(),
                Objects.requireNonNull(dossier.resultDelivery()),
                fee(dossier, procedure),
                dossier.officialName());
    }

    RefusalSlip refusal(DossierRecord dossier, Locker.Opened opened) {
        return new RefusalSlip(
                dossier.code(),
                opened.secret().text(),
                office(dossier),
                filer(opened),
                catalogue.procedure(dossier.procedure()).name(),
                opened.note(),
                dossier.registeredAt(),
                Objects.requireNonNull(dossier.refusalReason()),
                Objects.requireNonNull(opened.explanation()),
                dossier.officialName());
    }

    Addressee addressee(DossierRecord dossier, Locker.Opened opened) {
        var procedure = catalogue.procedure(dossier.procedure());
        return new Addressee(
                dossier.code(),
                office(dossier),
                filer(opened),
                procedure.name(),
                dossier.registeredAt(),
                lines(procedure, dossier.papers()));
    }

    List<Receipt.Line> lines(ProcedurePublished procedure, List<HandedIn> papers) {
        return papers.stream()
                .map(paper -> new Receipt.Line(
                        paper.ordinal(),
                        procedure.papers().get(paper.ordinal() - 1).name(),
                        paper.kind(),
                        paper.count()))
                .toList();
    }

    private Fee fee(DossierRecord dossier, ProcedurePublished procedure) {
        return corrections.isOne(dossier.id()) ? new Fee(0, procedure.fee().unit(), null, null) : procedure.fee();
    }

    /** As the agency was called when it took the dossier. */
    private Receipt.Office office(DossierRecord dossier) {
        var agency = catalogue.agency(dossier.receivedAtAgency(), dossier.receivedAtVersion());
        return new Receipt.Office(agency.code(), agency.name(), agency.hotline());
    }

    private static Receipt.Holder filer(Locker.Opened opened) {
        return Objects.requireNonNull(holder(opened.people().get(FILER)));
    }

    private static Receipt.@Nullable Holder holder(@Nullable Person person) {
        return person == null
                ? null
                : new Receipt.Holder(
                        person.name(), person.maskedNumber(), person.phone(), person.email(), person.address());
    }
}
