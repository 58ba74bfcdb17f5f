package vn.onestop.intake.registration;

import java.time.Instant;
import java.util.List;
import vn.onestop.contracts.Text;

/**
 * Whom a slip goes to, and from which counter.
 *
 * @param procedure its name
 * @param papers what was handed in
 */
public record Addressee(
        String code,
        Receipt.Office office,
        Receipt.Holder filer,
        Text procedure,
        Instant receivedAt,
        List<Receipt.Line> papers) {

    public Addressee {
        papers = List.copyOf(papers);
    }

    @Override
    public String toString() {
        return "Addressee[" + code + "]";
    }
}
