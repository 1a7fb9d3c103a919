package org.antequem.model;

import static org.antequem.model.SmallRecord.ARMENIA;
import static org.antequem.model.SmallRecord.ENVOY;
import static org.antequem.model.SmallRecord.LETTER;
import static org.antequem.model.SmallRecord.ROME;
import static org.antequem.model.SmallRecord.VISIT;
import static org.antequem.model.SmallRecord.WAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Of things that are called alike it is said in what they differ. */
class DifferencesTest {

    private static final Actor SENATE = Actor.group("the senate").build();

    static Stream<Arguments> events() {
        return Stream.of(
                Arguments.of(
                        ImmutableList.of(strike().during("1926-05"), strike().during("1926-06")),
                        "during (1926-05; 1926-06)"),
                Arguments.of(ImmutableList.of(strike().during("1926"), strike()), "during (1926; not recorded)"),
                Arguments.of(
                        ImmutableList.of(strike().at("Hull"), strike(), strike().at("Goole")),
                        "at (\"Hull\"; not recorded; \"Goole\")"),
                Arguments.of(
                        ImmutableList.of(strike().by(ROME, SENATE), strike().by(SENATE)),
                        "by (\"Rome\", \"the senate\"; \"the senate\")"),
                Arguments.of(
                        ImmutableList.of(strike().by(ROME).inOffice("consul"), strike().by(ROME)),
                        "inOffice (\"consul\"; not recorded)"),
                Arguments.of(
                        ImmutableList.of(strike().asStage(Stage.EXECUTION, WAR), strike().asStage(Stage.DECISION, WAR)),
                        "asStage (EXECUTION of \"the war\"; DECISION of \"the war\")"),
                Arguments.of(
                        ImmutableList.of(
                                strike().during("1926").at("Hull"),
                                strike().during("1927")
                                        .at("Hull\nGoole and other places of the coast, as far as Whitby")),
                        "during (1926; 1927), at (\"Hull\"; \"Hull<U+000A>Goole and other places of the coast, as far as …)"));
    }

    private static EventBuilder strike() {
        return Event.called("the strike");
    }

    @ParameterizedTest
    @MethodSource("events")
    void of_events(ImmutableList<EventBuilder> alike, String differences) {
        Event[] events = alike.stream().map(EventBuilder::build).toArray(Event[]::new);

        assertThat(problem(Dossier.titled("the file").events(events)))
                .isEqualTo(alike.size() + " different events are called \"the strike\"; they differ in " + differences);
    }

    static Stream<Arguments> sources() {
        return Stream.of(
                Arguments.of(Source.report("a paper"), Source.document("a paper"), "kind (REPORT; DOCUMENT)"),
                Arguments.of(
                        Source.official("a paper"),
                        Source.unnamed("a paper"),
                        "kind (OFFICIAL; PERSON), named (true; false)"),
                Arguments.of(
                        Source.report("a paper").published("1926"),
                        Source.report("a paper").spoken("1926"),
                        "published (1926; not recorded), spoken (not recorded; 1926)"),
                Arguments.of(
                        Source.report("a paper").fromNobody(),
                        Source.report("a paper"),
                        "where it has it from (\"nobody\"; not recorded)"),
                Arguments.of(
                        Source.report("a paper").quoting(LETTER),
                        Source.report("a paper").drawingOn(ENVOY),
                        "where it has it from (quotes \"the letter\"; draws on \"the envoy\")"),
                Arguments.of(
                        Source.report("a paper").observed(WAR).graded("B2"),
                        Source.report("a paper").observed(WAR, VISIT).graded("C3"),
                        "observed (\"the war\"; \"the war\", \"the visit\"), graded (B2; C3)"));
    }

    @ParameterizedTest
    @MethodSource("sources")
    void of_sources(SourceBuilder one, SourceBuilder other, String differences) {
        assertThat(problem(Dossier.titled("the file").sources(one.build(), other.build())))
                .isEqualTo("2 different sources are called \"a paper\"; they differ in " + differences);
    }

