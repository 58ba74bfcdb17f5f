package vn.onestop.processing.casefile;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.scheduling.annotation.EnableScheduling;
import vn.onestop.contracts.ResultPass;
import vn.onestop.files.FileSettings;
import vn.onestop.files.FilesConfiguration;
import vn.onestop.files.Shelf;
import vn.onestop.files.ShelfCleaning;
import vn.onestop.files.TrustedSigners;

/** How the documents of results are kept: {@code onestop.result}. */
@Configuration(proxyBeanMethods = false)
@Import(FilesConfiguration.class)
@EnableScheduling
class ResultConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(ResultConfiguration.class);

    @Bean
    FileSettings resultSettings(Environment environment) {
        return Binder.get(environment)
                .bind("onestop.result", FileSettings.class)
                .get();
    }

    @Bean
    ShelfCleaning shelfCleaning(Shelf shelf, ResultLooks looks, FileSettings settings, Clock clock) {
        return new ShelfCleaning(shelf, looks::known, settings, clock);
    }

    /** Tells the passes that let citizens fetch their results. */
    @Bean
    ResultPass resultPass(@Value("${onestop.result.pass-key}") String key) {
        return ResultPass.withKey(key);
    }

    /** {@code onestop.result.trusted-certificates}: files or patterns of files, {@code file:/etc/onestop/signers/*.pem}. */
    @Bean
    TrustedSigners trustedSigners(Environment environment) throws IOException {
        var patterns = Binder.get(environment)
                .bind("onestop.result.trusted-certificates", Bindable.listOf(String.class))
                .orElse(List.of());
        var files = new ArrayList<Resource>();
        for (var pattern : patterns) {
            files.addAll(List.of(new PathMatchingResourcePatternResolver().getResources(pattern)));
        }
        LOG.info("certificate-files={} outcome=TRUSTED", files.size());
        return TrustedSigners.in(files);
    }
}
