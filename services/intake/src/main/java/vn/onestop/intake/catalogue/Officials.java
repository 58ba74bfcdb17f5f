package vn.onestop.intake.catalogue;

import static java.util.Comparator.comparing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.onestop.contracts.CatalogueEvent.OfficialPublished;
import vn.onestop.contracts.CatalogueEvent.Reach;
import vn.onestop.contracts.Seal;
import vn.onestop.time.WorkingCalendar;
import vn.onestop.web.InvalidFields;

/**
 * The officials' directory (danh bạ cán bộ): who works where, as what, and how to reach them. A file may bring in the
 * first list; what an administrator writes afterwards stays until the file itself says something new.
 */
@Service
public class Officials {

    private static final Logger LOG = LoggerFactory.getLogger(Officials.class);
    private static final Reach UNKNOWN = new Reach(null, null);

    private final Versions versions;
    private final OfficialBook book;
    private final Publishing publishing;
    private final Clock clock;
    private final Seal notification;

    Officials(Versions versions, OfficialBook book, Publishing publishing, Clock clock, CatalogueSettings settings) {
        this.versions = versions;
        this.book = book;
        this.publishing = publishing;
        this.clock = clock;
        this.notification = Seal.withKey(settings.sealForNotification());
    }

    /** By account, those who have left too; of one agency or of all. */
    @Transactional(readOnly = true)
    public List<OfficialView> all(@Nullable String agency) {
        var reaches = book.reaches();
        return versions.inForce(Kind.OFFICIAL, today()).stream()
                .map(OfficialPublished.class::cast)
                .filter(official -> agency == null || official.agency().equals(agency))
                .map(official -> OfficialView.of(official, reaches.getOrDefault(official.official(), UNKNOWN)))
                .sorted(comparing(OfficialView::account))
                .toList();
    }

    /** Accounts of those who have a role at an agency, sorted. */
    @Transactional(readOnly = true)
    public List<String> of(String agency, OfficialRole role) {
        return versions.inForce(Kind.OFFICIAL, today()).stream()
                .map(OfficialPublished.class::cast)
                .filter(official -> official.active()
                        && official.agency().equals(agency)
                        && official.roles().contains(role.name()))
                .map(OfficialPublished::official)
                .sorted()
                .toList();
    }

    /** As the directory has it; empty for who is not listed. */
    @Transactional(readOnly = true)
    public Optional<String> name(String account) {
        return versions.inForce(Kind.OFFICIAL, account, today())
                .map(OfficialPublished.class::cast)
                .map(OfficialPublished::displayName);
    }

    /** @throws NoSuchOfficial when nobody is listed under the account */
    @Transactional(readOnly = true)
    public OfficialView one(String account) {
        var official = versions.inForce(Kind.OFFICIAL, account, today())
                .map(OfficialPublished.class::cast)
                .orElseThrow(() -> new NoSuchOfficial(account));
        return OfficialView.of(official, book.reach(account).orElse(UNKNOWN));
    }

    /**
     * Lists an official anew; saying the same again makes no version.
     *
     * @throws InvalidFields when nobody knows the agency
     */
    @Transactional
    public OfficialView write(String account, OfficialChange change, ChangedBy by) {
        if (!isAgency(change.agency())) {
            throw InvalidFields.one("agency", "field.agency-unknown", change.agency());
        }
        versions.lock();
        addIfNew(change.listing(account, book.reach(account).orElse(UNKNOWN)), null, by);
        return one(account);
    }

    /** Takes what the file says anew. The caller holds the lock. */
    int load(List<OfficialListing> listings) {
        var added = 0;
        for (var listing : listings) {
            if (!isAgency(listing.agency())) {
                throw new UnusableCatalogue("Official %s works at %s, which is no agency of the catalogue."
                        .formatted(listing.account(), listing.agency()));
            }
            var mark = book.mark(listing);
            if (!book.hasMark(listing.account(), mark) && addIfNew(listing, mark, ChangedBy.FILE)) {
                added++;
            }
        }
        return added;
    }

    private boolean addIfNew(OfficialListing listing, byte @Nullable [] mark, ChangedBy by) {
        var account = listing.account();
        var newest = versions.newest(Kind.OFFICIAL, account);
        if (newest.filter(version -> says(version, listing)).isPresent()) {
            return false;
        }
        // Nobody writes any more to somebody who has left.
        var sealed = listing.active() ? notification.seal(listing.reach()) : null;
        var number = publishing
                .publish(new Entry(
                        Kind.OFFICIAL,
                        account,
                        LocalDate.EPOCH,
                        (version, at) -> listing.published(version, at, sealed)))
                .number();
        book.add(listing, number, mark, by);
        LOG.info("official={} version={} active={} by={}", account, number, listing.active(), by.account());
        return true;
    }

    /** Two seals of the same are never equal, so what is inside is compared where it can be read. */
    private boolean says(Version version, OfficialListing listing) {
        var known = (OfficialPublished) version.content();
        return listing.published(known.version(), known.occurredAt(), known.reach())
                        .equals(known)
                && book.reach(listing.account()).filter(listing.reach()::equals).isPresent();
    }

    private boolean isAgency(String code) {
        return versions.newest(Kind.AGENCY, code).isPresent();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
    }
}
