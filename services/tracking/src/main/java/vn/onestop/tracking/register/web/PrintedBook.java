package vn.onestop.tracking.register.web;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.onestop.forms.FollowUpSheet;
import vn.onestop.forms.Letterhead;
import vn.onestop.forms.Printer;
import vn.onestop.tracking.timeline.Catalogue;

/** The book as form 07. People and signatures are added by hand at the counter that knows them. */
@Component
class PrintedBook {

    /** The form is a document in Vietnamese, whoever asks for it. */
    static final Locale VIETNAMESE = Locale.of("vi");

    private final Catalogue catalogue;
    private final Clock clock;
    private final String city;
    private final Printer printer = new Printer();

    PrintedBook(Catalogue catalogue, Clock clock, @Value("${onestop.slip.city:Hà Nội}") String city) {
        this.catalogue = catalogue;
        this.clock = clock;
        this.city = city;
    }

    byte[] of(String agency, YearMonth month, List<Line> lines) {
        return printer.print(new FollowUpSheet(
                Letterhead.unnumbered(catalogue.agency(agency).vi(), "", city, clock.instant())
                        .withoutNumber(),
                month.atDay(1),
                month.atEndOfMonth(),
                lines.stream().map(PrintedBook::row).toList()));
    }

    private static FollowUpSheet.Row row(Line line) {
        return new FollowUpSheet.Row(
                line.code(),
                line.procedure(),
                null,
                null,
                null,
                line.deciding(),
                line.received(),
                line.promised(),
                line.returned(),
                line.delivery(),
                line.note());
    }
}
