package vn.onestop.intake.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.persister.entity.AbstractEntityPersister;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.onestop.files.Vault;
import vn.onestop.intake.testing.ADossier;
import vn.onestop.intake.testing.AtTheCounter;
import vn.onestop.intake.testing.IntakeTest;
import vn.onestop.intake.testing.OfficeClock;
import vn.onestop.intake.testing.TestKeys;

/** What stands in the database. */
@IntakeTest
class StoredTest {

    @Autowired
    private AtTheCounter counter;

    @Autowired
    private OfficeClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EntityManagerFactory entities;

    @BeforeEach
    void tuesdayMorning() {
        clock.set(OfficeClock.USUAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update dossier_history set account = 'nobody'",
                "delete from dossier_history",
                "truncate dossier cascade"
            })
    void nobodyRewritesTheHistoryOfADossier(String sql) {
        counter.accept(ADossier.forMaritalStatus());

        assertThatThrownBy(() -> jdbc.sql(sql).update()).hasMessageContaining("append-only");
    }

    @Test
    void theHistorySaysWhoForWhichAgencyWhenFromWhereAndWhatWasBefore() {
        var code = counter.accept(ADossier.forMaritalStatus()).at("/code");

        var line = jdbc.sql("""
            select account, agency, at, origin, before, act from dossier_history h
            join dossier d on d.id = h.dossier_id where d.code = ?
            """).param(code).query().singleRow();

        assertThat(line)
                .containsEntry("account", "clerk")
                .containsEntry("agency", "H26.103.25.7")
                .containsEntry("origin", "127.0.0.1")
                .containsEntry("before", "PRESENTED")
                .containsEntry("act", "ACCEPTED");
    }

    @Test
    void equalIdentityNumbersAreFoundWithoutBeingRead() {
        counter.accept(ADossier.forMaritalStatus().filer("identityNumber", "001090000001"));
        counter.accept(ADossier.forMaritalStatus().filer("identityNumber", "001090000001"));

        var index = new Vault("intake", TestKeys.IDENTITY, List.of()).index("001090000001");

        assertThat(jdbc.sql("select count(*) from dossier_person where identity_index = ?")
                        .param(index)
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dossier", "dossier_history"})
    void everyColumnIsMapped(String table) {
        var columns = jdbc.sql("select column_name from information_schema.columns where table_name = ?")
                .param(table)
                .query(String.class)
                .set();

        assertThat(mapped(table)).isEqualTo(columns);
    }

    private Set<String> mapped(String table) {
        var columns = new TreeSet<String>();
        entities.unwrap(SessionFactoryImplementor.class).getMappingMetamodel().forEachEntityDescriptor(descriptor -> {
            var entity = (AbstractEntityPersister) descriptor;
            if (entity.getTableName().equals(table)) {
                columns.addAll(List.of(entity.getIdentifierColumnNames()));
                for (int i = 0; i < entity.getPropertyTypes().length; i++) {
                    columns.addAll(List.of(entity.getPropertyColumnNames(i)));
                }
            }
        });
        return columns;
    }
}
