package vn.onestop.web;

import java.util.List;
import org.springframework.http.server.PathContainer;
import org.springframework.util.unit.DataSize;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** How large a body may be, by the path that it is sent to. */
record BodyLimits(DataSize usual, List<Larger> larger) {

    static BodyLimits of(WebSettings settings) {
        return new BodyLimits(
                settings.bodyLimit(),
                settings.largerBodies().entrySet().stream()
                        .map(entry ->
                                new Larger(PathPatternParser.defaultInstance.parse(entry.getKey()), entry.getValue()))
                        .toList());
    }

    long of(String path) {
        var asked = PathContainer.parsePath(path);
        return larger.stream()
                .filter(place -> place.pattern().matches(asked))
                .map(Larger::limit)
                .findFirst()
                .orElse(usual)
                .toBytes();
    }

    /** Paths that take a larger body. */
    record Larger(PathPattern pattern, DataSize limit) {}
}
