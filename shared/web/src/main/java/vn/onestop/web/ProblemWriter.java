package vn.onestop.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;
import tools.jackson.databind.json.JsonMapper;

/** Answers with a problem: to a program as RFC 9457 says, to a browser as a page of one sentence. */
final class ProblemWriter {

    private final JsonMapper json;
    private final ITemplateEngine templates;

    ProblemWriter(JsonMapper json, ITemplateEngine templates) {
        this.json = json;
        this.templates = templates;
    }

    void write(HttpServletRequest request, HttpServletResponse response, Said said) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        response.setStatus(said.detail().getStatus());
        said.headers().forEach((name, values) -> response.setHeader(name, String.join(", ", values)));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (wantsPage(request)) {
            page(request, response, said);
        } else {
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.getOutputStream().write(json.writeValueAsBytes(said.detail()));
        }
    }

    private void page(HttpServletRequest request, HttpServletResponse response, Said said) throws IOException {
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        var exchange = JakartaServletWebApplication.buildApplication(request.getServletContext())
                .buildExchange(request, response);
        var context = new WebContext(exchange, said.headers().getContentLanguage(), Map.of("problem", said.detail()));
        templates.process("onestop/problem", context, response.getWriter());
    }

    /** Browsers ask for HTML by name; programs that accept anything get JSON. */
    private static boolean wantsPage(HttpServletRequest request) {
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null
                && accept.contains(MediaType.TEXT_HTML_VALUE)
                && !request.getRequestURI().startsWith("/api/");
    }
}
