package vn.onestop.files;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a service needs to keep files; it says with {@link FileSettings} how, and cleans its shelf itself. */
@Configuration(proxyBeanMethods = false)
public class FilesConfiguration {

    @Bean
    Shelf shelf(FileSettings settings) {
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
}
