package vn.onestop.intake.paper;

import java.time.Clock;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import vn.onestop.files.Examination;
import vn.onestop.files.FileSettings;
import vn.onestop.files.Shelf;
import vn.onestop.files.ShelfCleaning;
import vn.onestop.files.Spools;
import vn.onestop.files.Vault;

@Configuration(proxyBeanMethods = false)
class PaperConfiguration {

    @Bean
    FileSettings paperSettings(Environment environment) {
        return Binder.get(environment).bind("onestop.paper", FileSettings.class).get();
    }

    @Bean
    Shelf paperShelf(FileSettings settings) {
        return Shelf.of(settings);
    }

    @Bean
    Examination examination(FileSettings settings) {
        return new Examination(settings.largestImage());
    }

    @Bean
    Spools spools(Vault vault, FileSettings settings, Clock clock) {
        return new Spools(vault, settings, clock);
    }

    @Bean
    ShelfCleaning shelfCleaning(Shelf shelf, PaperFiles files, FileSettings settings, Clock clock) {
        return new ShelfCleaning(shelf, files::known, settings, clock);
    }
}
