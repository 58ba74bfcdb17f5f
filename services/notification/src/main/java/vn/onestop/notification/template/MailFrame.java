package vn.onestop.notification.template;

import static java.util.stream.Collectors.joining;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;
import vn.onestop.contracts.Contact.Language;
import vn.onestop.notification.template.TemplateSource.MailSource;
import vn.onestop.notification.template.TemplateSource.Row;

/** Sets the parts of an e-mail into the one frame that all our e-mails share, as plain text and as HTML. */
final class MailFrame {

    private static final Pattern SLOT = Pattern.compile("<!--([a-z]+)-->");

    private final String html;

    /** @param html a page with slots like {@code <!--heading-->} */
    MailFrame(String html) {
        this.html = html;
    }

    String html(MailSource mail, Language language) {
        var parts = Map.of(
                "language", language == Language.VI ? "vi" : "en",
                "subject", escape(mail.subject()),
                "heading", escape(mail.heading()),
                "greeting", escape(mail.greeting()),
                "lead", escape(mail.lead()),
                "highlight", mail.highlight() == null ? "" : highlight(mail.highlight()),
                "facts", mail.facts().stream().map(MailFrame::fact).collect(joining("\n")),
                "next", next(mail, language),
                "lookup", escape(mail.lookup()),
                "contact", escape(mail.contact()));
        return SLOT.matcher(html).replaceAll(slot -> Matcher.quoteReplacement(part(parts, slot.group(1))));
    }

    private static String part(Map<String, String> parts, String slot) {
        var part = parts.get(slot);
        if (part == null) {
            throw new IllegalStateException("the mail frame has an unknown slot " + slot);
        }
        return part;
    }

    private static String highlight(Row row) {
        return """
            <div style="margin:24px 0;padding:16px 20px;border-left:4px solid #9a1f28;background:#fbf3ea;border-radius:4px">
            <div style="font-size:14px;line-height:20px;color:#5c4632">%s</div>
            <div style="font-size:22px;line-height:30px;font-weight:700;color:#1d1d1f">%s</div>
            </div>\
            """.formatted(escape(row.label()), escape(row.value()));
    }

    private static String fact(Row row) {
        return """
            <tr><th scope="row" align="left" valign="top" style="padding:8px 16px 8px 0;font-weight:400;color:#55555c;width:38%%">%s</th>\
            <td valign="top" style="padding:8px 0;color:#1d1d1f">%s</td></tr>\
            """.formatted(escape(row.label()), escape(row.value()));
    }

    private static String next(MailSource mail, Language language) {
        if (mail.next().isEmpty()) {
            return "";
        }
        var items = mail.next().stream()
                .map(step -> "<li style=\"margin:0 0 8px\">" + escape(step) + "</li>")
                .collect(joining("\n"));
        return """
            <h2 style="margin:28px 0 8px;font-size:18px;line-height:26px;color:#1d1d1f">%s</h2>
            <ul style="margin:0;padding:0 0 0 20px">
            %s
            </ul>\
            """.formatted(escape(nextHeading(language)), items);
    }

    String text(MailSource mail, Language language) {
        var text = new StringBuilder(mail.greeting())
                .append("\n\n")
                .append(mail.lead())
                .append("\n\n");
        if (mail.highlight() != null) {
            text.append(line(mail.highlight())).append("\n\n");
        }
        mail.facts().forEach(row -> text.append(line(row)).append('\n'));
        if (!mail.next().isEmpty()) {
            text.append('\n').append(nextHeading(language)).append('\n');
            mail.next().forEach(step -> text.append("- ").append(step).append('\n'));
        }
        return text.append('\n')
                .append(mail.lookup())
                .append("\n\n")
                .append(mail.contact())
                .append('\n')
                .toString();
    }

    private static String line(Row row) {
        return row.label() + ": " + row.value();
    }

    private static String nextHeading(Language language) {
        return language == Language.VI ? "Tiếp theo" : "What comes next";
    }

    /** For HTML; a line break stays one. */
    static String escape(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8").replace("\n", "<br>");
    }
}
