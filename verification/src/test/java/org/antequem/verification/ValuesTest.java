package org.antequem.verification;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableMultimap;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Multimap;
import com.google.common.collect.Table;
import com.google.common.collect.UnmodifiableIterator;
import com.google.errorprone.annotations.Immutable;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.Serializable;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;

/** What values promise: nobody can change them, and they can be stored. */
@AnalyzeClasses(packages = "org.antequem", importOptions = DoNotIncludeTests.class)
final class ValuesTest {

    private static final Set<Class<?>> IMMUTABLE_JDK_TYPES = Set.of(
            String.class,
            Boolean.class,
            Integer.class,
            Long.class,
            Double.class,
            Optional.class,
            OptionalInt.class,
            OptionalLong.class,
            OptionalDouble.class);

    @ArchTest
    static final ArchRule no_public_method_hands_out_an_array_or_a_collection_that_is_not_immutable = methods()
            .that()
            .arePublic()
            .and(describe("belong to core, evaluation or an extension", method -> isOfTheLibrary(method.getOwner())))
            .and(describe("are written by hand", method -> !isWrittenByTheCompiler(method)))
            .should(handOutNothingThatCanBeChanged());

    @ArchTest
    static final ArchRule the_values_of_core_and_extensions_are_declared_immutable = classes()
            .that()
            .resideInAnyPackage("org.antequem.time", "org.antequem.model", "org.antequem.phrases")
            .and(describe("are public records or abstract classes", ValuesTest::isPublicValue))
            .should()
            .beAnnotatedWith(Immutable.class);

    /** Error Prone's {@code @Immutable} looks at fields, and a value that Immutables implements has none to look at. */
    @ArchTest
    static final ArchRule what_an_immutable_type_promises_to_hold_is_immutable_all_the_way_down = methods()
            .that(describe("are accessors still to be implemented", ValuesTest::isAbstractAccessor))
            .and()
            .areDeclaredInClassesThat(describe(
                    "are declared immutable or are public abstract classes of core",
                    owner -> owner.isAnnotatedWith(Immutable.class) || (isOfCore(owner) && isPublicValue(owner))))
            .should(returnImmutableTypesOnly());

    @ArchTest
    static final ArchRule the_nouns_of_core_and_extensions_are_serializable = classes()
            .that()
            .resideInAnyPackage("org.antequem.time", "org.antequem.model", "org.antequem.phrases")
            .and()
            .arePublic()
            .and()
            .areAnnotatedWith(Immutable.class)
            .should()
            .beAssignableTo(Serializable.class);

    private static boolean isOfCore(JavaClass type) {
        return Set.of("org.antequem.time", "org.antequem.model").contains(type.getPackageName());
    }

    private static boolean isOfTheLibrary(JavaClass type) {
        return Stream.of("examples", "benchmarks")
                .noneMatch(above -> type.getPackageName().startsWith("org.antequem." + above));
    }

    private static boolean isPublicValue(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && !type.isInterface()
                && !type.isEnum()
                && !type.getSimpleName().endsWith("Builder")
                && (type.isRecord() || type.getModifiers().contains(JavaModifier.ABSTRACT));
    }

    private static boolean isAbstractAccessor(JavaMethod method) {
        return method.getModifiers().contains(JavaModifier.ABSTRACT)
                && method.getRawParameterTypes().isEmpty();
    }

    /**
     * An enum's {@code values()} and an annotation's elements cannot be anything else than arrays; a bridge hands out
     * what the method behind it does.
     */
    private static boolean isWrittenByTheCompiler(JavaMethod method) {
        return method.getOwner().isAnnotation()
                || method.getModifiers().contains(JavaModifier.BRIDGE)
                || (method.getOwner().isEnum() && method.getName().equals("values"));
    }

    private static boolean isOpenToChange(JavaClass type) {
        return type.isArray()
                || (Stream.of(Collection.class, Map.class, Iterator.class, Multimap.class, Table.class)
                                .anyMatch(type::isAssignableTo)
                        && !isImmutableOfGuava(type));
    }

    private static boolean isImmutableOfGuava(JavaClass type) {
        return Stream.of(
                                ImmutableCollection.class,
                                ImmutableMap.class,
                                ImmutableMultimap.class,
                                ImmutableTable.class,
                                UnmodifiableIterator.class)
                        .anyMatch(type::isAssignableTo)
                || (type.getPackageName().startsWith("com.google.common.")
                        && type.getSimpleName().startsWith("Immutable"));
    }

    private static boolean isImmutable(JavaClass type) {
        return type.isPrimitive()
                || type.isEnum()
                || type.isAnnotatedWith(Immutable.class)
                || type.getPackageName().equals("java.time")
                || IMMUTABLE_JDK_TYPES.stream().anyMatch(type::isEquivalentTo)
                || isImmutableOfGuava(type);
    }

    private static ArchCondition<JavaMethod> handOutNothingThatCanBeChanged() {
        return new ArchCondition<>("hand out nothing that can be changed") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                JavaClass type = method.getRawReturnType();
                events.add(new SimpleConditionEvent(
                        method,
                        !isOpenToChange(type),
                        method.getDescription() + " hands out " + type.getName() + " in "
                                + method.getSourceCodeLocation()));
            }
        };
    }

    private static ArchCondition<JavaMethod> returnImmutableTypesOnly() {
        return new ArchCondition<>("return immutable types only") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                String mutable = method.getReturnType().getAllInvolvedRawTypes().stream()
                        .filter(type -> !isImmutable(type))
                        .map(JavaClass::getFullName)
                        .sorted()
                        .collect(joining(", "));
                events.add(new SimpleConditionEvent(
                        method,
                        mutable.isEmpty(),
                        method.getDescription() + " rests on " + mutable + " in " + method.getSourceCodeLocation()));
            }
        };
    }
}
