package org.antequem.verification;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static java.util.stream.Collectors.joining;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.stream.Stream;

/** What must not trouble those who compile against the library. */
@AnalyzeClasses(packages = "org.antequem", importOptions = DoNotIncludeTests.class)
final class ConsumersTest {

    /**
     * The compiler is silent about an annotation that it cannot find, but warns of each element that is set on it; with
     * {@code -Xlint:all -Werror} that ends a consumer's build, and nobody gets Immutables with this library.
     */
    @ArchTest
    static final ArchRule no_element_is_set_on_an_annotation_that_consumers_do_not_have = classes()
            .that()
            .resideInAnyPackage("org.antequem..")
            .and()
            .areNotAnnotations()
            .should(setNoElementOnAnnotationsOfImmutables());

    private static ArchCondition<JavaClass> setNoElementOnAnnotationsOfImmutables() {
        return new ArchCondition<>("set no element on an annotation of Immutables") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Set<JavaMember> members = type.getMembers();
                String set = Stream.concat(Stream.of(type), members.stream())
                        .flatMap(ConsumersTest::elementsSetOn)
                        .sorted()
                        .collect(joining(", "));
                events.add(new SimpleConditionEvent(
                        type,
                        set.isEmpty(),
                        type.getDescription() + " sets " + set + " in " + type.getSourceCodeLocation()));
            }
        };
    }

    private static Stream<String> elementsSetOn(HasAnnotations<?> item) {
        return item.getAnnotations().stream()
                .filter(it -> it.getRawType().getPackageName().startsWith("org.immutables"))
                .flatMap(ConsumersTest::elementsSetIn);
    }

    private static Stream<String> elementsSetIn(JavaAnnotation<?> annotation) {
        return annotation.getProperties().keySet().stream()
                .filter(annotation::hasExplicitlyDeclaredProperty)
                .map(element -> "@" + annotation.getRawType().getSimpleName() + "(" + element + ")");
    }
}
