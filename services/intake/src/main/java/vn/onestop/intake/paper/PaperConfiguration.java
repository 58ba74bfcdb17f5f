package vn.onestop.intake.paper;

import java.time.Clock;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import vn.onestop.files.FileSettings;
import vn.onestop.files.FilesConfiguration;
import vn.onestop.files.Shelf;
import vn.onestop.files.ShelfCleaning;

@Configuration(proxyBeanMethods = false)
@Import(FilesConfiguration.class)
class PaperConfiguration {

    @Bean
    FileSettings paperSettings(Environment environment) {
        return Binder.get(environment).bind("onestop.paper", FileSettings.class).get();
    }

    @Bean
    ShelfCleaning shelfCleaning(Shelf shelf, PaperFiles files, FileSettings settings, Clock clock) {
        return new ShelfCleaning(shelf, files::known, settings, clock);
    }
}
