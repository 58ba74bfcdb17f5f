package vn.onestop.forms;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The head of a document as Decree 30/2020/NĐ-CP lays it out.
 *
 * @param parent the agency above (cơ quan chủ quản), when there is one to name
 * @param agency that issues it
 * @param number as the clerk has given it (số), with its symbol where none follows; without one a line is left for it
 * @param symbol what stands behind the number (ký hiệu), {@code HDHS}
 * @param place where it is issued (địa danh)
 * @param issuedAt decides the edition of the form and stands in the head
 */
public record Letterhead(
        @Nullable String parent,
        String agency,
        @Nullable String number,
        @Nullable String symbol,
        String place,
        Instant issuedAt) {

    /** A document that a clerk numbers by hand. */
    public static Letterhead unnumbered(String agency, String symbol, String city, Instant issuedAt) {
        return new Letterhead(null, agency, null, symbol, Places.of(agency, city), issuedAt);
    }

    /**
     * A document that the clerk has numbered, or will.
     *
     * @param number with its symbol, {@code 12/TB-UBND}
     */
    public static Letterhead numbered(String agency, @Nullable String number, String city, Instant issuedAt) {
        return number == null
                ? unnumbered(agency, "…………", city, issuedAt)
                : new Letterhead(null, agency, number, null, Places.of(agency, city), issuedAt);
    }

    /** A book, for example, has no number. */
    public Letterhead withoutNumber() {
        return new Letterhead(parent, agency, null, null, place, issuedAt);
    }

    /** The day in Vietnam. */
    LocalDate day() {
        return LocalDate.ofInstant(issuedAt, Words.VIETNAM);
    }
}
