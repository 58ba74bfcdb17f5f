package vn.onestop.intake;

import java.util.Set;
import vn.onestop.testing.architecture.KeepsTheRules;

class ArchitectureTest extends KeepsTheRules {

    /**
     * Whoever holds a receipt may ask whether it is genuine, and hand in what is asked for with its secret; the signature of
     * a payment provider is its permission.
     */
    @Override
    protected Set<String> publicEndpoints() {
        return Set.of(
                "VerificationController.verification",
                "VerificationController.key",
                "VerifyPage.page",
                "OnlinePaymentController.callback",
                "FromHomeController.open",
                "FromHomeController.add",
                "FromHomeController.handIn");
    }
}
