package vn.onestop.standalone;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import vn.onestop.standalone.machine.Place;
import vn.onestop.standalone.scenario.Scenario;
import vn.onestop.standalone.terminal.Refused;
import vn.onestop.standalone.terminal.Terminal;

/** Starts the whole system on one computer. {@code ./onestop} is what people type. */
public final class Standalone {

    private static final String USAGE = """
        Usage: ./onestop COMMAND

          up [--shift N]     build what is missing and start everything; Ctrl-C ends it
          status             what runs, where, since when
          restart NAME       stop a part and start it again (postgres, kafka, intake, processing, ...)
          logs NAME          follow the log of a part
          scenario           play some days at the counters over the running system
          clock [WHEN]       the time of the offices; WHEN, 2026-12-01T08:00 say, moves it on to then
          dead-letters       events that a service could not take in; resend SERVICE [ID] sends again
          reset              throw away all data, keys included
          format             format the source\
        """;

    private Standalone() {}

    public static void main(String[] args) {
        var command = args.length == 0 ? "help" : args[0];
        var arguments = List.of(args).subList(Math.min(1, args.length), args.length);
        try {
            System.exit(run(command, arguments));
        } catch (Refused e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static int run(String command, List<String> arguments) {
        return switch (command) {
            case "up" -> Up.run(new Place(root(), (int) number(arguments, "--shift", 0)), Clock.systemUTC());
            case "status" -> Control.of(root()).status();
            case "restart" -> Control.of(root()).restart(arguments.isEmpty() ? "" : arguments.getFirst());
            case "scenario" ->
                Scenario.run(
                        Control.running(root()),
                        (int) number(arguments, "--dossiers", 300),
                        number(arguments, "--seed", 1),
                        Clock.systemUTC());
            case "clock" -> OfficeTime.run(Control.running(root()).clock(), arguments);
            case "dead-letters" -> DeadLetters.run(Control.running(root()), arguments);
            case "keys" -> ComposeKeys.write(Path.of(arguments.getFirst()));
            case "smsc" -> {
                Office.openSmsCentre();
                yield Up.untilEnded();
            }
            default -> {
                Terminal.OUT.println(USAGE);
                yield command.equals("help") ? 0 : 2;
            }
        };
    }

    private static long number(List<String> arguments, String option, long otherwise) {
        var at = arguments.indexOf(option);
        if (at < 0) {
            return otherwise;
        }
        try {
            return Long.parseLong(arguments.get(at + 1));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw new Refused(option + " needs a number", e);
        }
    }

    /** The folder of the source, told by the script. */
    private static Path root() {
        return Path.of(System.getProperty("onestop.root", "")).toAbsolutePath();
    }
}
