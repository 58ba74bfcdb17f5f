package vn.onestop.standalone;

import static vn.onestop.standalone.terminal.Terminal.OUT;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import vn.onestop.local.DidNotStart;
import vn.onestop.standalone.machine.Keys;
import vn.onestop.standalone.machine.Machine;
import vn.onestop.standalone.machine.Place;
import vn.onestop.standalone.terminal.Refused;
import vn.onestop.standalone.terminal.Terminal;

/** Starts everything, says where it is, and stays until Ctrl-C. */
final class Up {

    private static final long LARGEST_LOG = 5_000_000;

    private final Place place;
    private final Clock clock;

    private Up(Place place, Clock clock) {
        this.place = place;
        this.clock = clock;
    }

    static int run(Place place, Clock clock) {
        return new Up(place, clock).run();
    }

    /** Waits for the signal that ends this JVM. */
    static int untilEnded() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return 0;
    }

    @SuppressWarnings("try") // the lock is held, not used
    private int run() {
        var begun = clock.instant();
        try (var _ = lock()) {
            refuseTakenPorts();
            prepareLogs();
            OUT.println();
            OUT.println(
                    Terminal.bold("  onestop") + Terminal.quiet("  the one-stop counters of a city, on this computer"));
            OUT.println();
            var board = new StartBoard(clock);
            var machine = new Machine(place, new Keys(place.data().resolve("keys")), board, clock);
            Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> end(machine)));
            start(machine, board);
            Addresses.print(place, Duration.between(begun, clock.instant()));
            return untilEnded();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void start(Machine machine, StartBoard board) throws IOException {
        try (board) {
            Control.remember(place);
            machine.start(settings -> Office.open(settings, machine));
        } catch (DidNotStart e) {
            throw new Refused("\n" + e.getMessage(), e);
        }
    }

    private FileChannel lock() throws IOException {
        Files.createDirectories(place.data());
        var channel =
                FileChannel.open(place.data().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            throw new Refused("onestop already runs from this folder. ./onestop status shows it.");
        }
        return channel;
    }

    private void refuseTakenPorts() {
        var taken = place.ports().entrySet().stream()
                .filter(port -> isTaken(port.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        if (!taken.isEmpty()) {
            var list = taken.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .map(port -> "  " + port.getKey() + "  wanted by " + port.getValue())
                    .collect(Collectors.joining("\n"));
            throw new Refused("These ports are taken by other programs:\n" + list
                    + "\nEnd those programs, or start with all ports shifted: ./onestop up --shift 1000");
        }
    }

    private static boolean isTaken(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port));
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    /** Keeps what was written last time when it is much. */
    private void prepareLogs() throws IOException {
        var logs = Files.createDirectories(place.data().resolve("logs"));
        try (var files = Files.list(logs)) {
            for (var log :
                    files.filter(file -> file.toString().endsWith(".log")).toList()) {
                if (Files.size(log) > LARGEST_LOG) {
                    Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    private static void end(Machine machine) {
        OUT.println();
        OUT.print("  Stopping ... ");
        machine.close();
        OUT.println("done. ./onestop up goes on where this ended.");
    }
}
