package vn.onestop.intake.registration;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** The key by which a caller says that two requests are the same one. */
public final class IdempotencyKey {

    public static final String HEADER = "Idempotency-Key";

    private static final Pattern SHAPE = Pattern.compile("[\\x21-\\x7e]{8,200}");

    private IdempotencyKey() {}

    public static String require(@Nullable String sent) {
        if (sent == null || !SHAPE.matcher(sent).matches()) {
            throw new Missing();
        }
        return sent;
    }

    /** The key is not there, or is none: 8 to 200 visible characters. */
    static final class Missing extends Problem {

        private static final ProblemType TYPE = ProblemType.badRequest("idempotency-key-missing");

        Missing() {
            super(TYPE);
        }
    }
}
