package vn.onestop.processing.casefile.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.onestop.processing.casefile.Fetching;

/** The document of a result for its citizen; the pass that looking the dossier up has given is the permission. */
@RestController
class FetchController {

    private final Fetching fetching;

    FetchController(Fetching fetching) {
        this.fetching = fetching;
    }

    /** It counts as fetched when the last of it has gone out. A form, so that a page needs no script for it. */
    @PostMapping(
            path = "/api/results",
            consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE,
            produces = MediaType.APPLICATION_PDF_VALUE)
    void fetch(@RequestParam(defaultValue = "") String pass, HttpServletResponse response) throws IOException {
        var copy = fetching.open(pass);
        try (var content = copy.content()) {
            response.setContentType(MediaType.APPLICATION_PDF_VALUE);
            response.setContentLengthLong(copy.size());
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + copy.name() + "\"");
            response.setHeader("X-Content-Type-Options", "nosniff");
            content.transferTo(response.getOutputStream());
        }
        response.flushBuffer();
        fetching.fetched(copy);
    }
}
