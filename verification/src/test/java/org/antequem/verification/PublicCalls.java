package org.antequem.verification;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.reflect.TypeToken;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What users of the library can call: the public methods and constructors of public types in exported packages. */
final class PublicCalls {

    private static final Pattern EXPORT = Pattern.compile("exports ([\\w.]+);");

    private PublicCalls() {}

    /** Of every module that has something to call, in an order that does not change. */
    static ImmutableList<Executable> all() {
        return types().stream()
                .flatMap(PublicCalls::of)
                .distinct()
                .sorted(Comparator.comparing(Executable::toGenericString))
                .collect(toImmutableList());
    }

    /** The public types of exported packages, with those that stand in them. */
    static ImmutableList<Class<?>> types() {
        return SourceTree.mainSourcesOf(
                        "core",
                        "evaluation",
                        "extensions/phrases",
                        "extensions/files",
                        "extensions/report",
                        "extensions/testing")
                .stream()
                .filter(file -> file.endsWith("module-info.java"))
                .flatMap(PublicCalls::exportedBy)
                .flatMap(PublicCalls::withInner)
                .filter(PublicCalls::isPublic)
                .collect(toImmutableList());
    }

    static boolean isPublic(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null || isPublic(type.getEnclosingClass()));
    }

    private static Stream<Class<?>> exportedBy(Path moduleInfo) {
        Path main = SourceTree.directoryOf(moduleInfo);
        ImmutableSet<Path> exported = EXPORT.matcher(SourceTree.read(moduleInfo))
                .results()
                .map(export -> main.resolve(export.group(1).replace('.', '/')))
                .collect(ImmutableSet.toImmutableSet());
        return SourceTree.javaFilesUnder(main).stream()
                .filter(file -> exported.contains(SourceTree.directoryOf(file)))
                .map(file -> main.relativize(file).toString())
                .filter(file -> !file.endsWith("-info.java"))
                .map(file -> file.substring(0, file.length() - ".java".length()).replace('/', '.'))
                .map(PublicCalls::load);
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException missing) {
            throw new AssertionError("a source without its class: " + name, missing);
        }
    }

    private static Stream<Class<?>> withInner(Class<?> type) {
        return Stream.concat(
                Stream.of(type), Stream.of(type.getDeclaredClasses()).flatMap(PublicCalls::withInner));
    }

    /** With what a type inherits from others of the library, which may be hidden. */
    private static Stream<Executable> of(Class<?> type) {
        Stream<Constructor<?>> constructors =
                Modifier.isAbstract(type.getModifiers()) ? Stream.of() : Stream.of(type.getDeclaredConstructors());
        Stream<Method> methods = TypeToken.of(type).getTypes().rawTypes().stream()
                .filter(above -> above.getName().startsWith("org.antequem."))
                .flatMap(above -> Stream.of(above.getDeclaredMethods()));
        return Stream.concat(constructors, methods)
                .filter(call -> Modifier.isPublic(call.getModifiers()) && !call.isSynthetic());
    }
}
