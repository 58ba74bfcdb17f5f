package vn.onestop.intake.supplement;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.onestop.contracts.DossierEvent.Channel;
import vn.onestop.contracts.DossierEvent.SupplementHandedIn;
import vn.onestop.intake.look.Onlooker;
import vn.onestop.intake.look.Shown;
import vn.onestop.intake.registration.DossierCard;
import vn.onestop.intake.registration.HandedIn;
import vn.onestop.intake.registration.Official;
import vn.onestop.intake.registration.Progress;
import vn.onestop.intake.registration.SentIn;
import vn.onestop.intake.registration.Sight;
import vn.onestop.intake.supplement.SupplementView.Item;
import vn.onestop.intake.supplement.SupplementView.State;
import vn.onestop.web.InvalidFields;

/** A citizen brings papers that were asked for to the counter, all or some of them (nộp bổ sung). */
@Service
@Transactional
public class Supplements {

    private final SupplementBook book;
    private final Progress progress;
    private final SentIn sentIn;
    private final Sight sight;
    private final Clock clock;

    Supplements(SupplementBook book, Progress progress, SentIn sentIn, Sight sight, Clock clock) {
        this.book = book;
        this.progress = progress;
        this.sentIn = sentIn;
        this.sight = sight;
        this.clock = clock;
    }

    /** @param item which of the items that are asked for, from 1 */
    public record Brought(int item, HandedIn.Kind kind, int count) {}

    /** @throws NothingAskedFor when no papers are asked for */
    public SupplementView open(String code, Onlooker by) {
        return open(sight.card(code, by, Shown.SUPPLEMENT));
    }

    /** @throws NothingAskedFor when no papers are asked for */
    public SupplementView bring(String code, List<Brought> papers, Channel channel, Official by) {
        var dossier = progress.claim(code, by.agency());
        handIn(dossier, papers, channel, by);
        return open(dossier);
    }

    SupplementView open(DossierCard dossier) {
        return book.open(dossier.id(), dossier.code()).orElseThrow(() -> new NothingAskedFor(dossier.code()));
    }

    /** Whoever asked is told which papers came, and looks at them. */
    void handIn(DossierCard dossier, List<Brought> papers, Channel channel, Official by) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var asked = open(dossier);
        var items = wanted(asked, papers);
        sentIn.handIn(
                dossier.id(),
                papers.stream()
                        .map(paper -> new HandedIn(
                                asked.items().get(paper.item() - 1).paperOrdinal(), paper.kind(), paper.count()))
                        .toList());
        book.handIn(
                dossier.id(), asked.ordinal(), items.stream().map(Item::item).toList(), now);
        var names = items.stream().map(Item::paper).distinct().toList();
        progress.say(
                dossier.id(),
                by,
                sequence -> new SupplementHandedIn(
                        dossier.id(), sequence, now, by.actor(), asked.ordinal(), names, channel));
    }

    private static List<Item> wanted(SupplementView asked, List<Brought> papers) {
        var wrong = InvalidFields.collect();
        for (int i = 0; i < papers.size(); i++) {
            var number = papers.get(i).item();
            var field = "items[" + i + "].item";
            if (number < 1 || number > asked.items().size()) {
                wrong.add(field, "field.item-not-asked-for", number);
            } else if (asked.items().get(number - 1).state() == State.ACCEPTED) {
                wrong.add(field, "field.item-accepted", number);
            }
            if (papers.subList(0, i).stream().anyMatch(paper -> paper.item() == number)) {
                wrong.add(field, "field.item-twice", number);
            }
        }
        wrong.throwIfAny();
        return papers.stream().map(paper -> asked.items().get(paper.item() - 1)).toList();
    }
}
