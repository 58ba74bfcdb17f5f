package vn.onestop.intake.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.onestop.intake.testing.IntakeTest;

@IntakeTest
class NumbersTest {

    private static final int COUNTERS = 6;
    private static final int DOSSIERS = 50;
    private static final LocalDate DAY = LocalDate.of(2026, 3, 11);

    @Autowired
    private Numbers numbers;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void haveNoGapAndNoDoubleThoughCountersWorkAtOnceAndSomeGiveUp() throws Exception {
        var random = new Random(7);
        var given = Collections.synchronizedList(new ArrayList<String>());
        Callable<Void> counter = () -> {
            IntStream.range(0, DOSSIERS).forEach(_ -> number(given, random.nextInt(3) == 0));
            return null;
        };

        try (var counters = Executors.newFixedThreadPool(COUNTERS)) {
            for (var done : counters.invokeAll(Collections.nCopies(COUNTERS, counter))) {
                done.get();
            }
        }

        assertThat(given).hasSizeBetween(1, COUNTERS * DOSSIERS - 1);
        assertThat(given)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, given.size())
                        .mapToObj(n -> "H26.1.1-260311-%04d".formatted(n))
                        .toList());
    }

    @Test
    void startAnewForEachAgencyAndDay() {
        assertThat(List.of(next("H26.1.2", DAY), next("H26.1.2", DAY.plusDays(1)), next("H26.1.3", DAY)))
                .containsExactly("H26.1.2-260311-0001", "H26.1.2-260312-0001", "H26.1.3-260311-0001");
    }

    @Test
    void areGivenOnlyToSomebodyWhoWillUseThem() {
        assertThatThrownBy(() -> numbers.next("H26.1.4", DAY)).isInstanceOf(IllegalTransactionStateException.class);
    }

    private void number(List<String> given, boolean givesUp) {
        var code = transaction.execute(status -> {
            if (givesUp) {
                status.setRollbackOnly();
            }
            return numbers.next("H26.1.1", DAY).text();
        });
        if (!givesUp) {
            given.add(code);
        }
    }

    private String next(String agency, LocalDate day) {
        return transaction.execute(_ -> numbers.next(agency, day).text());
    }
}
