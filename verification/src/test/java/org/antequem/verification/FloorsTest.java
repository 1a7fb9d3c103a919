package org.antequem.verification;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.antequem.lineage.Lineage;
import org.antequem.model.Dossier;
import org.antequem.model.Endpoint;
import org.antequem.model.EndpointRelation;
import org.antequem.record.RecordView;
import org.antequem.rule.Hearing;
import org.antequem.rule.Memo;
import org.antequem.timeline.Timeline;

/** Who may know whom: downward only, never in a circle. */
@AnalyzeClasses(packages = "org.antequem", importOptions = DoNotIncludeTests.class)
final class FloorsTest {

    @ArchTest
    static final ArchRule packages_never_form_a_cycle =
            slices().matching("org.antequem.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule floors_rest_on_the_floors_below_and_bundled_rules_are_blind_to_each_other =
            layeredArchitecture()
                    .consideringOnlyDependenciesInLayers()
                    .layer("given")
                    .definedBy("org.antequem.given")
                    .layer("time")
                    .definedBy("org.antequem.time")
                    .layer("model")
                    .definedBy("org.antequem.model")
                    .layer("network")
                    .definedBy("org.antequem.timeline.network")
                    .layer("timeline")
                    .definedBy("org.antequem.timeline")
                    .layer("lineage")
                    .definedBy("org.antequem.lineage")
                    .layer("record")
                    .definedBy("org.antequem.record")
                    .layer("contest")
                    .definedBy("org.antequem.contest")
                    .layer("finding")
                    .definedBy("org.antequem.finding")
                    .layer("verdict")
                    .definedBy("org.antequem.verdict")
                    .layer("explanation")
                    .definedBy("org.antequem.explanation")
                    .layer("rule")
                    .definedBy("org.antequem.rule")
                    .layer("temporal rules")
                    .definedBy("org.antequem.rule.temporal")
                    .layer("provenance rules")
                    .definedBy("org.antequem.rule.provenance")
                    .layer("testimony rules")
                    .definedBy("org.antequem.rule.testimony")
                    .layer("interest rules")
                    .definedBy("org.antequem.rule.interest")
                    .layer("search")
                    .definedBy("org.antequem.search")
                    .layer("evaluation")
                    .definedBy("org.antequem.evaluation")
                    .layer("hypotheses")
                    .definedBy("org.antequem.hypotheses")
                    .layer("phrases")
                    .definedBy("org.antequem.phrases..")
                    .layer("files")
                    .definedBy("org.antequem.files..")
                    .layer("svg")
                    .definedBy("org.antequem.report.svg")
                    .layer("report")
                    .definedBy("org.antequem.report.picture")
                    .layer("template")
                    .definedBy("org.antequem.report.template..")
                    .layer("page")
                    .definedBy("org.antequem.report.page")
                    .layer("cli")
                    .definedBy("org.antequem.cli..")
                    .layer("testing")
                    .definedBy("org.antequem.testing..")
                    .layer("examples")
                    .definedBy("org.antequem.examples..")
                    .layer("benchmarks")
                    .definedBy("org.antequem.benchmarks..")
                    .ignoreDependency(alwaysTrue(), resideInAPackage("org.antequem.given"))
                    .whereLayer("given")
                    .mayNotAccessAnyLayer()
                    .whereLayer("time")
                    .mayNotAccessAnyLayer()
                    .whereLayer("model")
                    .mayOnlyAccessLayers("time")
                    .whereLayer("network")
                    .mayOnlyAccessLayers("time", "model")
                    .whereLayer("network")
                    .mayOnlyBeAccessedByLayers("timeline", "benchmarks")
                    .whereLayer("timeline")
                    .mayOnlyAccessLayers("time", "model", "network")
                    .whereLayer("lineage")
                    .mayOnlyAccessLayers("time", "model", "timeline")
                    .whereLayer("record")
                    .mayOnlyAccessLayers("time", "model", "timeline", "lineage")
                    .whereLayer("contest")
                    .mayOnlyAccessLayers("time", "model", "timeline")
                    .whereLayer("contest")
                    .mayOnlyBeAccessedByLayers("rule")
                    .whereLayer("finding")
                    .mayOnlyAccessLayers("time", "model", "timeline", "lineage")
                    .whereLayer("verdict")
                    .mayOnlyAccessLayers("time", "model", "timeline", "lineage", "finding")
                    .whereLayer("explanation")
                    .mayOnlyAccessLayers("time", "model", "timeline", "lineage", "record", "finding", "verdict")
                    .whereLayer("rule")
                    .mayOnlyAccessLayers("time", "model", "timeline", "lineage", "record", "contest", "finding")
                    .whereLayer("temporal rules")
                    .mayOnlyAccessLayers("time", "model", "timeline", "lineage", "record", "finding", "rule")
                    .whereLayer("provenance rules")
                    .mayOnlyAccessLayers("time", "model", "timeline", "lineage", "record", "finding", "rule")
                    .whereLayer("testimony rules")
                    .mayOnlyAccessLayers("time", "model", "timeline", "lineage", "record", "finding", "rule")
                    .whereLayer("interest rules")
                    .mayOnlyAccessLayers("time", "model", "timeline", "lineage", "record", "finding", "rule")
                    .whereLayer("search")
                    .mayOnlyAccessLayers("time", "model", "timeline", "lineage", "record", "finding", "verdict", "rule")
                    .whereLayer("search")
                    .mayOnlyBeAccessedByLayers("evaluation")
                    .whereLayer("hypotheses")
                    .mayOnlyAccessLayers(
                            "time",
                            "model",
                            "timeline",
                            "lineage",
                            "record",
                            "finding",
                            "rule",
                            "verdict",
                            "explanation",
                            "evaluation")
                    .whereLayer("phrases")
                    .mayOnlyAccessLayers("time")
                    .whereLayer("phrases")
                    .mayOnlyBeAccessedByLayers("files")
                    .whereLayer("files")
                    .mayOnlyBeAccessedByLayers("cli", "testing", "benchmarks")
                    .whereLayer("svg")
                    .mayNotAccessAnyLayer()
                    .whereLayer("svg")
                    .mayOnlyBeAccessedByLayers("report")
                    .whereLayer("report")
                    .mayOnlyBeAccessedByLayers("page", "cli")
                    .whereLayer("template")
                    .mayOnlyAccessLayers("explanation")
                    .whereLayer("template")
                    .mayOnlyBeAccessedByLayers("page")
                    .whereLayer("page")
                    .mayOnlyBeAccessedByLayers("cli", "benchmarks")
                    .whereLayer("cli")
                    .mayNotBeAccessedByAnyLayer()
                    .whereLayer("testing")
                    .mayNotBeAccessedByAnyLayer()
                    .whereLayer("examples")
                    .mayNotBeAccessedByAnyLayer()
                    .whereLayer("benchmarks")
                    .mayNotBeAccessedByAnyLayer()
                    .ensureAllClassesAreContainedInArchitecture();

    /** A bundled rule reads the record as a rule of yours does: through its inquiry, and through nothing else. */
    @ArchTest
    static final ArchRule bundled_rules_read_through_their_inquiry_alone = noClasses()
            .that()
            .resideInAPackage("org.antequem.rule.*")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(RecordView.class, Hearing.class, Memo.class, Timeline.class, Lineage.class, Dossier.class);

    @ArchTest
    static final ArchRule bundled_rules_are_known_by_their_codes_alone = classes()
            .that()
            .resideInAPackage("org.antequem.rule.*")
            .and()
            .haveSimpleNameNotEndingWith("Rules")
            .should()
            .notBePublic();

    @ArchTest
    static final ArchRule time_stands_on_the_jdk_and_guava_alone = classes()
            .that()
            .resideInAPackage("org.antequem.time")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "org.antequem.time",
                    "java..",
                    "com.google.common..",
                    "org.jspecify.annotations",
                    "com.google.errorprone.annotations..");

