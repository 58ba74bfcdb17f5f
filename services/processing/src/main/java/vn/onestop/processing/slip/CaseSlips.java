package vn.onestop.processing.slip;

import java.time.Instant;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.onestop.forms.ApologySheet;
import vn.onestop.forms.ControlSheet;
import vn.onestop.forms.Letterhead;
import vn.onestop.forms.NoSuchForm;
import vn.onestop.forms.Printer;
import vn.onestop.forms.StopSheet;
import vn.onestop.forms.SupplementSheet;
import vn.onestop.processing.casefile.Act;
import vn.onestop.processing.casefile.CaseReading;
import vn.onestop.processing.casefile.CaseView;
import vn.onestop.processing.casefile.HistoryEntry;
import vn.onestop.processing.route.Official;

/**
 * Prints the forms of a case. Processing knows no name of a citizen: forms go to the one who filed the dossier of that
 * code, and the counter, which knows the person, sends them on. Numbers and signatures are for clerk and leader to add.
 */
@Service
@EnableConfigurationProperties(SlipSettings.class)
@Transactional(readOnly = true)
public class CaseSlips {

    /** The clerk gives number and symbol when the document is issued. */
    private static final String SYMBOL_OPEN = "…………";

    private final CaseReading reading;
    private final Names names;
    private final SlipSettings settings;
    private final Printer printer = new Printer();

    CaseSlips(CaseReading reading, Names names, SlipSettings settings) {
        this.reading = reading;
        this.names = names;
        this.settings = settings;
    }

    /**
     * Form 02.
     *
     * @param ordinal 1 for the first request to this dossier
     */
    public byte[] supplementRequest(String code, int ordinal, Official by) {
        var view = reading.of(code, by);
        var asked = view.supplements().stream()
                .filter(supplement -> supplement.ordinal() == ordinal)
                .findFirst()
                .orElseThrow(() -> new NoSuchSlip(code));
        var agency = names.agency(asked.agency());
        return printer.print(new SupplementSheet(
                letterhead(agency.name(), "HDHS", asked.requestedAt()),
                code,
                null,
                view.procedure().name().vi(),
                ordinal,
                asked.items().stream()
                        .map(item -> new SupplementSheet.Item(item.paper(), item.request()))
                        .toList(),
                null,
                asked.legalBasis(),
                asked.replyBy(),
                agency.name(),
                agency.hotline(),
                names.official(asked.requestedBy())));
    }

    /**
     * Form 04, from the agency that is late.
     *
     * @param ordinal 1 for the first apology to this dossier
     */
    public byte[] apology(String code, int ordinal, Official by) {
        var view = reading.of(code, by);
        var given = view.apologies().stream()
                .filter(apology -> apology.ordinal() == ordinal)
                .findFirst()
                .orElseThrow(() -> new NoSuchSlip(code));
        var agency = names.agency(given.agency());
        return printer.print(new ApologySheet(
                letterhead(agency.name(), SYMBOL_OPEN, given.issuedAt()),
                code,
                null,
                view.procedure().name().vi(),
                view.clock().acceptedAt(),
                given.previousDate(),
                given.reason(),
                given.newDate(),
                ordinal,
                view.receivedAt().name().vi(),
                agency.hotline()));
    }

    /** Form 05, since Circular 03/2025. */
    public byte[] stopNotice(String code, Official by) {
        var view = reading.of(code, by);
        var stop = view.stop();
        if (stop == null) {
            throw new NoSuchSlip(code);
        }
        var agency = names.agency(agencyThatStopped(view));
        try {
            return printer.print(new StopSheet(
                    Letterhead.numbered(agency.name(), stop.documentNumber(), settings.city(), stop.stoppedAt()),
                    code,
                    null,
                    view.procedure().name().vi(),
                    view.clock().acceptedAt(),
                    stop.stoppedAt(),
                    Wording.of(stop.reason()),
                    stop.explanation(),
                    stop.legalBasis(),
                    List.of(),
                    view.receivedAt().name().vi(),
                    agency.hotline()));
        } catch (NoSuchForm _) {
            throw new NoSuchSlip(code);
        }
    }

    private static String agencyThatStopped(CaseView view) {
        return view.history().stream()
                .filter(entry -> entry.act() == Act.STOP)
                .map(HistoryEntry::agency)
                .findFirst()
                .orElse(view.competentAgency().code());
    }

    /** Form 06, which goes with the dossier from the day it was accepted. */
    public byte[] controlSlip(String code, Official by) {
        var view = reading.of(code, by);
        var competent = view.competentAgency().name().vi();
        return printer.print(new ControlSheet(
                letterhead(
                                view.receivedAt().name().vi(),
                                SYMBOL_OPEN,
                                view.clock().acceptedAt())
                        .withoutNumber(),
                code,
                null,
                view.procedure().name().vi(),
                view.clock().acceptedAt(),
                view.clock().promisedFor(),
                competent,
                cooperating(view),
                new Handovers(view, names).rows()));
    }

    /** Agencies that have steps and neither receive nor decide. */
    private List<String> cooperating(CaseView view) {
        return view.steps().stream()
                .map(CaseView.StepView::agency)
                .distinct()
                .filter(agency -> !agency.equals(view.competentAgency().code())
                        && !agency.equals(view.receivedAt().code()))
                .map(agency -> names.agency(agency).name())
                .toList();
    }

    private Letterhead letterhead(String agency, String symbol, Instant issuedAt) {
        return Letterhead.unnumbered(agency, symbol, settings.city(), issuedAt);
    }
}
