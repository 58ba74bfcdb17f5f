package vn.onestop.files;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.BucketAlreadyExistsException;
import software.amazon.awssdk.services.s3.model.BucketAlreadyOwnedByYouException;
import software.amazon.awssdk.services.s3.model.NoSuchBucketException;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Object;

/** A shelf that is a bucket of a server that speaks S3, made when there is none. */
final class S3Shelf implements Shelf, AutoCloseable {

    private static final String PREFIX = "papers/";
    private static final Pattern NAME = Pattern.compile(PREFIX + "([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");
    private static final String CONTENT_TYPE = "application/octet-stream";

    private final S3Client client;
    private final String bucket;

    S3Shelf(S3Settings settings) {
        bucket = settings.bucket();
        client = S3Client.builder()
                .endpointOverride(settings.endpoint())
                .region(Region.of(settings.region()))
                .credentialsProvider(StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(settings.accessKey(), settings.secretKey())))
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(settings.connectTimeout())
                        .socketTimeout(settings.readTimeout()))
                .overrideConfiguration(calls -> calls.apiCallTimeout(settings.patience()))
                .forcePathStyle(true)
                // What is read is checked by its own key; not every server knows the newer sums.
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .build();
    }

    @Override
    public void put(UUID name, Parcel parcel) {
        try {
            var body = RequestBody.fromContentProvider(parcel::open, parcel.length(), CONTENT_TYPE);
            try {
                put(name, body);
            } catch (NoSuchBucketException e) {
                makeBucket();
                put(name, body);
            }
        } catch (SdkException | IOException e) {
            throw new ShelfAway(e);
        }
    }

    private void put(UUID name, RequestBody body) {
        client.putObject(request -> request.bucket(bucket).key(PREFIX + name), body);
    }

    /** Another replica may be making it as well. */
    private void makeBucket() {
        try {
            client.createBucket(request -> request.bucket(bucket));
        } catch (BucketAlreadyOwnedByYouException | BucketAlreadyExistsException e) {
            // it is there
        }
    }

    @Override
    public InputStream open(UUID name) {
        try {
            return client.getObject(request -> request.bucket(bucket).key(PREFIX + name));
        } catch (NoSuchKeyException | NoSuchBucketException e) {
            throw new IllegalStateException("not on the shelf: " + name, e);
        } catch (SdkException e) {
            throw new ShelfAway(e);
        }
    }

    @Override
    public void remove(UUID name) {
        try {
            client.deleteObject(request -> request.bucket(bucket).key(PREFIX + name));
        } catch (SdkException e) {
            throw new ShelfAway(e);
        }
    }

    @Override
    public Stream<UUID> names(Instant since) {
        try {
            return client
                    .listObjectsV2Paginator(request ->
                            request.bucket(bucket).prefix(PREFIX).startAfter(PREFIX + Shelf.firstName(since)))
                    .contents()
                    .stream()
                    .map(S3Object::key)
                    .map(NAME::matcher)
                    .filter(found -> found.matches())
                    .map(found -> UUID.fromString(found.group(1)));
        } catch (NoSuchBucketException e) {
            return Stream.empty();
        } catch (SdkException e) {
            throw new ShelfAway(e);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
