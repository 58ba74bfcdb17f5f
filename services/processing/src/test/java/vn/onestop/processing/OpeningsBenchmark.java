package vn.onestop.processing;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How fast cases are opened and moved; not part of the build, run it by its name. */
class OpeningsBenchmark extends ProcessingTest {

    @ParameterizedTest
    @ValueSource(ints = {500, 3000})
    void opensTheCasesOfAMorning(int dossiers) {
        openedCase();
        var before = cases();
        var cpu = cpu();
        var start = System.nanoTime();
        for (int i = 0; i < dossiers; i++) {
            post.sendWithoutWaiting(UUID.randomUUID(), dossier());
        }
        post.flush();
        await().atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> cases() == before + dossiers);
        report("opened", dossiers, start, cpu);
    }

    @Test
    void takesStepsOverTheApi() {
        var codes = Stream.generate(this::openedCase).limit(200).toList();
        var clerk = by(Office.COUNTER_CLERK);
        var cpu = cpu();
        var start = System.nanoTime();
        codes.forEach(code -> clerk.takes(code, 1, 0));
        report("taken", codes.size(), start, cpu);
    }

    private long cases() {
        return jdbc.sql("select count(*) from case_file").query(Long.class).single();
    }

    private static void report(String what, int count, long start, Duration cpuBefore) {
        var seconds = (System.nanoTime() - start) / 1e9;
        var cpu = cpu().minus(cpuBefore).toMillis() / (double) count;
        System.out.printf("%s %d in %.2f s: %.0f/s, %.2f ms CPU each%n", what, count, seconds, count / seconds, cpu);
    }

    /** What this JVM has used, which says more than the time on the wall while others use the computer too. */
    private static Duration cpu() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow();
    }
}
