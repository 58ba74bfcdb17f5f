package vn.onestop.testing.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The code of one module, compiled and as it is written, with what the module says about itself.
 *
 * @param main compiled classes that go into the product
 * @param tests compiled classes of the tests
 * @param resources files that go into the product as they are
 * @param edge simple names of the classes that may catch whatever is thrown, since nobody is left to do so
 * @param publicEndpoints handlers that anyone may call, as {@code Page.method}
 */
record Code(
        JavaClasses main,
        JavaClasses tests,
        List<SourceFile> sources,
        List<Path> resources,
        Set<String> edge,
        Set<String> publicEndpoints) {

    private static final String CANARY = "/canary/";

    static Code ofModule(Path module, Set<String> edge, Set<String> publicEndpoints) {
        var tests = SourceFile.in(module.resolve("src/test/java"), true).stream()
                .filter(file -> !isCanary(file.path()))
                .toList();
        var sources = Stream.concat(SourceFile.in(module.resolve("src/main/java"), false).stream(), tests.stream())
                .toList();
        return new Code(
                classes(module.resolve("target/classes")),
                classes(module.resolve("target/test-classes")),
                sources,
                files(module.resolve("src/main/resources")),
                edge,
                publicEndpoints);
    }

    /** Classes that are wrong on purpose, read as if they were part of the product. */
    static Code ofCanary(Path module, String folder) {
        return new Code(
                new ClassFileImporter()
                        .importPath(module.resolve("target/test-classes").resolve(folder)),
                new ClassFileImporter().importClasses(),
                SourceFile.in(module.resolve("src/test/java").resolve(folder), false),
                files(module.resolve("src/test/java").resolve(folder)),
                Set.of(),
                Set.of());
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JavaClasses classes(Path folder) {
        return new ClassFileImporter()
                .withImportOption(location -> !location.contains(CANARY))
                .importPath(folder);
    }

    private static boolean isCanary(Path file) {
        return file.toString().replace('\\', '/').contains(CANARY);
    }
}
