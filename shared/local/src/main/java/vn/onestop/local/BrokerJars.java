package vn.onestop.local;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Kafka's own jars, packed into ours by the build. */
final class BrokerJars {

    private BrokerJars() {}

    /** A class path of them all. */
    static String classPath() {
        var list = list();
        var name = "kafka-" + Integer.toHexString(list.hashCode());
        return Unpacked.once(name, directory -> unpack(list, directory)) + "/*";
    }

    private static void unpack(List<String> list, Path directory) throws IOException {
        for (var jar : list) {
            try (var packed = open(jar)) {
                Files.copy(packed, directory.resolve(jar));
            }
        }
    }

    private static List<String> list() {
        try (var jars = open("jars")) {
            var text = new String(jars.readAllBytes(), StandardCharsets.UTF_8).strip();
            return Arrays.stream(text.split(":"))
                    .map(path -> path.substring(path.lastIndexOf('/') + 1))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) throws IOException {
        var resource = BrokerJars.class.getResourceAsStream("broker/" + name);
        if (resource == null) {
            throw new FileNotFoundException(name);
        }
        return resource;
    }
}
