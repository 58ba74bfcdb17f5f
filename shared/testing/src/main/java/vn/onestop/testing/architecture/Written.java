package vn.onestop.testing.architecture;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Rules about the source as it is written. */
final class Written {

    private static final int METHOD = 30;
    private static final int CLASS = 250;
    private static final int TEST_CLASS = 300;
    private static final int COLLABORATORS = 6;

    /** Spelt in two parts, so that this file is not its own finding. */
    private static final Pattern UNFINISHED = Pattern.compile("\\b(TO" + "DO|FIX" + "ME)\\b");

    private static final Set<String> ANYTHING = Set.of("Exception", "Throwable", "java.lang.Exception");

    private Written() {}

    static List<String> unmarkedPackages(Code code) {
        return code.sources().stream()
                .filter(file -> !file.isTest() && !file.isPackageInfo())
                .filter(file -> code.sources().stream()
                        .noneMatch(info -> info.isPackageInfo()
                                && info.path().equals(file.path().resolveSibling("package-info.java"))
                                && info.text().contains("@NullMarked")))
                .map(file -> file.path().getFileName() + " is in a package without @NullMarked")
                .toList();
    }

    static List<String> unfinished(Code code) {
        return code.sources().stream()
                .flatMap(file -> UNFINISHED
                        .matcher(file.text())
                        .results()
                        .map(found -> file.path().getFileName() + " has a " + found.group()))
                .toList();
    }

    static List<String> starImports(Code code) {
        return find(
                code,
                ImportTree.class,
                (file, found) -> found.getQualifiedIdentifier().toString().endsWith(".*"));
    }

    static List<String> disabledTests(Code code) {
        return find(
                code,
                AnnotationTree.class,
                (file, found) -> found.getAnnotationType().toString().endsWith("Disabled"));
    }

    static List<String> caughtAnything(Code code) {
        return find(
                code,
                CatchTree.class,
                (file, found) -> !file.isTest()
                        && ANYTHING.contains(found.getParameter().getType().toString())
                        && !code.edge().contains(nameOf(file)));
    }

    static List<String> longMethods(Code code) {
        return find(code, MethodTree.class, (file, found) -> !file.isTest() && file.linesOf(found) > METHOD);
    }

    static List<String> longClasses(Code code) {
        return find(code, ClassTree.class, (file, found) -> file.linesOf(found) > (file.isTest() ? TEST_CLASS : CLASS));
    }

    static List<String> crowdedConstructors(Code code) {
        return find(
                code,
                ClassTree.class,
                (file, found) -> !file.isTest()
                        && found.getKind() != Tree.Kind.RECORD
                        && found.getMembers().stream().anyMatch(Written::isCrowdedConstructor));
    }

    private static boolean isCrowdedConstructor(Tree member) {
        return member instanceof MethodTree method
                && method.getName().contentEquals("<init>")
                && method.getParameters().size() > COLLABORATORS;
    }

    private static String nameOf(SourceFile file) {
        return file.path().getFileName().toString().replace(".java", "");
    }

    /** Says whether a part of a file breaks a rule. */
    private interface Breaks<T extends Tree> {
        boolean test(SourceFile file, T part);
    }

    private static <T extends Tree> List<String> find(Code code, Class<T> kind, Breaks<T> rule) {
        var found = new ArrayList<String>();
        for (var file : code.sources()) {
            new TreeScanner<@Nullable Void, @Nullable Void>() {
                @Override
                public @Nullable Void scan(@Nullable Tree part, @Nullable Void nothing) {
                    if (kind.isInstance(part) && rule.test(file, kind.cast(part))) {
                        found.add(file.at(part));
                    }
                    return super.scan(part, nothing);
                }
            }.scan(file.tree(), null);
        }
        return found;
    }
}
