package vn.onestop.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers for what went wrong before or after any controller: a refused URL, a failing filter. */
@Controller
final class ProblemErrors implements ErrorController {

    private final Problems problems;
    private final ProblemWriter writer;

    ProblemErrors(Problems problems, ProblemWriter writer) {
        this.problems = problems;
        this.writer = writer;
    }

    @RequestMapping("${spring.web.error.path:${error.path:/error}}")
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        if (thrown instanceof Throwable throwable) {
            writer.write(request, response, problems.of(throwable, request));
        } else {
            writer.write(request, response, problems.of(HttpStatusCode.valueOf(code(status)), request));
        }
    }

    /** Somebody who asks for the error page itself gets what any unknown address gets. */
    private static int code(@Nullable Object status) {
        return status instanceof Integer code ? code : 404;
    }
}
