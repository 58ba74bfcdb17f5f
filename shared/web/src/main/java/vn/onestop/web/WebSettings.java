package vn.onestop.web;

import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * @param bodyLimit largest body of a request, except for files sent as multipart, which have limits of their own
 * @param largerBodies patterns of paths that take larger ones, each with its own limit
 * @param publicPaths patterns of paths that anyone may ask for
 */
@ConfigurationProperties("onestop.web")
record WebSettings(
        @DefaultValue("1MB") DataSize bodyLimit,
        @DefaultValue Map<String, DataSize> largerBodies,
        @DefaultValue List<String> publicPaths) {}
