package vn.onestop.web;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * @param bodyLimit largest body of a request, except for files sent as multipart, which have limits of their own
 * @param publicPaths patterns of paths that anyone may ask for
 */
@ConfigurationProperties("onestop.web")
record WebSettings(
        @DefaultValue("1MB") DataSize bodyLimit,
        @DefaultValue List<String> publicPaths) {}
