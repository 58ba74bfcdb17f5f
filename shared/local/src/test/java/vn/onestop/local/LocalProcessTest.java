package vn.onestop.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class LocalProcessTest {

    @TempDir
    private Path directory;

    @Test
    void endsWithTheJvmThatStartedItEvenWhenThatIsKilled() throws IOException, InterruptedException {
        var parent = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Parent.class.getName(),
                        directory.resolve("log").toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var child = Long.parseLong(parent.inputReader().readLine());
        assertThat(ProcessHandle.of(child)).isPresent();

        parent.destroyForcibly().waitFor(10, TimeUnit.SECONDS);

        ProcessHandle.of(child).ifPresent(handle -> handle.onExit().join());
        assertThat(ProcessHandle.of(child).filter(ProcessHandle::isAlive)).isEmpty();
    }

    @Test
    void isAskedToStopWithTheSignalItWants() {
        // Not INT: what was started in the background by a shell may be deaf to it, and so are its children.
        var command = List.of("sh", "-c", "trap 'exit 7' USR1; echo ready; while :; do sleep 0.05; done");
        var log = directory.resolve("log");
        var process = LocalProcess.start("waiting", command, Map.of(), log, "USR1");
        process.await(Duration.ofSeconds(10), () -> log.toFile().length() > 0);

        process.close();

        assertThat(process.onExit().join().exitValue()).isEqualTo(7);
    }

    /** Starts a long sleep, tells its pid, and stays. */
    static final class Parent {

        private Parent() {}

        public static void main(String[] args) throws IOException {
            var process = LocalProcess.start("sleep", List.of("sleep", "600"), Map.of(), Path.of(args[0]), "TERM");
            System.out.println(process.pid());
            System.in.read();
        }
    }
}
