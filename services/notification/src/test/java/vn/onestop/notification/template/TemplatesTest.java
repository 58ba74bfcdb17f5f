package vn.onestop.notification.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.onestop.contracts.Contact.Language;
import vn.onestop.contracts.MessageEvent.MessageChannel;
import vn.onestop.contracts.MessageEvent.MessageKind;
import vn.onestop.testing.TestDatabase;
import vn.onestop.testing.WithPostgres;

@WithPostgres
class TemplatesTest {

    @TempDir
    private Path folder;

    @Test
    void aChangedFileIsANewVersionAndTheOldOneStaysAsItWas(TestDatabase database) throws IOException {
        var source = database.dataSource();
        Flyway.configure().dataSource(source).load().migrate();
        copyTexts();
        var before = accepted(load(source));

        var unchanged = accepted(load(source));
        var file = folder.resolve("accepted.yaml");
        Files.writeString(file, Files.readString(file).replace("Hẹn trả {due}", "Hẹn ngày {due}"));
        var templates = load(source);
        var after = accepted(templates);

        assertThat(unchanged).isEqualTo(before);
        assertThat(before.version()).isEqualTo(1);
        assertThat(after.version()).isEqualTo(2);
        assertThat(after.text()).contains("Hẹn ngày {due}");
        assertThat(templates.version(before.id())).isEqualTo(before);
        assertThat(templates
                        .current(MessageKind.REFUSED, MessageChannel.SMS, Language.VI)
                        .version())
                .isEqualTo(1);
    }

    private Templates load(DataSource source) {
        return new Templates(
                JdbcClient.create(source),
                new TransactionTemplate(new DataSourceTransactionManager(source)),
                new DefaultResourceLoader(),
                folder.toUri().toString(),
                Clock.systemUTC());
    }

    private static Template accepted(Templates templates) {
        return templates.current(MessageKind.ACCEPTED, MessageChannel.SMS, Language.VI);
    }

    private void copyTexts() throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/texts"))) {
            for (var file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
    }
}
