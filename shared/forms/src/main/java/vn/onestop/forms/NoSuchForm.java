package vn.onestop.forms;

import java.time.LocalDate;

/** No circular in force on that day has such a form. */
public final class NoSuchForm extends RuntimeException {

    private final Form form;
    private final LocalDate day;

    NoSuchForm(Form form, LocalDate day) {
        super(form + " is not a form in force on " + day);
        this.form = form;
        this.day = day;
    }

    public Form form() {
        return form;
    }

    public LocalDate day() {
        return day;
    }
}
