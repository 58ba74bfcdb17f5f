package vn.onestop.standalone.scenario;

import static vn.onestop.standalone.terminal.Terminal.OUT;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import vn.onestop.standalone.terminal.Terminal;

/** What became of each dossier, and what each citizen received. */
final class Report {

    private static final int SHOWN = 20;

    private final List<Course> courses;
    private final Received received;
    private final List<Table> tables;

    /** @param tables how the services show it, beside how it has to be */
    Report(List<Course> courses, Received received, List<Table> tables) {
        this.courses = courses;
        this.received = received;
        this.tables = Stream.concat(
                        Stream.of(DossierTable.of(courses), MessageTable.of(courses, received)), tables.stream())
                .toList();
    }

    /** @return how many things are not as they must be */
    int print(Path file) {
        var lines = tables.stream().flatMap(Report::parted).toList();
        lines.forEach(OUT::println);
        var wrong = differences();
        write(file, lines, wrong);
        OUT.println();
        if (wrong.isEmpty()) {
            OUT.println("  " + Terminal.good("✓")
                    + " Every citizen was told everything that concerns them, exactly once; all else is as it"
                    + " must be.");
        } else {
            OUT.println("  " + Terminal.bad("✗ " + wrong.size() + " things are not as they must be:"));
            wrong.stream().limit(SHOWN).forEach(line -> OUT.println("      " + line));
        }
        OUT.println("  " + Terminal.quiet("Each dossier with all its messages: " + file));
        OUT.println();
        return wrong.size();
    }

    private static Stream<String> parted(Table table) {
        return Stream.concat(Stream.of(""), table.lines().stream());
    }

    private List<String> differences() {
        var wrong = new ArrayList<String>();
        for (var course : courses) {
            var trouble = course.trouble();
            if (trouble != null) {
                wrong.add(course.code() + " (errand " + course.errand().number() + "): " + trouble);
            }
        }
        tables.forEach(table -> wrong.addAll(table.differences()));
        return wrong;
    }

    private void write(Path file, List<String> printed, List<String> wrong) {
        var lines = new ArrayList<String>();
        courses.forEach(course -> lines.addAll(of(course)));
        lines.addAll(printed);
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
}
