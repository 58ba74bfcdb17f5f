package vn.onestop.intake.catalogue;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.onestop.messaging.Outbox;

/**
 * Makes a version of whatever the files say anew and publishes it, once, however many instances start together. What is
 * unchanged is left alone, and so is what the files no longer name: dossiers may still run under it.
 */
@Service
public class CatalogueLoading {

    private static final Logger LOG = LoggerFactory.getLogger(CatalogueLoading.class);

    private final CatalogueFiles files;
    private final Versions versions;
    private final FilesSaid filesSaid;
    private final Officials officials;
    private final Publishing publishing;
    private final Outbox outbox;

    CatalogueLoading(
            CatalogueFiles files,
            Versions versions,
            FilesSaid filesSaid,
            Officials officials,
            Publishing publishing,
            Outbox outbox) {
        this.files = files;
        this.versions = versions;
        this.filesSaid = filesSaid;
        this.officials = officials;
        this.publishing = publishing;
        this.outbox = outbox;
    }

    @Transactional
    public void load() {
        var entries = files.read();
        var listings = files.officials();
        versions.lock();
        var added = entries.stream().filter(this::addIfNew).count();
        var listed = officials.load(listings);
        LOG.info("catalogue entries={} newVersions={} newOfficials={}", entries.size(), added, listed);
    }

    private boolean addIfNew(Entry entry) {
        var newest = versions.newest(entry.kind(), entry.code());
        var news = filesSaid.news(entry, newest);
        filesSaid.remember(entry);
        news.ifPresent(publishing::publish);
        return news.isPresent();
    }

    /** Says everything again, for a topic that was lost. Readers take a version they know as the same one. */
    @Transactional
    public int republish() {
        var everything = versions.all();
        outbox.appendAll(everything);
        LOG.info("catalogue republished={}", everything.size());
        return everything.size();
    }
}
