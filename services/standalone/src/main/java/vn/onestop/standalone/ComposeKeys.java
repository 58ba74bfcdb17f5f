package vn.onestop.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import vn.onestop.standalone.machine.Keys;
import vn.onestop.standalone.machine.Service;

/** Lays out keys and passwords for containers: a folder for each reader, a file for each setting. */
final class ComposeKeys {

    private ComposeKeys() {}

    /** Run again it writes the same: all of it comes from {@code master}, which no service may see. */
    static int write(Path directory) {
        try {
            var postgres = Files.createDirectories(directory.resolve("postgres"));
            var keys = new Keys(directory.resolve("master"));
            Files.writeString(postgres.resolve("password"), keys.databasePassword("superuser"));
            var shelf = Files.createDirectories(directory.resolve("shelf"));
            Files.writeString(shelf.resolve("secret"), keys.shelfSecret());
            Files.writeString(shelf.resolve("secret-of-processing"), keys.resultShelfSecret());
            for (var service : Service.values()) {
                var secrets = keys.secretsOf(service);
                var password = secrets.get("SPRING_DATASOURCE_PASSWORD");
                if (password != null) {
                    Files.writeString(postgres.resolve(service.shortName()), password);
                }
                var place = Files.createDirectories(directory.resolve(service.shortName()));
                for (var secret : secrets.entrySet()) {
                    Files.writeString(place.resolve(setting(secret.getKey())), secret.getValue());
                }
            }
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Files of a configuration tree are named as properties are, not as environment variables. */
    private static String setting(String variable) {
        return variable.startsWith("SPRING_")
                ? variable.toLowerCase(Locale.ROOT).replace('_', '.')
                : variable;
    }
}
