package vn.onestop.intake.filing;

import java.time.LocalDate;
import vn.onestop.web.Problem;
import vn.onestop.web.ProblemType;

/** The citizen may still hand in what was asked for. */
final class ReplyStillPossible extends Problem {

    private static final ProblemType TYPE = ProblemType.conflict("reply-still-possible");

    ReplyStillPossible(LocalDate replyBy) {
        super(TYPE, replyBy);
    }
}
