package vn.onestop.files;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A bucket on a server that speaks S3.
 *
 * @param endpoint its address; buckets are folders of its path
 * @param patience for one call with all its tries
 */
public record S3Settings(
        URI endpoint,
        @DefaultValue("us-east-1") String region,
        @DefaultValue("onestop-papers") String bucket,
        String accessKey,
        String secretKey,
        @DefaultValue("2s") Duration connectTimeout,
        @DefaultValue("20s") Duration readTimeout,
        @DefaultValue("60s") Duration patience) {

    @Override
    public String toString() {
        return "S3Settings[" + endpoint + ", " + bucket + "]";
    }
}
