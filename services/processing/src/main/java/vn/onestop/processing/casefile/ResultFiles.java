package vn.onestop.processing.casefile;

import java.io.IOException;
import java.io.InputStream;
import java.util.HexFormat;
import java.util.Map;
import org.springframework.stereotype.Service;
import vn.onestop.processing.route.Official;

/**
 * Keeps the document of a result as a file: it is examined, put on the shelf, and then written down. What lies on the
 * shelf and was never written down is thrown away later.
 */
@Service
public class ResultFiles {

    private final Desk desk;
    private final ResultLooks looks;
    private final ResultShelf shelf;

    ResultFiles(Desk desk, ResultLooks looks, ResultShelf shelf) {
        this.desk = desk;
        this.looks = looks;
        this.shelf = shelf;
    }

    /** @param body is read while it comes, and is never whole in memory */
    public void attach(Seen seen, InputStream body, Official by) throws IOException {
        looks.requireMayAttach(seen.code(), by);
        shelf.keep(body, (kept, key) -> {
            var asked = Map.of("attach", HexFormat.of().formatHex(kept.sha256()));
            desk.act(
                    seen,
                    by,
                    asked,
                    (file, now) -> new Attachments(file).attach(kept, place -> shelf.lock(key, place), by, now));
        });
    }

    /** The look is written down before the file is opened. */
    public OpenFile open(String code, int ordinal, Official by) {
        var file = looks.at(code, ordinal, by);
        return new OpenFile("%s-%d.pdf".formatted(code, ordinal), file.size(), shelf.open(file));
    }

    /** A file that can be read, to be closed; reading breaks off where it is not as it was kept. */
    public record OpenFile(String name, long size, InputStream content) {}
}
