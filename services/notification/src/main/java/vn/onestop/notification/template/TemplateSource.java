package vn.onestop.notification.template;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** What a template file says in one language: an SMS, and an e-mail by its parts. */
record TemplateSource(String sms, MailSource mail) {

    /**
     * An e-mail by its parts, from which both its text and its HTML are made.
     *
     * @param highlight what people open the e-mail for: the promised date, most often
     * @param next what comes next, in order
     * @param lookup how to look the dossier up
     */
    record MailSource(
            String subject,
            String heading,
            String greeting,
            String lead,
            @Nullable Row highlight,
            @DefaultValue List<Row> facts,
            @DefaultValue List<String> next,
            String lookup,
            String contact) {

        MailSource {
            facts = List.copyOf(facts);
            next = List.copyOf(next);
        }

        List<String> sentences() {
            var sentences = new ArrayList<>(List.of(subject, heading, greeting, lead, lookup, contact));
            sentences.addAll(next);
            rows().forEach(row -> sentences.addAll(List.of(row.label, row.value)));
            return sentences;
        }

        private List<Row> rows() {
            var rows = new ArrayList<>(facts);
            if (highlight != null) {
                rows.add(highlight);
            }
            return rows;
        }
    }

    record Row(String label, String value) {}
}
