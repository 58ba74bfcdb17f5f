package vn.onestop.notification.alert;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import vn.onestop.notification.alert.Alert.About;
import vn.onestop.notification.alert.OfficialsReach.Addressee;
import vn.onestop.notification.channel.Mail;

/** Writes the e-mail with an official's warnings: what is overdue first, the longest overdue at its head. */
@Component
class AlertLetter {

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH'h'mm dd/MM/yyyy", Locale.ROOT);
    private static final Pattern SLOT = Pattern.compile("<!--([a-z]+)-->");

    /** One line of the e-mail. Codes and steps only: nothing about any citizen. */
    record Line(String code, About about, int ordinal, String step, Instant due, int overdueDays) {

        boolean isOverdue() {
            return overdueDays >= 0;
        }
    }

    private record Group(String heading, List<Line> lines, int left) {}

    private final MessageSource phrases;
    private final int atMost;
    private final String frame;

    AlertLetter(MessageSource phrases, AlertSettings settings) {
        this.phrases = phrases;
        this.atMost = settings.lines();
        try {
            frame = new ClassPathResource("texts/alert-frame.html").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Mail write(UUID id, Addressee to, List<Line> lines) {
        var sorted = lines.stream()
                .sorted(comparing(Line::due).thenComparing(Line::code))
                .toList();
        var overdue = group("overdue", sorted.stream().filter(Line::isOverdue).toList(), atMost);
        var near = group(
                "near",
                sorted.stream().filter(line -> !line.isOverdue()).toList(),
                atMost - overdue.lines().size());
        var groups = List.of(overdue, near).stream()
                .filter(group -> !group.lines().isEmpty() || group.left() > 0)
                .toList();
        var subject = subject(count(overdue), count(near));
        return new Mail(id, to.email(), VIETNAMESE, subject, text(to, groups), html(to, subject, groups));
    }

    private String subject(int overdue, int near) {
        if (overdue > 0 && near > 0) {
            return say("alert.subject.both", overdue, near);
        }
        return overdue > 0 ? say("alert.subject.overdue", overdue) : say("alert.subject.near", near);
    }

    private Group group(String kind, List<Line> lines, int room) {
        var shown = lines.subList(0, Math.min(lines.size(), Math.max(room, 0)));
        return new Group(say("alert." + kind, lines.size()), shown, lines.size() - shown.size());
    }

    private static int count(Group group) {
        return group.lines().size() + group.left();
    }

    private String text(Addressee to, List<Group> groups) {
        var text = new StringBuilder(say("alert.greeting", to.name())).append("\n\n");
        for (var group : groups) {
            text.append(group.heading()).append('\n');
            group.lines()
                    .forEach(line -> text.append("- ")
                            .append(line.code())
                            .append(" · ")
                            .append(what(line))
                            .append(" · ")
                            .append(when(line))
                            .append(" · ")
                            .append(how(line))
                            .append('\n'));
            if (group.left() > 0) {
                text.append(say("alert.left", group.left())).append('\n');
            }
            text.append('\n');
        }
        return text.append(say("alert.contact")).append('\n').toString();
    }

    private String html(Addressee to, String subject, List<Group> groups) {
        var parts = Map.of(
                "subject", escape(subject),
                "heading", escape(say("alert.heading")),
                "greeting", escape(say("alert.greeting", to.name())),
                "groups", groups.stream().map(this::html).collect(joining("\n")),
                "contact", escape(say("alert.contact")));
        return SLOT.matcher(frame).replaceAll(slot -> Matcher.quoteReplacement(parts.getOrDefault(slot.group(1), "")));
    }

    private String html(Group group) {
        var rows = group.lines().stream().map(this::row).collect(joining("\n"));
        var left = group.left() > 0
                ? "<p style=\"margin:8px 0 0\">" + escape(say("alert.left", group.left())) + "</p>"
                : "";
        return """
            <h2 style="margin:24px 0 8px;font-size:18px;line-height:26px;color:#1d1d1f">%s</h2>
            <table width="100%%" cellpadding="0" cellspacing="0" border="0" style="border-top:1px solid #e3e1dd">
            %s
            </table>%s\
            """.formatted(escape(group.heading()), rows, left);
    }

    private String row(Line line) {
        return """
            <tr><td style="padding:8px 0;border-bottom:1px solid #e3e1dd"><b>%s</b><br>%s<br>\
            <span style="color:%s">%s · %s</span></td></tr>\
            """.formatted(
                        escape(line.code()),
                        escape(what(line)),
                        line.isOverdue() ? "#9a1f28" : "#55555c",
                        escape(when(line)),
                        escape(how(line)));
    }

    private String what(Line line) {
        return say("alert.what." + line.about(), line.ordinal(), line.step());
    }

    private String when(Line line) {
        return say("alert.due", TIME.format(line.due().atZone(HERE)));
    }

    private String how(Line line) {
        return switch (line.overdueDays()) {
            case Alert.NEAR -> say("alert.how.near");
            case 0 -> say("alert.how.now");
            default -> say("alert.how.days", line.overdueDays());
        };
    }

    private String say(String key, Object... arguments) {
        return phrases.getMessage(key, arguments, VIETNAMESE);
    }

    private static String escape(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