    @ArchTest
    static final ArchRule the_model_stands_on_time_the_jdk_and_guava_alone = classes()
            .that()
            .resideInAPackage("org.antequem.model")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "org.antequem.model",
                    "org.antequem.given",
                    "org.antequem.time",
                    "java..",
                    "com.google.common..",
                    "org.jspecify.annotations",
                    "com.google.errorprone.annotations..",
                    "org.immutables..");

    /** It works on numbers: of the model it takes the distance of two endpoints, and no event, statement or claim. */
    @ArchTest
    static final ArchRule the_network_of_dates_stands_on_time_and_knows_no_event_and_no_statement = classes()
            .that()
            .resideInAPackage("org.antequem.timeline.network")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                            "org.antequem.timeline.network",
                            "org.antequem.time",
                            "java..",
                            "com.google.common..",
                            "org.jspecify.annotations",
                            "com.google.errorprone.annotations..")
                    .or(belongToAnyOf(EndpointRelation.class, Endpoint.class)));

    @ArchTest
    static final ArchRule the_network_of_dates_is_known_to_the_timeline_alone = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "org.antequem.timeline", "org.antequem.timeline.network", "org.antequem.benchmarks..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.antequem.timeline.network");

    @ArchTest
    static final ArchRule phrases_stand_on_time_the_jdk_and_guava_alone = classes()
            .that()
            .resideInAPackage("org.antequem.phrases")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "org.antequem.phrases",
                    "org.antequem.time",
                    "java..",
                    "com.google.common..",
                    "org.jspecify.annotations",
                    "com.google.errorprone.annotations..");

    @ArchTest
    static final ArchRule verdicts_as_data_are_written_from_files_and_evaluations_and_read_by_nothing_of_files =
            noClasses()
                    .that()
                    .resideInAPackage("org.antequem.files..")
                    .and()
                    .resideOutsideOfPackage("org.antequem.files.verdict")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.antequem.files.verdict");

    @ArchTest
    static final ArchRule assertions_and_house_rules_know_nothing_of_junit = noClasses()
            .that()
            .resideInAnyPackage("org.antequem.testing", "org.antequem.testing.house")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.junit..", "org.antequem.testing.junit");

    /** So that users without files need not bring their module. */
    @ArchTest
    static final ArchRule of_tests_one_class_alone_knows_files = noClasses()
            .that()
            .resideInAPackage("org.antequem.testing..")
            .and()
            .doNotHaveSimpleName("ReadFile")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.antequem.files..");

    @ArchTest
    static final ArchRule no_class_lives_in_a_drawer_for_odds_and_ends = noClasses()
            .should()
            .resideInAnyPackage("..util..", "..impl..", "..internal..", "..common..", "..helper..", "..misc..");
}
