package vn.onestop.intake.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.onestop.intake.testing.ADossier.forMaritalStatus;
import static vn.onestop.intake.testing.AtTheCounter.CLERK;
import static vn.onestop.intake.testing.AtTheCounter.CLERK_OF_BRANCH_8;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.onestop.intake.testing.AtTheCounter;
import vn.onestop.intake.testing.AtTheCounter.Answer;
import vn.onestop.intake.testing.IntakeTest;
import vn.onestop.intake.testing.OfficeClock;

@IntakeTest
class IdempotencyTest {

    private static final int CLERKS = 8;

    @Autowired
    private AtTheCounter counter;

    @Autowired
    private OfficeClock clock;

    @Autowired
    private Answers answers;

    @Autowired
    private JdbcClient jdbc;

    private final String key = UUID.randomUUID().toString();

    @BeforeEach
    void tuesdayMorning() {
        clock.set(OfficeClock.USUAL);
    }

    @Test
    void whoAsksAgainGetsTheSameAnswerSecretIncluded() {
        var first = counter.accept(forMaritalStatus(), key, CLERK);
        clock.set("2026-03-10T10:40");
        var again = counter.accept(forMaritalStatus(), key, CLERK);

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(first.header("Idempotent-Replayed")).isEqualTo("false");
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
    }

    @Test
    void aKeyBelongsToOneRequest() {
        var first = counter.accept(forMaritalStatus(), key, CLERK);
        var other = counter.accept(forMaritalStatus().filer("phone", "0987654321"), key, CLERK);

        assertThat(first.status()).isEqualTo(201);
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.problem()).isEqualTo("idempotency-key-reused");
        assertThat(other.text()).doesNotContain(first.at("/secret"), first.at("/code"));
    }

    @Test
    void anotherCounterMayUseTheSameKey() {
        counter.accept(forMaritalStatus(), key, CLERK);

        assertThat(counter.accept(forMaritalStatus(), key, CLERK_OF_BRANCH_8).at("/code"))
                .startsWith("H26.7.8-");
    }

    @Test
    void whatWasRefusedMayComeAgainMendedWithTheSameKey() {
        var refused = counter.accept(forMaritalStatus().papers(), key, CLERK);
        var mended = counter.accept(forMaritalStatus(), key, CLERK);

        assertThat(refused.problem()).isEqualTo("papers-missing");
        assertThat(mended.status()).isEqualTo(201);
    }

    @Test
    void ofManyAtOnceOneActsAndAllGetItsAnswer() throws Exception {
        var given = allAtOnce(() -> counter.accept(forMaritalStatus(), key, CLERK));

        assertThat(given).extracting(Answer::status).containsOnly(201);
        assertThat(given.stream().map(Answer::text).distinct()).hasSize(1);
        assertThat(given)
                .extracting(answer -> answer.header("Idempotent-Replayed"))
                .containsOnlyOnce("false");
        assertThat(jdbc.sql("select count(*) from dossier where code = ?")
                        .param(given.getFirst().at("/code"))
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void answersAreForgottenAfterAWeek() {
        var first = counter.accept(forMaritalStatus(), key, CLERK);
        clock.set("2026-03-18T09:00");

        answers.forgetOld();

        assertThat(counter.accept(forMaritalStatus(), key, CLERK).at("/code")).isNotEqualTo(first.at("/code"));
    }

    static <T> List<T> allAtOnce(Callable<T> act) throws Exception {
        var results = new ArrayList<T>();
        try (var clerks = Executors.newFixedThreadPool(CLERKS)) {
            for (var result : clerks.invokeAll(Collections.nCopies(CLERKS, act))) {
                results.add(result.get());
            }
        }
        return results;
    }
}
