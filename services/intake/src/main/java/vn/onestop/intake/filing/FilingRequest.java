package vn.onestop.intake.filing;

import org.jspecify.annotations.Nullable;
import vn.onestop.contracts.DossierEvent.ResultDelivery;
import vn.onestop.intake.registration.Presentation;

/**
 * What somebody sends in.
 *
 * @param receivingAgency any agency that receives; it need not be the one that decides
 * @param help {@code null} when nobody helped
 */
public record FilingRequest(
        Presentation presented,
        String receivingAgency,
        ResultDelivery resultDelivery,
        @Nullable Help help) {}
