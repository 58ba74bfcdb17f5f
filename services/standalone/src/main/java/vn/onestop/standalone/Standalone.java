package vn.onestop.standalone;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import vn.onestop.standalone.audit.Audit;
import vn.onestop.standalone.machine.Place;
import vn.onestop.standalone.roam.Roam;
import vn.onestop.standalone.scenario.Scenario;
import vn.onestop.standalone.terminal.Refused;
import vn.onestop.standalone.terminal.Terminal;

/** Starts the whole system on one computer. {@code ./onestop} is what people type. */
@Command(
        name = "./onestop",
        description = "The whole system on one computer.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Besides:",
            "  logs NAME           follow the log of a part",
            "  reset [--yes]       throw away all data, keys included",
            "  format              format the source"
        })
public final class Standalone {

    private static final int REFUSED = 1;

    private final Path root;

    /** @param root the folder of the source, told by the script */
    Standalone(Path root) {
        this.root = root;
    }

    public static void main(String[] args) {
        var root = Path.of(System.getProperty("onestop.root", "")).toAbsolutePath();
        System.exit(commands(root).execute(args));
    }

    static CommandLine commands(Path root) {
        return new CommandLine(new Standalone(root))
                .setOut(new PrintWriter(Terminal.OUT, true))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .setExecutionExceptionHandler((e, commands, _) -> {
                    if (e instanceof Refused) {
                        commands.getErr().println(e.getMessage());
                        return REFUSED;
                    }
                    throw e;
                });
    }

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "tell what there is to say, and do nothing")
    private boolean helpWanted;

    @Command(name = "help", description = "this; what a command takes, COMMAND --help tells")
    int help() {
        var commands = Objects.requireNonNull(spec).commandLine();
        commands.usage(commands.getOut());
        return 0;
    }

    @Command(name = "up", description = "build what is missing and start everything; Ctrl-C ends it")
    int up(
            @Option(names = "--rebuild", description = "build all anew") boolean rebuild,
            @Option(
                            names = "--shift",
                            paramLabel = "N",
                            defaultValue = "0",
                            description = "added to every port, so that it can run beside another")
                    int shift) {
        return Up.run(new Place(root, shift), Clock.systemUTC());
    }

    @Command(name = "status", description = "what runs, where, since when")
    int status() {
        return Control.of(root).status();
    }

    @Command(name = "restart", description = "stop a part and start it again")
    int restart(
            @Parameters(paramLabel = "NAME", description = "postgres, kafka, intake, processing, ...") String name) {
        return Control.of(root).restart(name);
    }

    @Command(name = "scenario", description = "play some days at the counters over the running system")
    int scenario(
            @Option(
                            names = "--dossiers",
                            paramLabel = "N",
                            defaultValue = "300",
                            description = "how many people come, ${DEFAULT-VALUE} without it")
                    int dossiers,
            @Option(
                            names = "--seed",
                            paramLabel = "N",
                            defaultValue = "1",
                            description = "the same seed brings the same people, ${DEFAULT-VALUE} without it")
                    long seed) {
        if (dossiers < 1) {
            throw new Refused("--dossiers needs at least 1: somebody has to come.");
        }
        return Scenario.run(Control.running(root), dossiers, seed, Clock.systemUTC());
    }

    @Command(
            name = "roam",
            description =
                    "try random legal and illegal moves, and compare what becomes of dossiers with a model of the law")
    int roam(
            @Option(
                            names = "--steps",
                            paramLabel = "N",
                            defaultValue = "2000",
                            description = "how many moves are tried, ${DEFAULT-VALUE} without it")
                    int steps,
            @Option(
                            names = "--seed",
                            paramLabel = "N",
                            defaultValue = "1",
                            description = "the same seed tries the same moves, ${DEFAULT-VALUE} without it")
                    long seed) {
        if (steps < 1) {
            throw new Refused("--steps needs at least 1: something has to be tried.");
        }
        return Roam.run(Control.running(root), steps, seed, Clock.systemUTC());
    }

    @Command(name = "audit", description = "tell every dossier again from its facts and compare what the services show")
    int audit() {
        return Audit.run(Control.running(root));
    }

    @Command(name = "clock", description = "the time of the offices, and to move it on")
    int clock(
            @Parameters(
                            arity = "0..1",
                            paramLabel = "WHEN",
                            description = "date and time of Hanoi to move it on to, 2026-12-01T08:00 for example")
                    @Nullable
                    String when) {
        return OfficeTime.run(Control.running(root).clock(), when == null ? List.of() : List.of(when));
    }

    @Command(name = "dead-letters", description = "events that a service could not take in")
    int deadLetters(
            @Parameters(
                            arity = "0..3",
                            paramLabel = "resend SERVICE [ID]",
                            description = "send one of a service, or all, again")
                    @Nullable
                    List<String> words) {
        return DeadLetters.run(Control.running(root), Objects.requireNonNullElse(words, List.of()));
    }

    @Command(name = "keys", hidden = true, description = "lay out keys and passwords for containers")
    int keys(@Parameters(paramLabel = "FOLDER") Path folder) {
        return ComposeKeys.write(folder);
    }

    @Command(name = "smsc", hidden = true, description = "the SMS centre and its phones alone")
    int smsc() {
        Office.openSmsCentre();
        return Up.untilEnded();
    }
}