    @Test
    void of_actors() {
        Actor one =
                Actor.person("Livia").born("-0057").actingFor(ROME, "0001/0014").build();
        Actor other = Actor.group("Livia").inOffice("augusta", "0014/0029").build();

        assertThat(problem(Dossier.titled("the file")
                        .events(
                                Event.called("one").by(one).build(),
                                Event.called("other").by(other).build())))
                .isEqualTo("2 different actors are called \"Livia\"; they differ in kind (PERSON; GROUP), actingFor"
                        + " (\"Rome\" 0001/0014; not recorded), born (-0057; not recorded), inOffice (not recorded;"
                        + " \"augusta\" 0014/0029)");
    }

    @Test
    void of_matters() {
        assertThat(problem(Dossier.titled("the file")
                        .interests(
                                Interest.of(ROME)
                                        .in(ARMENIA.part("the passes"))
                                        .seeking("peace")
                                        .inOrderTo("trade")
                                        .build(),
                                Interest.of(SENATE)
                                        .in(Matter.of("the passes"))
                                        .seeking("peace")
                                        .inOrderTo("trade")
                                        .build())))
                .isEqualTo(
                        "2 different matters are called \"the passes\"; they differ in lying within (\"Armenia\"; not"
                                + " recorded)");
    }

    @Test
    void of_claims() {
        Claim one = Claim.that("It was so").event(WAR).happened().saidBy(ENVOY).build();
        Claim other = Claim.that("It was so")
                .event(VISIT)
                .happened()
                .saidBy(ENVOY)
                .citing(LETTER)
                .hedged(Hedge.LIKELY)
                .build();

        assertThat(problem(Dossier.titled("the file").claims(one, other)))
                .isEqualTo("2 different claims are called \"It was so\"; they differ in what is claimed (\"the war\""
                        + " happened; \"the visit\" happened), citing (where it comes from is not recorded; citing \"the"
                        + " letter\"), hedged (not recorded; likely)");
    }

    @Test
    void of_what_names_them_where_that_is_called_alike() {
        Event one = Event.called("the siege").by(Actor.state("Rome").build()).build();
        Event other = Event.called("the siege").by(Actor.person("Rome").build()).build();

        assertThat(catchThrowableOfType(
                                InvalidDossierException.class,
                                () -> Dossier.titled("the file")
                                        .events(one, other)
                                        .build())
                        .problems())
                .containsExactly(
                        "2 different events are called \"the siege\"; they differ in by (called alike, and different:"
                                + " \"Rome\")",
                        "2 different actors are called \"Rome\"; they differ in kind (STATE; PERSON)");
    }

    @Test
    void nothing_that_can_be_recorded_is_passed_over() {
        assertThat(Attributes.OF_EVENTS.all()).hasSize(recorded(Event.class, "name"));
        assertThat(Attributes.OF_ACTORS.all()).hasSize(recorded(Actor.class, "name"));
        assertThat(Attributes.OF_SOURCES.all()).hasSize(recorded(Source.class, "name", "isLineageRecorded"));
        assertThat(Attributes.OF_CLAIMS.all()).hasSize(recorded(Claim.class, "wording", "saidBy"));
        assertThat(Attributes.OF_MATTERS.all()).hasSize(Matter.class.getRecordComponents().length - 1);
    }

    private static int recorded(Class<?> noun, String... besides) {
        return (int) Arrays.stream(noun.getDeclaredMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()))
                .map(Method::getName)
                .filter(name -> !ImmutableSet.copyOf(besides).contains(name))
                .count();
    }

    private static String problem(DossierBuilder dossier) {
        InvalidDossierException thrown = catchThrowableOfType(InvalidDossierException.class, dossier::build);
        assertThat(thrown.problems()).hasSize(1);
        return thrown.problems().get(0);
    }
}
