package vn.onestop.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.util.DisconnectedClientHelper;

/** The edge: whatever leaves a controller as an exception becomes a problem here, and nowhere else. */
@ControllerAdvice
final class ProblemAdvice {

    private final Problems problems;
    private final ProblemWriter writer;

    ProblemAdvice(Problems problems, ProblemWriter writer) {
        this.problems = problems;
        this.writer = writer;
    }

    @ExceptionHandler
    void answer(Exception thrown, HttpServletRequest request, HttpServletResponse response) throws Exception {
        if (DisconnectedClientHelper.isClientDisconnectedException(thrown)) {
            return;
        }
        var said = problems.of(thrown, request);
        if (response.isCommitted()) {
            // Half an answer is on its way: the container ends the connection, and so the caller knows.
            throw thrown;
        }
        writer.write(request, response, said);
    }
}
