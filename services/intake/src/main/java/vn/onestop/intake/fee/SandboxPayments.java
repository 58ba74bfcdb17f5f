package vn.onestop.intake.fee;

import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Service;
import vn.onestop.intake.fee.PaymentProvider.Notice;

/** A citizen follows the link of the sandbox and pays with play money; the sandbox calls back as a real provider does. */
@Service
@ConditionalOnProperty("onestop.fee.sandbox")
public class SandboxPayments {

    private final Sandbox sandbox;
    private final Intents intents;
    private final OnlinePayments online;

    SandboxPayments(Sandbox sandbox, Intents intents, OnlinePayments online) {
        this.sandbox = sandbox;
        this.intents = intents;
        this.online = online;
    }

    /** @param origin network address the request came from */
    public Payment pay(UUID intent, String origin) {
        var amount = intents.find(intent)
                .orElseThrow(() -> new NoSuchIntent(intent))
                .intent()
                .amount();
        var body = Sandbox.body(new Notice(intent, amount, "SB-" + intent));
        return online.hear(Sandbox.NAME, body, sandbox.sign(body), origin);
    }
}
