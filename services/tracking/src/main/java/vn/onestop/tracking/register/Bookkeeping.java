package vn.onestop.tracking.register;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
import vn.onestop.contracts.AboutDossier;
import vn.onestop.contracts.MessageEvent;
import vn.onestop.tracking.timeline.Facts;
import vn.onestop.tracking.timeline.FactsKept;

/** Keeps the follow-up book up, in the transaction that writes the facts down. */
@Component
class Bookkeeping {

    private static final Logger LOG = LoggerFactory.getLogger(Bookkeeping.class);
    private static final int AT_ONCE = 500;

    private final Facts facts;
    private final Book book;
    private final TransactionOperations transactions;

    Bookkeeping(Facts facts, Book book, TransactionOperations transactions) {
        this.facts = facts;
        this.book = book;
        this.transactions = transactions;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void kept(FactsKept kept) {
        write(kept.facts().stream()
                .filter(fact -> !(fact instanceof MessageEvent))
                .map(AboutDossier::dossierId)
                .distinct()
                .sorted()
                .toList());
    }

    /** Dossiers that came in before there was a book, or before it was emptied to be written anew. */
    @EventListener(ApplicationReadyEvent.class)
    public void catchUp() {
        var written = 0;
        for (var missing = book.missing(AT_ONCE); !missing.isEmpty(); missing = book.missing(AT_ONCE)) {
            var batch = missing;
            transactions.executeWithoutResult(_ -> write(batch));
            written += batch.size();
        }
        if (written > 0) {
            LOG.info("register=rebuilt dossiers={}", written);
        }
    }

    /** Each dossier is written by one transaction at a time, so that the last one sees the facts of all. */
    private void write(List<UUID> dossiers) {
        if (dossiers.isEmpty()) {
            return;
        }
        book.lock(dossiers);
        var entries = facts.ofDossiers(dossiers).values().stream()
                .<Optional<Entry>>map(Clerk::entry)
                .flatMap(Optional::stream)
                .toList();
        book.write(entries);
    }
}
