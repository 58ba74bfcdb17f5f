package vn.onestop.testing.access;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One thing that can be asked of a service.
 *
 * @param parameters that tell it from others of the same path, as in {@code preview=true}
 * @param takes the type of its body, empty for any
 * @param gives the type of its answer, empty for any
 */
record Endpoint(String method, String path, String parameters, String takes, String gives, Permitted permitted) {

    private static final String USUAL = "application/json";
    private static final String IN_PARTS = "multipart/form-data";

    boolean changes() {
        return !method.equals("GET");
    }

    /** With something in the place of each variable; nobody gets as far as to look at it. */
    String address() {
        var address = filled(path);
        return parameters.isEmpty() ? address : address + "?" + parameters;
    }

    static String filled(String path) {
        return path.replaceAll("\\{[^}]+}", "1");
    }

    String name() {
        var details = Stream.of(parameters, takes, gives)
                .filter(detail -> !detail.isEmpty() && !detail.equals(USUAL))
                .collect(Collectors.joining(", "));
        return method + " `" + path + "`" + (details.isEmpty() ? "" : " (" + details + ")");
    }

    String row() {
        return "| " + name() + " | " + permitted.words() + " |";
    }

    String bodyType() {
        return takes.equals(IN_PARTS) ? IN_PARTS + "; boundary=part" : takes.isEmpty() ? USUAL : takes;
    }

    /** Well formed and of no use; the server itself reads one that comes in parts before anybody is asked. */
    String body() {
        return takes.equals(IN_PARTS)
                ? "--part\r\nContent-Disposition: form-data; name=\"nothing\"\r\n\r\n1\r\n--part--\r\n"
                : "{}";
    }

    List<String> acceptable() {
        return gives.isEmpty() ? List.of("*/*") : List.of(gives, "application/problem+json");
    }
}
