package vn.onestop.files;

import org.springframework.http.HttpStatus;
import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** A file that is not kept, with the reason. */
public final class FileRefused extends Problem {

    private static final ProblemType EMPTY = ProblemType.unprocessable("file-empty");
    private static final ProblemType WRONG_TYPE =
            ProblemType.of("file-type-not-taken", HttpStatus.UNSUPPORTED_MEDIA_TYPE);
    private static final ProblemType UNREADABLE = ProblemType.unprocessable("file-unreadable");
    private static final ProblemType ENCRYPTED = ProblemType.unprocessable("file-encrypted");
    private static final ProblemType TOO_MANY_DOTS = ProblemType.unprocessable("image-too-large");

    private FileRefused(ProblemType type, Object... arguments) {
        super(type, arguments);
    }

    static FileRefused empty() {
        return new FileRefused(EMPTY);
    }

    /** Neither PDF nor JPEG nor PNG, whatever it is called. */
    static FileRefused wrongType() {
        return new FileRefused(WRONG_TYPE);
    }

    /** Damaged, cut off, or without a page. */
    static FileRefused unreadable() {
        return new FileRefused(UNREADABLE);
    }

    /** Nobody could read it later. */
    static FileRefused encrypted() {
        return new FileRefused(ENCRYPTED);
    }

    /** More dots than a scanned sheet can have. */
    static FileRefused tooManyDots(int width, int height, long limit) {
        return new FileRefused(TOO_MANY_DOTS, width, height, limit / 1_000_000);
    }
}
