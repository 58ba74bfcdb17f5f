package vn.onestop.standalone;

import static vn.onestop.standalone.terminal.Terminal.OUT;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import tools.jackson.databind.json.JsonMapper;
import vn.onestop.standalone.machine.Keys;
import vn.onestop.standalone.machine.Part;
import vn.onestop.standalone.machine.Part.State;
import vn.onestop.standalone.machine.Place;
import vn.onestop.standalone.terminal.Refused;
import vn.onestop.standalone.terminal.Terminal;

/** Talks to the system that runs from this folder. */
final class Control {

    private static final String SHIFT = "shift";

    private final Place place;
    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper mapper = JsonMapper.builder().build();

    private Control(Place place) {
        this.place = place;
    }

    /** Lets later commands find the ports. */
    static void remember(Place place) throws IOException {
        Files.writeString(place.data().resolve(SHIFT), Integer.toString(place.shift()));
    }

    static Control of(Path root) {
        return new Control(running(root));
    }

    /** Where the system runs that was started last from this folder. */
    static Place running(Path root) {
        try {
            var shift = Files.readString(root.resolve("data").resolve(SHIFT)).strip();
            return new Place(root, Integer.parseInt(shift));
        } catch (NoSuchFileException e) {
            throw new Refused("Nothing runs here. ./onestop up starts it.", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int status() {
        var parts = mapper.readValue(ask(HttpRequest.newBuilder(place.office().resolve("/system.json"))), Part[].class);
        OUT.printf("  %-14s %-10s %6s %9s   %s%n", "NAME", "STATE", "PORT", "PID", "SINCE");
        var healthy = true;
        for (var part : parts) {
            var since = Duration.between(part.since(), Clock.systemUTC().instant());
            OUT.printf(
                    "  %-14s %s %6d %9s   %s%n",
                    part.name(), state(part.state()), part.port(), part.pid() == null ? "-" : part.pid(), said(since));
            healthy &= part.state() == State.READY;
        }
        OUT.println();
        OUT.println("  " + OfficeTime.said(place.clock()));
        return healthy ? 0 : 1;
    }

    int restart(String name) {
        var keys = new Keys(place.data().resolve("keys"));
        ask(HttpRequest.newBuilder(place.office().resolve("/system/" + name + "/restart"))
                .header("Onestop-Control", keys.control())
                .POST(HttpRequest.BodyPublishers.noBody()));
        OUT.println("  " + Terminal.good("✓") + " " + name + " is ready again");
        return 0;
    }

    private String ask(HttpRequest.Builder request) {
        try {
            var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return switch (answer.statusCode()) {
                case 200 -> answer.body();
                case 404 -> throw new Refused("No part has that name. ./onestop status lists them.");
                default -> throw new Refused("That did not work: " + answer.body());
            };
        } catch (ConnectException e) {
            throw new Refused("Nothing runs here. ./onestop up starts it.", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused("interrupted", e);
        }
    }

    private static String state(State state) {
        return switch (state) {
            case STARTING -> Terminal.warn(String.format("%-10s", "starting"));
            case READY -> Terminal.good(String.format("%-10s", "ready"));
            case ENDED -> Terminal.bad(String.format("%-10s", "ended"));
        };
    }

    private static String said(Duration since) {
        if (since.toHours() > 0) {
            return since.toHours() + " h " + since.toMinutesPart() + " min";
        }
        return since.toMinutes() > 0 ? since.toMinutes() + " min" : since.toSeconds() + " s";
    }
}
