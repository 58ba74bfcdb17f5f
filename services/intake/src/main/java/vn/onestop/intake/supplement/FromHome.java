package vn.onestop.intake.supplement;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import vn.onestop.contracts.Actor;
import vn.onestop.contracts.DossierEvent.Channel;
import vn.onestop.intake.paper.Digitisation;
import vn.onestop.intake.registration.DossierCard;
import vn.onestop.intake.registration.HandedIn;
import vn.onestop.intake.registration.Official;
import vn.onestop.intake.supplement.SupplementView.State;
import vn.onestop.intake.supplement.Supplements.Brought;
import vn.onestop.web.InvalidFields;

/**
 * A citizen hands papers in from home: the receipt is the permission, so nobody has to sign in. A file of each paper comes
 * first, then the citizen says that it is handed in.
 */
@Service
public class FromHome {

    private static final String PORTAL = "portal";

    private final ReceiptHolder holders;
    private final Supplements supplements;
    private final SupplementBook book;
    private final Digitisation digitisation;
    private final TransactionOperations transactions;
    private final Clock clock;

    FromHome(
            ReceiptHolder holders,
            Supplements supplements,
            SupplementBook book,
            Digitisation digitisation,
            TransactionOperations transactions,
            Clock clock) {
        this.holders = holders;
        this.supplements = supplements;
        this.book = book;
        this.digitisation = digitisation;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * What stands on the receipt, and where it was sent from.
     *
     * @param address network address
     */
    public record Receipt(String code, String secret, String address) {

        @Override
        public String toString() {
            return "Receipt[hidden]";
        }
    }

    /** @throws LookupFailed when code or secret is wrong */
    public SupplementView open(Receipt receipt) {
        return open(dossier(receipt));
    }

    /** The file of a paper that is asked for; it supersedes the one there was, which is kept. */
    public SupplementView add(Receipt receipt, int item, InputStream body) throws IOException {
        var dossier = dossier(receipt);
        var asked = open(dossier);
        if (item < 1 || item > asked.items().size()) {
            throw InvalidFields.one("item", "field.item-not-asked-for", item);
        }
        var paper = asked.items().get(item - 1);
        if (paper.state() == State.ACCEPTED) {
            throw InvalidFields.one("item", "field.item-accepted", item);
        }
        digitisation.add(dossier.code(), paper.paperOrdinal(), body, citizen(dossier));
        return done(dossier, () -> book.addFile(dossier.id(), asked.ordinal(), item, clock.instant()));
    }

    /** Those whose file has come. */
    public SupplementView handIn(Receipt receipt, List<Integer> items) {
        var dossier = dossier(receipt);
        return done(dossier, () -> {
            var asked = supplements.open(dossier);
            var wrong = InvalidFields.collect();
            for (int i = 0; i < items.size(); i++) {
                var item = items.get(i);
                if (asked.items().stream()
                        .anyMatch(paper -> paper.item() == item
                                && (paper.state() == State.ASKED_FOR || paper.state() == State.NOT_ACCEPTED))) {
                    wrong.add("items[" + i + "]", "field.item-without-file", item);
                }
            }
            wrong.throwIfAny();
            var brought = items.stream()
                    .map(item -> new Brought(item, HandedIn.Kind.ELECTRONIC, 1))
                    .toList();
            supplements.handIn(dossier, brought, Channel.ONLINE, citizen(dossier));
        });
    }

    private SupplementView open(DossierCard dossier) {
        return done(dossier, () -> {});
    }

    private SupplementView done(DossierCard dossier, Runnable deed) {
        return transactions.execute(_ -> {
            deed.run();
            return supplements.open(dossier);
        });
    }

    private DossierCard dossier(Receipt receipt) {
        return holders.dossier(receipt.code(), receipt.secret(), receipt.address())
                .orElseThrow(LookupFailed::new);
    }

    /** No citizen stands in the history, neither by account nor by address. */
    private static Official citizen(DossierCard dossier) {
        return new Official(Actor.SYSTEM, "", dossier.receivedAt(), PORTAL);
    }
}
