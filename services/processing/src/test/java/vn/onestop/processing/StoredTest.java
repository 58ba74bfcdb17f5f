package vn.onestop.processing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.onestop.processing.Office.COUNTER_CLERK;

import jakarta.persistence.EntityManagerFactory;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.persister.entity.AbstractEntityPersister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

/** What stands in the database. */
class StoredTest extends ProcessingTest {

    @Autowired
    EntityManagerFactory entities;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update case_history set account = 'nobody'",
                "delete from case_history",
                "truncate case_history",
                "truncate case_file cascade"
            })
    void nobodyRewritesTheHistoryOfACase(String sql) {
        by(COUNTER_CLERK).takes(openedCase(), 1);

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql(sql).update())
                .havingRootCause()
                .withMessageContaining("the history of a case is only ever added to");
    }

    @Test
    void theHistorySaysWhoForWhichAgencyWhenFromWhereAndWhatWasBefore() {
        var code = openedCase();
        by(COUNTER_CLERK).takes(code, 1);

        var line = by(COUNTER_CLERK).looksAt(code).body().at("/history/1");

        assertThat(line.path("account").asString()).isEqualTo("clerk");
        assertThat(line.path("agency").asString()).isEqualTo(Office.WARD);
        assertThat(line.path("at").asString()).isEqualTo("2026-03-02T01:05:00Z");
        assertThat(line.path("origin").asString()).isNotBlank();
        assertThat(line.at("/before/status").asString()).isEqualTo("WAITING");
        assertThat(line.at("/after/status").asString()).isEqualTo("IN_WORK");
        assertThat(line.at("/after/official").asString()).isEqualTo("clerk");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "case_file",
                "case_step",
                "case_supplement",
                "case_withdrawal",
                "case_payment",
                "case_apology",
                "case_draft",
                "case_result_file",
                "case_consultation"
            })
    void everyColumnIsMapped(String table) {
        var columns = new TreeSet<>(
                jdbc.sql("select column_name from information_schema.columns where table_schema = 'public' and"
                                + " table_name = ?")
                        .param(table)
                        .query(String.class)
                        .list());

        assertThat(mapped(table)).isEqualTo(columns);
    }

    private Set<String> mapped(String table) {
        var columns = new TreeSet<String>();
        var factory = entities.unwrap(SessionFactoryImplementor.class);
        factory.getMappingMetamodel().forEachEntityDescriptor(descriptor -> {
            var entity = (AbstractEntityPersister) descriptor;
            if (entity.getTableName().equals(table)) {
                columns.addAll(Arrays.asList(entity.getIdentifierColumnNames()));
                for (int i = 0; i < entity.getPropertyTypes().length; i++) {
                    columns.addAll(Arrays.asList(entity.getPropertyColumnNames(i)));
                }
            }
        });
        return columns;
    }
}
