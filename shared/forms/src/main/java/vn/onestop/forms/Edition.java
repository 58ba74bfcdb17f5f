package vn.onestop.forms;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The forms of one circular.
 *
 * @param from first day on which they are issued
 */
record Edition(String circular, LocalDate from, Map<Form, Layout> layouts) {

    Edition {
        layouts = Map.copyOf(layouts);
    }

    /** @param template name of the page that it is laid out by */
    record Layout(Imprint imprint, String template) {}

    @Nullable
    Layout layout(Form form) {
        return layouts.get(form);
    }
}
