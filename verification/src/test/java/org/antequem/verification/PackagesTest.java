package org.antequem.verification;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.all;

import com.google.errorprone.annotations.CheckReturnValue;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.AbstractClassesTransformer;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ClassesTransformer;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.annotation.Annotation;
import org.jspecify.annotations.NullMarked;

/** Every package speaks plainly about null and about results that must be used. */
@AnalyzeClasses(packages = "org.antequem", importOptions = DoNotIncludeTests.class)
final class PackagesTest {

    @ArchTest
    static final ArchRule every_package_is_null_marked = all(packages()).should(beAnnotatedWith(NullMarked.class));

    @ArchTest
    static final ArchRule every_package_checks_that_results_are_used =
            all(packages()).should(beAnnotatedWith(CheckReturnValue.class));

    private static ClassesTransformer<JavaPackage> packages() {
        return new AbstractClassesTransformer<>("packages") {
            @Override
            public Iterable<JavaPackage> doTransform(JavaClasses classes) {
                return classes.stream()
                        .filter(it -> !it.getPackageName().contains(".jmh_generated"))
                        .map(JavaClass::getPackage)
                        .distinct()
                        .toList();
            }
        };
    }

    private static ArchCondition<JavaPackage> beAnnotatedWith(Class<? extends Annotation> annotation) {
        return new ArchCondition<>("be annotated with @" + annotation.getSimpleName()) {
            @Override
            public void check(JavaPackage item, ConditionEvents events) {
                boolean annotated = item.isAnnotatedWith(annotation);
                String words = item.getName() + (annotated ? " is" : " is not") + " annotated with @";
                events.add(new SimpleConditionEvent(item, annotated, words + annotation.getSimpleName()));
            }
        };
    }
}
