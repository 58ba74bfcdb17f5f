package vn.onestop.intake.registration;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.onestop.contracts.DossierEvent.RefusalReason;
import vn.onestop.contracts.Text;

/** What stands on the refusal (Phiếu từ chối tiếp nhận giải quyết hồ sơ, form 03 of Circular 03/2025). */
public record RefusalSlip(
        String code,
        String secret,
        Receipt.Office office,
        Receipt.Holder filer,
        Text procedure,
        @Nullable String content,
        Instant receivedAt,
        RefusalReason reason,
        String explanation,
        String refusedBy) {

    @Override
    public String toString() {
        return "RefusalSlip[" + code + "]";
    }
}
