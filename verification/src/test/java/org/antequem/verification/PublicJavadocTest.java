package org.antequem.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Everything that users of a published module see has a comment of its own: types, methods, constants, and the
 * constants of enums. What overrides something has that comment; what records bring is described by their parameters.
 * An editor shows one comment without those around it, so none begins with words that need another.
 */
final class PublicJavadocTest {

    /** How a sentence begins that means something only to those who read what stands around it. */
    private static final Pattern LEANING = Pattern.compile(
            "(It|Its|They|Them|Their|These|Those|Whose|Of|As|Like|That|Also|See|The same|The other)\\b");

    private static final Pattern EXPORT = Pattern.compile("exports ([\\w.]+)");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "core",
                "evaluation",
                "extensions/phrases",
                "extensions/files",
                "extensions/report",
                "extensions/testing"
            })
    void every_public_element_has_a_comment_that_stands_alone(String module) throws IOException {
        Path main = SourceTree.root().resolve(module).resolve("src/main/java");
        Set<Path> exported = EXPORT.matcher(SourceTree.read(main.resolve("module-info.java")))
                .results()
                .map(export -> main.resolve(export.group(1).replace('.', '/')))
                .collect(Collectors.toSet());
        List<Path> files = SourceTree.mainSourcesOf(module).stream()
                .filter(file -> exported.contains(SourceTree.directoryOf(file)) && Files.exists(file))
                .toList();

        assertThat(exported).isNotEmpty();
        assertThat(Undocumented.in(files)).isEmpty();
    }

    private static final class Undocumented extends TreePathScanner<Void, Void> {

        private final DocTrees comments;
        private final List<String> found = new ArrayList<>();

        private Undocumented(DocTrees comments) {
            this.comments = comments;
        }

        static List<String> in(List<Path> files) throws IOException {
            JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
            try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
                JavacTask task = (JavacTask) compiler.getTask(
                        null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(files));
                Undocumented scanner = new Undocumented(DocTrees.instance(task));
                for (CompilationUnitTree file : task.parse()) {
                    scanner.scan(file, null);
                }
                return scanner.found;
            }
        }

        @Override
        public Void visitClass(ClassTree type, Void unused) {
            if (isSeen(type.getModifiers()) || isInherited(type)) {
                check(type.getSimpleName().toString());
                super.visitClass(type, null);
            }
            return null;
        }

        @Override
        public Void visitMethod(MethodTree method, Void unused) {
            boolean overrides = method.getModifiers().getAnnotations().stream()
                    .anyMatch(annotation ->
                            annotation.getAnnotationType().toString().equals("Override"));
            boolean isOfTheCompiler = comments.getSourcePositions()
                            .getEndPosition(getCurrentPath().getCompilationUnit(), method)
                    < 0;
            boolean isOfARecord = method.getReturnType() == null && enclosing().getKind() == Tree.Kind.RECORD;
            if (isSeen(method.getModifiers()) && !overrides && !isOfTheCompiler && !isOfARecord) {
                check(method.getName().toString());
            }
            return null;
        }

        @Override
        public Void visitVariable(VariableTree variable, Void unused) {
            boolean isStatic = variable.getModifiers().getFlags().contains(Modifier.STATIC);
            if ((isStatic || enclosing().getKind() != Tree.Kind.RECORD) && isSeen(variable.getModifiers())) {
                check(variable.getName().toString());
            }
            return null;
        }

        @Override
        public Void visitBlock(BlockTree initializer, Void unused) {
            return null;
        }

        /** What public types inherit from a class of their package, users see in these. */
        private boolean isInherited(ClassTree type) {
            return getCurrentPath().getParentPath().getLeaf() instanceof CompilationUnitTree
                    && type.getModifiers().getFlags().contains(Modifier.ABSTRACT);
        }

        private ClassTree enclosing() {
            return (ClassTree) getCurrentPath().getParentPath().getLeaf();
        }

        /** What stands in a public interface is public without being called so. */
        private boolean isSeen(ModifiersTree modifiers) {
            TreePath parent = getCurrentPath().getParentPath();
            boolean isOfAnInterface = parent.getLeaf().getKind() == Tree.Kind.INTERFACE
                    && !modifiers.getFlags().contains(Modifier.PRIVATE);
            return isOfAnInterface
                    || modifiers.getFlags().contains(Modifier.PUBLIC)
                    || modifiers.getFlags().contains(Modifier.PROTECTED);
        }

        private void check(String name) {
            DocCommentTree comment = comments.getDocCommentTree(getCurrentPath());
            String sentence = comment == null
                    ? ""
                    : comment.getFirstSentence().stream().map(Object::toString).collect(Collectors.joining());
            if (sentence.isEmpty() || LEANING.matcher(sentence).lookingAt()) {
                String file =
                        getCurrentPath().getCompilationUnit().getSourceFile().getName();
                found.add(name + " in " + Path.of(file).getFileName() + ": \"" + sentence + "\"");
            }
        }
    }
}
