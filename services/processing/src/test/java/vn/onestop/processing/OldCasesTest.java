package vn.onestop.processing;

import static org.assertj.core.api.Assertions.assertThat;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.onestop.testing.TestDatabase;
import vn.onestop.testing.WithPostgres;

/** Cases that were opened before their terms stood in columns. */
@WithPostgres
class OldCasesTest {

    @Test
    void aCaseStoredWithItsWholePromiseKeepsWhatItWasComputedFrom(TestDatabase database) {
        var source = new DriverManagerDataSource(database.url(), database.username(), database.password());
        var jdbc = JdbcClient.create(source);
        flyway(source).target("1").load().migrate();
        jdbc.sql("""
            insert into case_file (dossier_id, code, procedure_code, procedure_version, received_at, competent_agency,
                status, current_step, sequence, version, last_act, accepted_at, promised_for, due, near_due_from,
                promise, supplement_clock, clock_agency)
            values (gen_random_uuid(), 'H26-1', '1.014027', 1, 'H26', 'H26', 'WAITING', 1, 2, 0, 'OPEN',
                '2026-03-02T01:00Z', '2026-03-16T10:00Z', '2026-03-20T10:00Z', '2026-03-19T10:00Z',
                '{"due":"2026-03-20T10:00:00Z","limit":{"value":10,"unit":"WORKING_DAYS"},"calendarVersion":"3",\
            "provisional":true,"days":[]}', 'PAUSE', 'H26')
            """).update();

        flyway(source).load().migrate();

        assertThat(jdbc.sql("select limit_value, limit_unit, calendar_version, provisional, held = due as told"
                                + " from case_file")
                        .query()
                        .singleRow())
                .containsEntry("limit_value", 10)
                .containsEntry("limit_unit", "WORKING_DAYS")
                .containsEntry("calendar_version", "3")
                .containsEntry("provisional", true)
                .containsEntry("told", true);
        assertThat(jdbc.sql("select ordinal, agency, waits_for from case_part")
                        .query()
                        .singleRow())
                .as("all of it is the part of the agency that decides")
                .containsEntry("ordinal", 1)
                .containsEntry("agency", "H26")
                .containsEntry("waits_for", "");
    }

    private static FluentConfiguration flyway(DriverManagerDataSource source) {
        return Flyway.configure().dataSource(source);
    }
}
