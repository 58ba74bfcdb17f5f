package vn.onestop.intake.filing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.onestop.intake.catalogue.Catalogue;
import vn.onestop.intake.look.Looks;
import vn.onestop.intake.look.Shown;
import vn.onestop.time.TrafficLight;
import vn.onestop.time.WorkingCalendar;

/** Shows what was sent in to those who are to answer it and to those who sent it. */
@Service
@Transactional(readOnly = true)
public class FilingLists {

    static final int PAGE = 50;

    private final FilingBook book;
    private final Asked asked;
    private final Catalogue catalogue;
    private final Marks marks;
    private final Looks looks;
    private final Clock clock;

    FilingLists(FilingBook book, Asked asked, Catalogue catalogue, Marks marks, Looks looks, Clock clock) {
        this.book = book;
        this.asked = asked;
        this.catalogue = catalogue;
        this.marks = marks;
        this.looks = looks;
        this.clock = clock;
    }

    /** @param more whether there are further ones */
    public record Page(List<FilingView> items, int page, int size, boolean more) {}

    /** What a counter has not finished: first what waits for it, by urgency, then what waits for its citizen. */
    public Page openAt(String agency, int page) {
        return page(book.openAt(agency, PAGE + 1, page * PAGE), page);
    }

    /** What the sender has sent in; a helper sees what they sent in today and nothing from before. */
    public Page sentBy(Sender sender, int page) {
        return page(book.sentBy(marks.of(sender), since(sender), PAGE + 1, page * PAGE), page);
    }

    /**
     * That it was looked at is written down, unless by the citizen whose it is.
     *
     * @throws NoSuchFiling when it is none that the asking account may see
     */
    @Transactional
    public FilingView one(UUID id, Sender sender) {
        return view(seen(id, sender, Shown.FILING));
    }

    FilingRow seen(UUID id, Sender sender, Shown shown) {
        var row = book.find(id).filter(found -> maySee(sender, found)).orElseThrow(() -> new NoSuchFiling(id));
        sender.look(id, shown, looks);
        return row;
    }

    private boolean maySee(Sender sender, FilingRow row) {
        return sender.is(Sender.Capacity.CLERK) && row.places().receivedAt().equals(sender.agency())
                || sender.is(Sender.Capacity.AUDITOR)
                || row.wasSentBy(marks.of(sender)) && !row.filedAt().isBefore(since(sender));
    }

    private Instant since(Sender sender) {
        return sender.is(Sender.Capacity.HELPER)
                ? LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE)
                        .atStartOfDay(WorkingCalendar.ZONE)
                        .toInstant()
                : Instant.EPOCH;
    }

    private Page page(List<FilingRow> found, int page) {
        return new Page(found.stream().limit(PAGE).map(this::view).toList(), page, PAGE, found.size() > PAGE);
    }

    private FilingView view(FilingRow row) {
        return new FilingView(
                row.id(),
                row.code(),
                row.status(),
                row.procedure(),
                catalogue.procedure(row.procedure()).name(),
                row.channel(),
                row.places(),
                row.support(),
                row.filedAt(),
                row.waitsForTheCounter() ? row.answerDue() : null,
                light(row),
                row.endedAt() == null && row.returnedAt() != null
                        ? asked.last(row.id()).orElse(null)
                        : null);
    }

    private @Nullable TrafficLight light(FilingRow row) {
        if (row.endedAt() != null) {
            return null;
        }
        if (row.returnedAt() != null) {
            return TrafficLight.PAUSED;
        }
        var now = clock.instant();
        if (now.isAfter(row.answerDue())) {
            return TrafficLight.OVERDUE;
        }
        return now.isBefore(row.nearFrom()) ? TrafficLight.IN_TIME : TrafficLight.NEAR_DUE;
    }
}
