package vn.onestop.standalone.scenario;

import static vn.onestop.standalone.terminal.Terminal.OUT;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.onestop.contracts.MessageEvent.MessageChannel;
import vn.onestop.contracts.MessageEvent.MessageKind;
import vn.onestop.standalone.scenario.Course.State;
import vn.onestop.standalone.terminal.Terminal;

/** What became of each dossier, and what each citizen received. */
final class Report {

    private static final int NAME = 44;
    private static final String ROW = "  %-10s %-44s %8s %8s %8s %8s %8s %8s %8s%n";

    private final List<Course> courses;
    private final Received received;

    Report(List<Course> courses, Received received) {
        this.courses = courses;
        this.received = received;
    }

    /** @return how many things are not as they must be */
    int print(Path file) {
        dossiers();
        messages();
        var wrong = differences();
        write(file, wrong);
        OUT.println();
        if (wrong.isEmpty()) {
            OUT.println(
                    "  " + Terminal.good("✓") + " Every citizen was told everything that concerns them, exactly once.");
        } else {
            OUT.println("  " + Terminal.bad("✗ " + wrong.size() + " things are not as they must be:"));
            wrong.stream().limit(20).forEach(line -> OUT.println("      " + line));
        }
        OUT.println("  " + Terminal.quiet("Each dossier with all its messages: " + file));
        OUT.println();
        return wrong.size();
    }

    private void dossiers() {
        var procedures = courses.stream()
                .collect(Collectors.groupingBy(
                        course -> course.errand().procedureCode(), LinkedHashMap::new, Collectors.toList()));
        OUT.println();
        OUT.printf(ROW, "PROCEDURE", "", "CAME", "REFUSED", "GRANTED", "DECLINED", "STOPPED", "OPEN", "RETURNED");
        procedures.forEach((code, ofProcedure) -> {
            var name =
                    ofProcedure.getFirst().errand().procedure().at("/name/vi").asString();
            row(code, name, new Counts(ofProcedure));
        });
        row("", "", new Counts(courses));
    }

    private static void row(String code, String name, Counts counts) {
        OUT.printf(
                ROW,
                code,
                name.length() > NAME ? name.substring(0, NAME - 1) + "…" : name,
                counts.all(),
                counts.of(State.REFUSED),
                counts.of(State.GRANTED),
                counts.of(State.DECLINED),
                counts.stopped(),
                counts.open(),
                counts.returned());
    }

    private void messages() {
        OUT.println();
        OUT.printf("  %-34s %16s %16s%n", "CITIZENS WERE TOLD", "SMS", "E-MAIL");
        for (var kind : MessageKind.values()) {
            OUT.printf(
                    "  %-34s %16s %16s%n",
                    said(kind), share(kind, MessageChannel.SMS), share(kind, MessageChannel.EMAIL));
        }
    }

    private String share(MessageKind kind, MessageChannel channel) {
        var expected = courses.stream()
                .flatMap(course -> Expected.of(course).stream())
                .filter(line -> line.kind() == kind && line.channel() == channel)
                .toList();
        var arrived = expected.stream().mapToInt(received::times).sum();
        return arrived + " of " + expected.size();
    }

    private List<String> differences() {
        var wrong = new ArrayList<String>();
        for (var course : courses) {
            var trouble = course.trouble();
            if (trouble != null) {
                wrong.add(course.code() + " (errand " + course.errand().number() + "): " + trouble);
            }
            wrong.addAll(Expected.differences(course, received));
        }
        return wrong;
    }

    private void write(Path file, List<String> wrong) {
        var lines = new ArrayList<String>();
        courses.forEach(course -> lines.addAll(of(course)));
        lines.add("");
        lines.add(wrong.isEmpty() ? "Everything is as it must be." : "Not as it must be:");
        lines.addAll(wrong);
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> of(Course course) {
        var errand = course.errand();
        var lines = new ArrayList<String>();
        lines.add(String.join(
                "  ",
                course.code(),
                Objects.requireNonNullElse(course.secret(), "----"),
                errand.procedureCode(),
                course.state().name() + (course.wasCollected() ? ", returned" : ""),
                errand.filer().name(),
                errand.twists().toString()));
        received.about(course.code()).entrySet().stream()
                .map(Report::said)
                .sorted()
                .forEach(lines::add);
        return lines;
    }

    private static String said(Map.Entry<Received.Line, Integer> entry) {
        var line = entry.getKey();
        return "    %-20s %-6s %-32s %d×".formatted(line.kind(), line.channel(), line.address(), entry.getValue());
    }

    private static String said(MessageKind kind) {
        return switch (kind) {
            case ACCEPTED -> "accepted, with the promised date";
            case REFUSED -> "not accepted, with the reason";
            case SUPPLEMENT_REQUESTED -> "papers are missing";
            case SUPPLEMENT_INCOMPLETE -> "papers still missing";
            case SUPPLEMENT_RECEIVED -> "the missing papers have arrived";
            case PROMISE_MOVED -> "the promised date has moved";
            case APOLOGY -> "an apology with a new date";
            case DUE_MISSED -> "the promise is broken";
            case RESULT_READY -> "the result is there";
            case FILED -> "sent in, answer within 8 working hours";
            case FILING_RETURNED -> "papers are missing before acceptance";
            case FILING_COMPLETED -> "those papers have arrived";
            case FILING_CLOSED -> "ended before acceptance";
            case PAYMENT_REQUESTED -> "to be paid";
            case PAYMENT_RECEIVED -> "paid";
            case WITHDRAWAL_REQUESTED -> "withdrawal asked for";
            case WITHDRAWAL_DECLINED -> "withdrawal declined";
            case STOPPED -> "stopped without a decision";
            case RETURNED -> "the result is given out";
        };
    }
}
