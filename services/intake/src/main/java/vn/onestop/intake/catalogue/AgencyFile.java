package vn.onestop.intake.catalogue;

import static java.util.stream.Collectors.toSet;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.onestop.contracts.CatalogueEvent.AgencyPublished;
import vn.onestop.contracts.CatalogueEvent.Hours;
import vn.onestop.contracts.CatalogueEvent.Level;
import vn.onestop.contracts.CatalogueEvent.Shift;
import vn.onestop.contracts.Text;
import vn.onestop.officetime.OfficeTimes;
import vn.onestop.time.TimeRefusal;

/** {@code agencies.yaml} as it stands. */
record AgencyFile(Map<String, Pattern> hours, List<Agency> agencies) {

    List<Entry> entries() {
        return agencies.stream().map(agency -> agency.entry(hours)).toList();
    }

    record Agency(
            String code,
            String name,
            String english,
            String smsName,
            String hotline,
            boolean receives,
            List<Decides> decides,
            List<FromOn> hours) {

        Entry entry(Map<String, Pattern> patterns) {
            var weeks =
                    hours.stream().map(week -> week.published(code, patterns)).toList();
            var competences = decides.stream().flatMap(Decides::competences).collect(toSet());
            var levels = decides.stream().map(Decides::level).collect(toSet());
            var entry = new Entry(
                    Kind.AGENCY,
                    code,
                    LocalDate.EPOCH,
                    competences,
                    (version, at) -> new AgencyPublished(
                            code, version, at, new Text(name, english), smsName, hotline, levels, receives, weeks));
            requirePossible((AgencyPublished) entry.content().as(0, Instant.EPOCH));
            return entry;
        }

        /** Shifts that overlap, or end before they begin, would make every date at this agency wrong. */
        private static void requirePossible(AgencyPublished agency) {
            try {
                new OfficeTimes().hours(agency);
            } catch (TimeRefusal e) {
                throw new UnusableCatalogue(
                        "Agency %s has office hours that cannot be: %s".formatted(agency.code(), e.getMessage()), e);
            }
        }
    }

    record Decides(Level level, @Nullable Set<String> fields) {
        Stream<Competence> competences() {
            return fields == null
                    ? Stream.of(new Competence(level, null))
                    : fields.stream().map(field -> new Competence(level, field));
        }
    }

    /** Which weekly pattern holds from a day on. */
    record FromOn(String pattern, LocalDate validFrom) {
        Hours published(String agency, Map<String, Pattern> patterns) {
            var week = patterns.get(pattern);
            if (week == null) {
                throw new UnusableCatalogue(
                        "Agency %s has office hours %s, which are not described.".formatted(agency, pattern));
            }
            var working = week.working().published();
            var receiving = week.receiving();
            return new Hours(validFrom, working, receiving == null ? working : receiving.published());
        }
    }

    record Pattern(Week working, @Nullable Week receiving) {}

    record Week(List<DayOfWeek> days, List<String> shifts) {
        List<Shift> published() {
            return days.stream()
                    .flatMap(day -> shifts.stream().map(shift -> shift(day, shift)))
                    .toList();
        }

        private static Shift shift(DayOfWeek day, String hours) {
            var ends = hours.split("-", 2);
            return new Shift(day, LocalTime.parse(ends[0]), LocalTime.parse(ends[1]));
        }
    }
}
