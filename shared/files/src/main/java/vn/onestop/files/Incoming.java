package vn.onestop.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;
import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** A file while it is sent to us: no more of it is read than may come. */
final class Incoming extends FilterInputStream {

    private final DataSize limit;
    private long seen;

    Incoming(InputStream body, DataSize limit) {
        super(body);
        this.limit = limit;
    }

    @Override
    public int read() {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
        try {
            var read = in.read(buffer, offset, length);
            seen += Math.max(read, 0);
            if (seen > limit.toBytes()) {
                throw new FileTooLarge(limit);
            }
            return read;
        } catch (IOException e) {
            throw new BrokenOff(e);
        }
    }

    /** Larger than a paper may be. */
    static final class FileTooLarge extends Problem {

        private static final ProblemType TYPE = ProblemType.of("file-too-large", HttpStatus.CONTENT_TOO_LARGE);

        FileTooLarge(DataSize limit) {
            super(TYPE, limit.toMegabytes());
        }
    }

    /** It ended before its end. */
    static final class BrokenOff extends Problem {

        private static final ProblemType TYPE = ProblemType.badRequest("file-broken-off");

        BrokenOff(IOException cause) {
            super(TYPE);
            initCause(cause);
        }
    }
}
