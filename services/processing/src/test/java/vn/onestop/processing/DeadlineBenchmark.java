package vn.onestop.processing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.onestop.processing.deadline.Sweep;

/**
 * How fast due dates are watched over: a million open dossiers of which none, and then fifty thousand in one minute, are
 * near their date. Not part of the build: {@code mvn -pl services/processing -am test -Dtest=DeadlineBenchmark
 * -Dsurefire.failIfNoSpecifiedTests=false}.
 */
class DeadlineBenchmark extends ProcessingTest {

    private static final int DOSSIERS = 1_000_000;
    private static final int ALERTS = 50_000;

    private static final String CASES = """
        insert into case_file (dossier_id, code, procedure_code, procedure_version, received_at, competent_agency,
            status, current_step, sequence, version, last_act, accepted_at, promised_for, due, held, near_due_from,
            supplement_clock, clock_agency, limit_value, limit_unit, calendar_version, provisional, alert_at)
        select gen_random_uuid(), 'BENCH-' || i, '1.014027', 1, :agency, :agency,
            'IN_WORK', 1, 3, 1, 'TAKE', timestamptz '2026-03-02 08:00+07', due, due, due, near,
            'PAUSE', :agency, 10, 'WORKING_DAYS', '2026.1', false, near
        from (select i, case when i % 20 = 0 then timestamptz '2026-04-10 17:00+07'
                        else timestamptz '2026-06-01 17:00+07' + (i % 90) * interval '1 day' end as due,
                     case when i % 20 = 0 then timestamptz '2026-04-09 17:00+07' + i * interval '60 s' / :dossiers
                        else timestamptz '2026-05-29 17:00+07' + (i % 90) * interval '1 day' end as near
              from generate_series(1, :dossiers) i) as dossier\
        """;
    private static final String STEPS = """
        insert into case_step (dossier_id, ordinal, phase_vi, phase_en, name_vi, name_en, role, agency,
            share_amount, share_unit, started_at, due, official, taken_at)
        select dossier_id, 1, 'Giai đoạn', 'Phase', 'Thẩm định', 'Appraisal', 'SPECIALIST', :agency,
            6, 'DAYS', accepted_at, timestamptz '2026-12-01 17:00+07', 'official' || sequence, accepted_at
        from case_file where code like 'BENCH-%'\
        """;

    @Autowired
    Sweep sweep;

    @Test
    void watchesOverAMillionDossiers() {
        openAMillion();

        var nothing =
                LongStream.range(0, 200).map(_ -> lookAtNothing()).sorted().toArray();
        System.out.printf(
                "a sweep over %,d open dossiers with nothing due: median %.2f ms, slowest of 200 %.2f ms%n",
                DOSSIERS, nothing[100] / 1e6, nothing[199] / 1e6);

        var start = System.nanoTime();
        clock.set("2026-04-09T17:01");
        await().atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> told() == ALERTS);
        var said = System.nanoTime() - start;
        await().atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> waiting() == 0);
        System.out.printf(
                "%,d alerts due in one minute: said after %.1f s, acknowledged by the broker after %.1f s%n",
                ALERTS, said / 1e9, (System.nanoTime() - start) / 1e9);
    }

    private void openAMillion() {
        openedCase();
        jdbc.sql(CASES).param("agency", Office.WARD).param("dossiers", DOSSIERS).update();
        jdbc.sql(STEPS).param("agency", Office.WARD).update();
        jdbc.sql("insert into colleague (account, agency, roles) values ('head', ?, 'UNIT_HEAD') on conflict do"
                        + " nothing")
                .param(Office.WARD)
                .update();
        jdbc.sql("vacuum analyze case_file").update();
        jdbc.sql("vacuum analyze case_step").update();
    }

    private long lookAtNothing() {
        var start = System.nanoTime();
        assertThat(sweep.look(500).cases()).isZero();
        return System.nanoTime() - start;
    }

    /** Each is told to the official and to the head. */
    private long told() {
        return jdbc.sql("select count(*) from alert where rank = 'HEAD' and kind = 'NEAR_DUE'")
                .query(Long.class)
                .single();
    }

    private long waiting() {
        return jdbc.sql("select count(*) from messaging.outbox")
                .query(Long.class)
                .single();
    }
}
