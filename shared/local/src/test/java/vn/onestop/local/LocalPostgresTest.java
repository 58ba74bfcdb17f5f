package vn.onestop.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalPostgresTest {

    @TempDir
    private Path home;

    @Test
    void keepsItsDataWhenItIsKilledOrStoppedAndStartedAgain() throws SQLException {
        try (var postgres = LocalPostgres.start(home, 0, "secret")) {
            run(postgres, "create table note (text text)");
            run(postgres, "insert into note values ('Hồ sơ')");

            postgres.kill();
            postgres.restart();

            assertThat(ask(postgres, "select text from note")).isEqualTo("Hồ sơ");
        }
        try (var postgres = LocalPostgres.start(home, 0, "secret")) {
            assertThat(ask(postgres, "select text from note")).isEqualTo("Hồ sơ");
            assertThat(ask(postgres, "show server_version")).startsWith("18.");
        }
    }

    @Test
    void asksForThePassword() {
        try (var postgres = LocalPostgres.start(home, 0, "secret")) {
            assertThatThrownBy(() ->
                            DriverManager.getConnection(postgres.jdbcUrl("postgres"), LocalPostgres.SUPERUSER, "guess"))
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void saysInItsLogsWordsWhyItDoesNotStart() {
        assertThatThrownBy(() -> LocalPostgres.start(home, 0, "secret", "no_such_setting=1"))
                .isInstanceOf(DidNotStart.class)
                .hasMessageContaining("no_such_setting");
    }

    private static void run(LocalPostgres postgres, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        postgres.jdbcUrl("postgres"), LocalPostgres.SUPERUSER, postgres.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(LocalPostgres postgres, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        postgres.jdbcUrl("postgres"), LocalPostgres.SUPERUSER, postgres.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
