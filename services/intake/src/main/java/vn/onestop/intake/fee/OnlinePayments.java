package vn.onestop.intake.fee;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.onestop.contracts.Actor;
import vn.onestop.contracts.DossierEvent.PaymentMethod;
import vn.onestop.intake.fee.Due.State;
import vn.onestop.intake.registration.Official;
import vn.onestop.intake.registration.Progress;

/** A citizen pays online (thanh toán trực tuyến): gets a link, pays, and the provider calls back. */
@Service
public class OnlinePayments {

    private static final Logger LOG = LoggerFactory.getLogger(OnlinePayments.class);

    private final List<PaymentProvider> providers;
    private final Progress progress;
    private final Dues dues;
    private final Intents intents;
    private final Ledger ledger;
    private final Till till;

    OnlinePayments(
            List<PaymentProvider> providers, Progress progress, Dues dues, Intents intents, Ledger ledger, Till till) {
        this.providers = List.copyOf(providers);
        this.progress = progress;
        this.dues = dues;
        this.intents = intents;
        this.ledger = ledger;
        this.till = till;
    }

    /** @param quantity how many copies or pages, where the fee is one for each */
    @Transactional
    public Intent open(String code, String provider, int ordinal, @Nullable Integer quantity, Official official) {
        var through = named(provider);
        var dossier = progress.card(code, official.agency());
        var due = dues.one(dossier, ordinal);
        if (due.state() != State.OWED) {
            throw new NothingOwed(code, due);
        }
        var id = UUID.randomUUID();
        var amount = due.owed(quantity);
        var intent = new Intent(id, code, ordinal, amount, through.name(), through.open(id, code, amount));
        intents.write(dossier, intent, official);
        return intent;
    }

    /**
     * The provider says that a citizen has paid. It may say so more than once: a transaction is entered once.
     *
     * @param origin network address the notice came from
     */
    @Transactional
    public Payment hear(String provider, byte[] body, String signature, String origin) {
        var notice = named(provider).read(body, signature);
        var kept = intents.find(notice.intent()).orElseThrow(() -> new NoSuchIntent(notice.intent()));
        var intent = kept.intent();
        if (notice.amount() != intent.amount()) {
            throw new OtherAmountPaid(intent.amount(), notice.amount());
        }
        var dossier = progress.claim(intent.code(), kept.agency());
        var reference = intent.provider() + ":" + notice.transaction();
        return ledger.online(reference).orElseGet(() -> {
            var money = new Money(intent.ordinal(), notice.amount(), PaymentMethod.ONLINE, reference);
            var due = dues.one(dossier, intent.ordinal());
            LOG.info("dossier={} provider={} due={} outcome=paid-online", intent.code(), provider, due.state());
            return till.take(dossier, due, money, new Official(Actor.SYSTEM, Actor.SYSTEM, kept.agency(), origin));
        });
    }

    private PaymentProvider named(String name) {
        return providers.stream()
                .filter(provider -> provider.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NoSuchProvider(name));
    }
}
