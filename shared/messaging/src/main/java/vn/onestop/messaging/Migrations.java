package vn.onestop.messaging;

import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;

/**
 * Migrates messaging's own tables beside the service's, before anything that uses the database starts. They stand in a
 * schema of their own with its own history, so a service's migrations and mapped schema know nothing of them.
 */
final class Migrations implements FlywayMigrationStrategy {

    @Override
    public void migrate(Flyway service) {
        Flyway.configure()
                .dataSource(service.getConfiguration().getDataSource())
                .schemas("messaging")
                .locations("classpath:db/messaging")
                .load()
                .migrate();
        service.migrate();
    }
}
