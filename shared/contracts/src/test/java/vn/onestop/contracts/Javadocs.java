package vn.onestop.contracts;

import static java.util.stream.Collectors.joining;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.StartElementTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** What the Javadoc of the contracts says, so that schemas and documents say the same without being told twice. */
final class Javadocs {

    private static final Path SOURCES = Path.of("src/main/java/vn/onestop/contracts");

    private final Map<String, String> sentences = new HashMap<>();

    private Javadocs() {}

    static Javadocs read() {
        var docs = new Javadocs();
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null);
                var paths = Files.list(SOURCES)) {
            var units = files.getJavaFileObjectsFromPaths(
                    paths.filter(path -> path.toString().endsWith(".java")).toList());
            var task = (JavacTask) compiler.getTask(null, files, null, List.of(), null, units);
            var trees = DocTrees.instance(task);
            task.parse().forEach(unit -> docs.new Scanner(trees).scan(unit, null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return docs;
    }

    Optional<String> of(Class<?> type) {
        return Optional.ofNullable(sentences.get(key(type)));
    }

    /** What the record says of its component, or else the family that it belongs to. */
    Optional<String> of(Class<?> type, String component) {
        return Optional.ofNullable(sentences.get(key(type) + "#" + component))
                .or(() -> Stream.of(type.getInterfaces())
                        .flatMap(family -> of(family, component).stream())
                        .findFirst());
    }

    private static String key(Class<?> type) {
        return type.getName().replace('$', '.');
    }

    private final class Scanner extends TreePathScanner<Void, String> {

        private final DocTrees trees;

        private Scanner(DocTrees trees) {
            this.trees = trees;
        }

        @Override
        public Void visitClass(ClassTree tree, String outer) {
            var name = (outer == null ? "vn.onestop.contracts" : outer) + "." + tree.getSimpleName();
            var comment = trees.getDocCommentTree(getCurrentPath());
            if (comment != null) {
                remember(name, comment);
            }
            return super.visitClass(tree, name);
        }

        @Override
        public Void visitMethod(MethodTree tree, String type) {
            var comment = trees.getDocCommentTree(getCurrentPath());
            if (comment != null) {
                sentences.put(type + "#" + tree.getName(), words(comment.getFullBody()));
            }
            return null;
        }

        private void remember(String name, DocCommentTree comment) {
            var body = words(comment.getFullBody());
            if (!body.isEmpty()) {
                sentences.put(name, body);
            }
            for (var tag : comment.getBlockTags()) {
                if (tag instanceof ParamTree param && !param.isTypeParameter()) {
                    sentences.put(name + "#" + param.getName(), words(param.getDescription()));
                }
            }
        }

        private String words(List<? extends DocTree> trees) {
            return trees.stream().map(this::word).collect(joining()).strip().replaceAll("\\s+", " ");
        }

        private String word(DocTree tree) {
            return switch (tree) {
                case LiteralTree literal -> literal.getBody().getBody();
                case LinkTree link -> link.getReference().getSignature();
                case TextTree text -> text.getBody();
                case StartElementTree _ -> " ";
                default -> tree.toString();
            };
        }
    }
}
