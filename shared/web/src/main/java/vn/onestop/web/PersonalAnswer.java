package vn.onestop.web;

import java.io.InputStream;
import java.net.URI;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** An answer about a person or their dossier: no cache on its way may keep it. */
public final class PersonalAnswer {

    private static final String REPLAYED = "Idempotent-Replayed";

    private PersonalAnswer() {}

    public static <A> ResponseEntity<A> ok(A content) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(content);
    }

    /** @param at where it is found from now on */
    public static <A> ResponseEntity<A> created(URI at, A content) {
        return ResponseEntity.created(at).cacheControl(CacheControl.noStore()).body(content);
    }

    /**
     * To a request that carries a key, so that it happens once.
     *
     * @param at where it is found from now on
     * @param repeated whether the same key was answered with it before
     */
    public static <A> ResponseEntity<A> created(String at, A content, boolean repeated) {
        return ResponseEntity.created(URI.create(at))
                .cacheControl(CacheControl.noStore())
                .header(REPLAYED, Boolean.toString(repeated))
                .body(content);
    }

    /** A printed form, shown by the browser under a name for whoever saves it. */
    public static ResponseEntity<byte[]> pdf(byte[] content, String name) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(name).build().toString())
                .contentType(MediaType.APPLICATION_PDF)
                .body(content);
    }

    /** A file as it is kept, shown by the browser under a name for whoever saves it, and taken for nothing but what it is. */
    public static ResponseEntity<InputStreamResource> file(
            MediaType type, String name, long size, InputStream content) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(type)
                .contentLength(size)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(name).build().toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(new InputStreamResource(content));
    }
}
