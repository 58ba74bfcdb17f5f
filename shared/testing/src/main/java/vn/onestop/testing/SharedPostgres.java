package vn.onestop.testing;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.testcontainers.postgresql.PostgreSQLContainer;
import vn.onestop.local.LocalPostgres;

/** The one PostgreSQL server of this JVM's tests, started when the first of them needs it. */
final class SharedPostgres {

    private static final String IMAGE =
            Objects.requireNonNullElse(System.getenv("ONESTOP_TEST_POSTGRES_IMAGE"), "postgres:18");

    /** Nothing outlives the test run, so nothing needs to reach the disk. */
    private static final String[] SETTINGS = {
        "fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=300"
    };

    private static @Nullable CompletableFuture<SharedPostgres> started;

    private final AtomicInteger databases = new AtomicInteger();
    private final String baseUrl;
    private final String superuser;
    private final String password;

    private SharedPostgres(String baseUrl, String superuser, String password) {
        this.baseUrl = baseUrl;
        this.superuser = superuser;
        this.password = password;
    }

    static synchronized CompletableFuture<SharedPostgres> begin() {
        if (started == null) {
            started = CompletableFuture.supplyAsync(
                    () -> Engine.start("PostgreSQL", SharedPostgres::container, SharedPostgres::local),
                    Thread::startVirtualThread);
        }
        return started;
    }

    TestDatabase freshDatabase() {
        var name = "test" + databases.incrementAndGet();
        try (var connection = DriverManager.getConnection(baseUrl + "postgres", superuser, password);
                var statement = connection.createStatement()) {
            statement.execute("create role " + name + " login password '" + name + "'");
            statement.execute("create database " + name + " owner " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot create " + name, e);
        }
        return new TestDatabase(baseUrl + name, name, name);
    }

    @SuppressWarnings("resource") // Testcontainers ends it with the JVM
    private static SharedPostgres container() {
        var command = "postgres -c " + String.join(" -c ", SETTINGS);
        var container = new PostgreSQLContainer(IMAGE).withCommand(command).withStartupTimeout(Engine.PATIENCE);
        container.start();
        var url = "jdbc:postgresql://" + container.getHost() + ":" + container.getFirstMappedPort() + "/";
        return new SharedPostgres(url, container.getUsername(), container.getPassword());
    }

    private static SharedPostgres local() {
        var directory = ServerDirectory.of("postgres");
        var server = LocalPostgres.start(directory, 0, "superuser", SETTINGS);
        ServerDirectory.deleteAtEnd(server, directory);
        return new SharedPostgres(server.jdbcUrl(""), LocalPostgres.SUPERUSER, server.password());
    }
}
