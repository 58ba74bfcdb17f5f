package vn.onestop.standalone.machine;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import vn.onestop.local.LocalPostgres;

/** A database and a role for each service; neither can read another's. */
final class Databases {

    private Databases() {}

    static void create(LocalPostgres postgres, Keys keys) {
        try (var connection = DriverManager.getConnection(
                postgres.jdbcUrl("postgres"), LocalPostgres.SUPERUSER, postgres.password())) {
            for (var service : Service.values()) {
                if (service.keepsData() && !exists(connection, service.shortName())) {
                    create(connection, service.shortName(), keys.databasePassword(service.shortName()));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot create the databases", e);
        }
    }

    private static boolean exists(Connection connection, String database) throws SQLException {
        try (var question = connection.prepareStatement("select 1 from pg_database where datname = ?")) {
            question.setString(1, database);
            return question.executeQuery().next();
        }
    }

    /** The password is Base64 and the name ours, so neither needs quoting. */
    private static void create(Connection connection, String name, String password) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("drop role if exists " + name);
            statement.execute("create role " + name + " login password '" + password + "'");
            statement.execute("create database " + name + " owner " + name);
            statement.execute("revoke connect on database " + name + " from public");
        }
    }
}
