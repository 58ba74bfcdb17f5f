package vn.onestop.processing.absence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.onestop.processing.route.Colleagues;
import vn.onestop.processing.route.Official;
import vn.onestop.time.WorkingCalendar;
import vn.onestop.web.InvalidFields;

/**
 * Entering an absence with its deputy, and ending it early. At no time does anybody act for somebody who acts for a third:
 * who answers for a step stays plain.
 */
@Service
@Transactional
public class Absences {

    private static final Duration SHOWN_AFTERWARDS = Duration.ofDays(30);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final AbsenceBook book;
    private final Colleagues colleagues;
    private final Clock clock;

    Absences(AbsenceBook book, Colleagues colleagues, Clock clock) {
        this.book = book;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    /** Those of the agency that hold, are to come or ended in the last weeks. */
    @Transactional(readOnly = true)
    public List<Absence> of(Official official) {
        return book.of(official.agency(), clock.instant().minus(SHOWN_AFTERWARDS));
    }

    /** The same absence entered again is no second one. */
    public Absence enter(AbsenceWish wish, Official by) {
        requireOwnOrHead(wish.official(), by);
        colleagues.meet(by);
        book.lock(by.agency());
        var touching = book.touching(wish.official(), wish.start(), wish.end());
        var before = touching.stream().filter(absence -> absence.is(wish)).findFirst();
        if (before.isPresent()) {
            return before.get();
        }
        check(wish, by.agency(), touching);
        var absence = new Absence(
                UUID.randomUUID(),
                wish.official(),
                by.agency(),
                wish.deputy(),
                wish.start(),
                wish.end(),
                wish.reason(),
                by.account(),
                clock.instant(),
                null,
                null);
        book.insert(absence);
        return absence;
    }

    /** The official is back earlier, or does not leave at all. Ended already, nothing changes. */
    public void end(UUID id, Official by) {
        var absence =
                book.find(id).filter(found -> by.worksAt(found.agency())).orElseThrow(() -> new NoSuchAbsence(id));
        requireOwnOrHead(absence.official(), by);
        book.lock(by.agency());
        var now = clock.instant();
        if (absence.endedAt() == null && now.isBefore(absence.until())) {
            book.end(id, by.account(), now);
        }
    }

    private static void requireOwnOrHead(String official, Official by) {
        if (!by.account().equals(official) && !by.answersForOthers()) {
            throw new NotYourAbsence(official);
        }
    }

    private void check(AbsenceWish wish, String agency, List<Absence> touching) {
        var wrong = InvalidFields.collect();
        days(wish, wrong);
        people(wish, agency, wrong);
        wrong.throwIfAny();
        for (var absence : touching) {
            if (absence.official().equals(wish.official())) {
                throw InvalidFields.one("from", "absence.overlap", first(absence), last(absence), absence.deputy());
            }
            throw InvalidFields.one(
                    "official", "absence.acts-for-another", absence.official(), first(absence), last(absence));
        }
        book.touching(wish.deputy(), wish.start(), wish.end()).stream()
                .filter(absence -> absence.official().equals(wish.deputy()))
                .findFirst()
                .ifPresent(absence -> {
                    throw InvalidFields.one(
                            "deputy", "absence.deputy.away", wish.deputy(), first(absence), last(absence));
                });
    }

    private void days(AbsenceWish wish, InvalidFields.Collector wrong) {
        var today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
        if (wish.from().isBefore(today)) {
            wrong.add("from", "absence.from.past");
        }
        if (wish.to().isBefore(wish.from())) {
            wrong.add("to", "absence.to.before");
        }
        if (wish.to().isAfter(wish.from().plusYears(1))) {
            wrong.add("to", "absence.to.too-far");
        }
    }

    /** The deputy can do all that the official does. */
    private void people(AbsenceWish wish, String agency, InvalidFields.Collector wrong) {
        var roles = colleagues.rolesOf(wish.official(), agency);
        if (roles.isEmpty()) {
            wrong.add("official", "absence.no-colleague", wish.official());
        } else if (wish.official().equals(wish.deputy())) {
            wrong.add("deputy", "absence.deputy.same");
        } else if (!colleagues.rolesOf(wish.deputy(), agency).containsAll(roles)) {
            wrong.add("deputy", "absence.deputy.other-role", wish.deputy());
        }
    }

    private static String first(Absence absence) {
        return day(absence.from());
    }

    private static String last(Absence absence) {
        return day(absence.until().minusNanos(1));
    }

    private static String day(Instant instant) {
        return DAY.format(LocalDate.ofInstant(instant, WorkingCalendar.ZONE));
    }
}
