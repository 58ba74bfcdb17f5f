package vn.onestop.standalone;

import static vn.onestop.standalone.terminal.Terminal.OUT;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import vn.onestop.standalone.machine.Machine;
import vn.onestop.standalone.machine.Part;
import vn.onestop.standalone.machine.Part.State;
import vn.onestop.standalone.machine.Progress;
import vn.onestop.standalone.terminal.Terminal;

/** Shows how the parts start: drawn over in a terminal, one line for each that is ready elsewhere. */
final class StartBoard implements Progress, AutoCloseable {

    private static final long REDRAW_MILLIS = 200;
    private static final List<String> ORDER = List.of(
            Machine.POSTGRES,
            Machine.KAFKA,
            Machine.OFFICE,
            "intake",
            "processing",
            "notification",
            "tracking",
            "gateway");
    private static final Map<String, String> WHAT = Map.of(
            Machine.POSTGRES, "PostgreSQL 18",
            Machine.KAFKA, "Kafka 4.2",
            Machine.OFFICE, "accounts, SMS, mail");

    private final Clock clock;
    private final Map<String, Part> parts = new LinkedHashMap<>();
    private final Map<String, Instant> begun = new LinkedHashMap<>();
    private final ScheduledExecutorService pen = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().factory());
    private boolean drawn;
    private boolean started;

    StartBoard(Clock clock) {
        this.clock = clock;
        if (Terminal.live()) {
            draw();
            pen.scheduleAtFixedRate(this::draw, REDRAW_MILLIS, REDRAW_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public synchronized void changed(Part part) {
        parts.put(part.name(), part);
        if (part.state() == State.STARTING) {
            begun.put(part.name(), part.since());
        }
        if (started) {
            announce(part);
        } else if (!Terminal.live() && part.state() == State.READY) {
            OUT.println(line(part.name()));
        }
    }

    /** From here on only what changes is said. */
    @Override
    public synchronized void close() {
        if (Terminal.live() && !started) {
            draw();
        }
        started = true;
        pen.shutdown();
    }

    private static void announce(Part part) {
        switch (part.state()) {
            case STARTING -> {}
            case READY -> OUT.println("  " + Terminal.good("✓") + " " + part.name() + " is ready again");
            case ENDED ->
                OUT.println("  " + Terminal.bad("✗") + " " + part.name() + " has ended. See ./onestop logs "
                        + part.name() + ", bring it back with ./onestop restart " + part.name());
        }
    }

    private synchronized void draw() {
        if (started) {
            return;
        }
        var text = new StringBuilder();
        if (drawn) {
            text.append("\u001B[").append(ORDER.size()).append('A');
        }
        ORDER.forEach(name -> text.append("\u001B[2K").append(line(name)).append('\n'));
        OUT.print(text);
        OUT.flush();
        drawn = true;
    }

    private String line(String name) {
        var label = String.format("%-13s", name);
        var what = Terminal.quiet(String.format("%-20s", WHAT.getOrDefault(name, "service")));
        var part = parts.get(name);
        if (part == null) {
            return Terminal.quiet("  · " + label) + what;
        }
        return switch (part.state()) {
            case STARTING -> "  " + Terminal.warn("◌") + " " + label + what + seconds(name, clock.instant());
            case READY -> "  " + Terminal.good("✓") + " " + label + what + seconds(name, part.since());
            case ENDED -> "  " + Terminal.bad("✗") + " " + label + what;
        };
    }

    private String seconds(String name, Instant until) {
        var took = Duration.between(begun.getOrDefault(name, until), until);
        return Terminal.quiet(String.format("%5.1f s", took.toMillis() / 1000.0));
    }
}
