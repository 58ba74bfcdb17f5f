package vn.onestop.intake.registration;

import vn.onestop.contracts.Text;

/**
 * Whom a slip goes to, and from which counter.
 *
 * @param procedure its name
 */
public record Addressee(String code, Receipt.Office office, Receipt.Holder filer, Text procedure) {

    @Override
    public String toString() {
        return "Addressee[" + code + "]";
    }
}
