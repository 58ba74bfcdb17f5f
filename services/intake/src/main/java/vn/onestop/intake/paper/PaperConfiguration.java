package vn.onestop.intake.paper;

import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PaperConfiguration {

    @Bean
    Shelf paperShelf(PaperSettings settings) {
        return switch (settings.shelf()) {
            case FOLDER -> new FolderShelf(Objects.requireNonNull(settings.folder(), "onestop.paper.folder"));
            case S3 -> new S3Shelf(Objects.requireNonNull(settings.s3(), "onestop.paper.s3"));
        };
    }
}
