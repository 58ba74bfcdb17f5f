package vn.onestop.intake.registration;

import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** A key that belongs to one request came with another. */
final class IdempotencyKeyReused extends Problem {

    private static final ProblemType TYPE = ProblemType.unprocessable("idempotency-key-reused");

    IdempotencyKeyReused(String key) {
        super(TYPE, key);
    }
}
