package vn.onestop.forms;

import java.time.Instant;

/**
 * Prints forms as PDF/A-2b, each in the edition in force on the day it is issued. The same sheet gives the same bytes,
 * whenever it is printed.
 */
public final class Printer {

    private final Editions editions = new Editions();
    private final Pages pages = new Pages();
    private final Pdf pdf = new Pdf();

    /** @throws NoSuchForm when no circular in force on the day of issue has such a form */
    public byte[] print(Sheet sheet) {
        var letterhead = sheet.letterhead();
        var layout = editions.layout(sheet.form(), letterhead.day());
        return pdf.of(pages.xhtml(layout, sheet), letterhead.issuedAt());
    }

    /**
     * How the form is called when issued at that instant.
     *
     * @throws NoSuchForm when no circular in force on that day has such a form
     */
    public Imprint imprint(Form form, Instant issuedAt) {
        return editions.layout(form, Words.dayOf(issuedAt)).imprint();
    }
}
