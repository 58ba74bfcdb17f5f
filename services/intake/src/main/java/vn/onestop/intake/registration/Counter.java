package vn.onestop.intake.registration;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import vn.onestop.contracts.CatalogueEvent.AgencyPublished;
import vn.onestop.contracts.DossierEvent.Channel;
import vn.onestop.intake.catalogue.Catalogue;
import vn.onestop.intake.registration.RegistrationSettings.Closed;
import vn.onestop.officetime.OfficeTimes;
import vn.onestop.time.WorkingCalendar;

/** Whether a dossier can be taken at all: here, now, and for this procedure. */
@Component
class Counter {

    private final Catalogue catalogue;
    private final OfficeTimes officeTimes;
    private final RegistrationSettings settings;
    private final Clock clock;

    Counter(Catalogue catalogue, OfficeTimes officeTimes, RegistrationSettings settings, Clock clock) {
        this.catalogue = catalogue;
        this.officeTimes = officeTimes;
        this.settings = settings;
        this.clock = clock;
    }

    Reception receive(String procedure, Channel channel, Official official) {
        var reception = at(procedure, channel, official.agency());
        if (reception.outsideHours() && settings.officeHours() == Closed.ENFORCE) {
            throw new CounterIsClosed(reception.agency());
        }
        return reception;
    }

    /** The counter answers what was sent in, whichever way it came; that is done while it is open. */
    Reception answer(String procedure, Official official) {
        return receive(procedure, Channel.COUNTER, official);
    }

    /** Something is sent in, at whatever hour. */
    Reception letterbox(String procedure, Channel channel, String agency) {
        return at(procedure, channel, agency);
    }

    /** What was accepted once is opened again, under the very version of its procedure and for the counter that took it. */
    Reception again(DossierRecord earlier, Instant when) {
        var at = when.truncatedTo(ChronoUnit.MILLIS);
        var day = LocalDate.ofInstant(at, WorkingCalendar.ZONE);
        var agency = catalogue
                .agency(earlier.receivedAtAgency(), day)
                .orElseGet(() -> catalogue.agency(earlier.receivedAtAgency(), earlier.receivedAtVersion()));
        var procedure = catalogue.procedure(earlier.procedure());
        var workingTime = officeTimes.of(catalogue.calendar(day), agency);
        return new Reception(at, day, agency, procedure, workingTime, earlier.channel());
    }

    private Reception at(String procedure, Channel channel, String receivingAgency) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var day = LocalDate.ofInstant(now, WorkingCalendar.ZONE);
        var agency = receivingAgency(receivingAgency, day);
        var inForce = catalogue.procedure(procedure, day).orElseThrow(() -> new UnknownProcedure(procedure));
        return new Reception(now, day, agency, inForce, officeTimes.of(catalogue.calendar(day), agency), channel);
    }

    private AgencyPublished receivingAgency(String code, LocalDate day) {
        return catalogue
                .agency(code, day)
                .filter(AgencyPublished::receives)
                .orElseThrow(() -> new NotAReceptionPoint(code));
    }
}
