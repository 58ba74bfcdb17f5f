package vn.onestop.standalone.scenario;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.onestop.contracts.MessageEvent.MessageChannel;
import vn.onestop.contracts.MessageEvent.MessageKind;
import vn.onestop.standalone.scenario.Received.Line;

/** What citizens must have received: each thing told, to each of the people, on each channel that reaches them. */
final class Expected {

    private Expected() {}

    static Set<Line> of(Course course) {
        var lines = new HashSet<Line>();
        for (var kind : course.told()) {
            for (var person : course.errand().people()) {
                lines.addAll(to(person, course.code(), kind));
            }
        }
        return lines;
    }

    private static List<Line> to(Citizen person, String code, MessageKind kind) {
        var lines = new ArrayList<Line>();
        if (person.e164() != null) {
            lines.add(new Line(code, kind, MessageChannel.SMS, person.e164()));
        }
        if (person.email() != null) {
            lines.add(new Line(code, kind, MessageChannel.EMAIL, person.email().toLowerCase(Locale.ROOT)));
        }
        return lines;
    }

    /** What did not arrive, arrived twice, or came without a cause; in words. */
    static List<String> differences(Course course, Received received) {
        var differences = new ArrayList<String>();
        var expected = of(course);
        for (var line : expected) {
            var times = received.times(line);
            if (times == 0) {
                differences.add("never told: " + said(line));
            } else if (times > 1) {
                differences.add("told " + times + " times: " + said(line));
            }
        }
        received.about(course.code()).keySet().stream()
                .filter(line -> !expected.contains(line))
                .forEach(line -> differences.add("told without a cause: " + said(line)));
        return differences;
    }

    private static String said(Line line) {
        return line.code() + " " + line.kind() + " by " + line.channel() + " to " + line.address();
    }
}
