package vn.onestop.processing.slip;

import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.onestop.forms.ControlSheet;
import vn.onestop.forms.Letterhead;
import vn.onestop.forms.Printer;
import vn.onestop.processing.casefile.CaseReading;
import vn.onestop.processing.casefile.CaseView;
import vn.onestop.processing.route.Official;

/**
 * Prints the control slip of a case. It names no citizen, since it goes with the dossier, by whose code everybody on its way
 * knows it; what goes to the citizen is printed where the person is known, at the counter.
 */
@Service
@EnableConfigurationProperties(SlipSettings.class)
@Transactional(readOnly = true)
public class CaseSlips {

    private final CaseReading reading;
    private final Names names;
    private final SlipSettings settings;
    private final Printer printer = new Printer();

    CaseSlips(CaseReading reading, Names names, SlipSettings settings) {
        this.reading = reading;
        this.names = names;
        this.settings = settings;
    }

    /** Form 06, which goes with the dossier from the day it was accepted. */
    public byte[] controlSlip(String code, Official by) {
        var view = reading.of(code, by);
        var competent = view.competentAgency().name().vi();
        return printer.print(new ControlSheet(
                Letterhead.unnumbered(
                                view.receivedAt().name().vi(),
                                "PKS",
                                settings.city(),
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
                .map(names::agency)
                .toList();
    }
}
