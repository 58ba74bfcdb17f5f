package vn.onestop.standalone.scenario;

import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;

/** What the system answered. */
public record Answer(int status, JsonNode body, String contentType) {

    static Answer of(HttpResponse<?> response, JsonNode body) {
        var type = response.headers().firstValue("Content-Type").orElse("");
        return new Answer(response.statusCode(), body, type);
    }

    public boolean ok() {
        return status / 100 == 2;
    }

    /** The last part of a problem's type: {@code papers-missing}. */
    String problem() {
        var type = body.path("type").asString("");
        return type.substring(type.lastIndexOf('/') + 1);
    }

    public String said() {
        return status + " " + body.path("title").asString("") + " "
                + body.path("detail").asString("");
    }
}
