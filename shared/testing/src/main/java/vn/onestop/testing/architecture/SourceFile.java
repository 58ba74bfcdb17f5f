package vn.onestop.testing.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;

/** One file as its author wrote it, and as the compiler reads it. */
record SourceFile(Path path, String text, CompilationUnitTree tree, Trees trees, boolean isTest) {

    static List<SourceFile> in(Path folder, boolean areTests) {
        var paths = javaFiles(folder);
        if (paths.isEmpty()) {
            return List.of();
        }
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            var units = files.getJavaFileObjectsFromPaths(paths);
            var task = (JavacTask) compiler.getTask(null, files, _ -> {}, List.of("-proc:none"), null, units);
            var trees = Trees.instance(task);
            var found = new ArrayList<SourceFile>();
            for (var tree : task.parse()) {
                var path = Path.of(tree.getSourceFile().toUri());
                found.add(new SourceFile(path, Files.readString(path), tree, trees, areTests));
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> javaFiles(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isPackageInfo() {
        return path.endsWith("package-info.java");
    }

    String at(Tree part) {
        return path.getFileName() + ":" + lineOf(trees.getSourcePositions().getStartPosition(tree, part));
    }

    /** Lines from the first to the last of a part, comments before it not counted. */
    long linesOf(Tree part) {
        var positions = trees.getSourcePositions();
        return lineOf(positions.getEndPosition(tree, part)) - lineOf(positions.getStartPosition(tree, part)) + 1;
    }

    private long lineOf(long position) {
        return tree.getLineMap().getLineNumber(position);
    }
}
