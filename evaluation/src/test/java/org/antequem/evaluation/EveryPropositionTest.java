package org.antequem.evaluation;

import static org.antequem.verdict.Verdict.NOT_ENOUGH_EVIDENCE;
import static org.antequem.verdict.Verdict.REFUTED;
import static org.antequem.verdict.Verdict.SUPPORTED;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Stream;
import org.antequem.model.Actor;
import org.antequem.model.Agency;
import org.antequem.model.Aligned;
import org.antequem.model.Alignment;
import org.antequem.model.Claim;
import org.antequem.model.ClaimSubject;
import org.antequem.model.Count;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Held;
import org.antequem.model.Interest;
import org.antequem.model.Matter;
import org.antequem.model.Not;
import org.antequem.model.Occurred;
import org.antequem.model.Presumption;
import org.antequem.model.Proposition;
import org.antequem.model.Saying;
import org.antequem.model.Source;
import org.antequem.model.SourceBuilder;
import org.antequem.model.Stage;
import org.antequem.model.StatedClaim;
import org.antequem.record.Approximations;
import org.antequem.time.Dating;
import org.antequem.time.Span;
import org.antequem.verdict.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever can be claimed can be denied and reported, and is judged by the rules that judge the claim itself. */
class EveryPropositionTest {

    private static final Event SIGNING = Event.called("the signing").build();
    private static final Event MARCH = Event.called("the march").build();
    private static final Event WAR = Event.called("the war").build();
    private static final Actor ROME = Actor.state("Rome").build();
    private static final Actor PARTHIA = Actor.state("Parthia").build();
    private static final Actor MARCUS = Actor.person("Marcus").build();
    private static final Matter ROAD = Matter.of("the road");
    private static final Source LETTER =
            Source.document("the letter").signedIn(SIGNING).build();
    private static final Source WILL =
            Source.document("the will").signedIn(SIGNING).build();
    private static final Source SUPPLEMENT = Source.document("the supplement").build();
    private static final Source JOURNAL =
            Source.document("the journal").bundling(SUPPLEMENT).build();
    private static final Source DIARY = Source.document("the diary").build();
    private static final Source CLERK = Source.witness("a clerk").build();
    private static final Interest WISH =
            Interest.of(ROME).in(ROAD).seeking("to hold it").inOrderTo("trade").build();

    private static final Source FIRST = placed("the first annals").build();
    private static final Source SECOND = placed("the second annals").build();

    private static SourceBuilder placed(String name) {
        return Source.document(name)
                .tookPartIn(SIGNING, MARCH, WAR)
                .examined(LETTER, DIARY, CLERK, JOURNAL)
                .speakingFor(ROME);
    }

    /** One of each kind; a denial and a saying are of another one each. */
    private static final ImmutableList<Function<ClaimSubject, StatedClaim>> EACH = ImmutableList.of(
            it -> it.event(WAR).happened("0054"),
            it -> it.event(MARCH).startedBefore(WAR),
            it -> it.event(WAR).lasted(Span.exactly(Span.years(3))),
            it -> it.event(MARCH).isStage(Stage.PLANNING, WAR),
            it -> it.cause(MARCH).decided(WAR),
            it -> it.event(MARCH).wentWith(WAR),
            it -> it.event(WAR).wasBy(MARCUS),
            it -> it.interestsOf(ROME, PARTHIA).were(Alignment.DIVERGENT).in(ROAD),
            it -> it.actor(ROME).hadItsOwnMotiveFor(WAR),
            it -> it.interest(WISH).isHeld(),
            it -> it.actor(MARCUS).actedFor(ROME),
            it -> it.document(WILL).isGenuine(),
            it -> it.source(SUPPLEMENT).appeared(),
            it -> it.source(CLERK).observed(WAR),
            it -> it.source(CLERK).examined(LETTER),
            it -> it.source(CLERK).isSameAs(DIARY),
            it -> it.source(DIARY).isGraded("B2"),
            it -> it.source(LETTER).says(that -> that.event(WAR).happened("0054")));

    static Stream<Proposition> each() {
        return EACH.stream().map(EveryPropositionTest::said);
    }

    @Test
    void there_is_one_of_each_kind() {
        assertThat(each().map(Object::getClass))
                .containsExactlyInAnyOrderElementsOf(kinds(Proposition.class)
                        .filter(kind -> kind != Not.class)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("each")
    void whoever_says_so_supports_it_and_refutes_its_denial(Proposition said) {
        assertThat(verdict(said, told(FIRST, said))).isEqualTo(SUPPORTED);
        assertThat(verdict(said.negated(), told(FIRST, said))).isEqualTo(REFUTED);
    }

    @ParameterizedTest
    @MethodSource("each")
    void whoever_denies_it_refutes_it_and_supports_the_denial(Proposition said) {
        Claim denied = Claim.that("it is not so")
                .not(it -> it.states(said))
                .saidBy(FIRST)
                .citingNobody()
                .build();

        assertThat(verdict(said, denied)).isEqualTo(REFUTED);
        assertThat(verdict(said.negated(), denied)).isEqualTo(SUPPORTED);
    }

    @ParameterizedTest
    @MethodSource("each")
    void one_who_says_so_and_one_who_denies_it_contest_each_other(Proposition said) {
        Claim yes = told(FIRST, said);
        Claim no = told(SECOND, said.negated());

        assertThat(codes(yes, no)).contains("CONTESTED");
        assertThat(codes(no, yes)).contains("CONTESTED");
        assertThat(verdict(said, yes, no)).isEqualTo(NOT_ENOUGH_EVIDENCE);
    }

    @ParameterizedTest
    @MethodSource("each")
    void one_person_who_says_both_contradicts_himself(Proposition said) {
        Source may = placed("Gaius in May").by(Actor.person("Gaius").build()).build();
        Source june = placed("Gaius in June").by(Actor.person("Gaius").build()).build();
        Claim yes = told(may, said);
        Claim no = told(june, said.negated());

        assertThat(codes(yes, no)).contains("SELF_CONTRADICTED");
        assertThat(codes(no, yes)).contains("SELF_CONTRADICTED");
    }

    /** That a letter says so, and that it says it is not so: whoever read it may report either, and deny it. */
    @ParameterizedTest
    @MethodSource("each")
    void whoever_read_a_letter_may_report_and_deny_that_it_says_so(Proposition said) {
        for (Proposition words : ImmutableList.of(said, said.negated())) {
            Proposition reported = new Saying(DIARY, words);

            assertThat(verdict(reported, told(FIRST, reported))).isEqualTo(SUPPORTED);
            assertThat(verdict(reported.negated(), told(FIRST, reported))).isEqualTo(REFUTED);
            assertThat(verdict(reported, told(FIRST, reported.negated()))).isEqualTo(REFUTED);
            assertThat(verdict(reported.negated(), told(FIRST, reported.negated())))
                    .isEqualTo(SUPPORTED);
            assertThat(verdict(words, told(FIRST, reported)))
                    .as("that it is so is not said")
                    .isEqualTo(NOT_ENOUGH_EVIDENCE);
        }
    }

    /** Who is put down as saying so, and denies that he said it, did not say it. */
    @ParameterizedTest
    @MethodSource("each")
    void what_is_put_down_to_somebody_who_denies_it_is_void(Proposition said) {
        Source herald = placed("the herald").build();
        Claim putDown = Claim.that("the herald says so")
                .states(said)
                .saidBy(Source.report("a report").build())
                .citing(herald)
                .build();

        assertThat(codes(putDown, told(herald, said.negated()))).contains("OVERSTATED");
        assertThat(codes(putDown, told(herald, said))).doesNotContain("OVERSTATED");
    }

    static Stream<Function<Dating, Proposition>> eachDated() {
        return Stream.of(
                dating -> new Occurred(WAR, dating, Count.NOT_RECORDED),
                dating -> new Held(WISH, dating),
                dating -> new Agency(MARCUS, ROME, dating),
                dating -> new Aligned(ROME, PARTHIA, ROAD, ImmutableSet.of(Alignment.DIVERGENT), dating),
                dating -> new Saying(LETTER, new Occurred(WAR, dating, Count.NOT_RECORDED)));
    }

    /** A rough date is never read as none, which anybody would support who says no date. */
    @ParameterizedTest
    @MethodSource("eachDated")
    void whatever_is_assumed_of_rough_words_they_are_supported_by_the_same(Function<Dating, Proposition> dated) {
        Proposition asked = dated.apply(Dating.of("0054-06~"));
        Claim undated = told(FIRST, dated.apply(Dating.UNKNOWN));
        Claim dating = told(FIRST, asked);

        for (Presumption presumption : Approximations.ALL) {
            Evaluator evaluator = Evaluator.standard().without(presumption);
            assertThat(verdict(evaluator, asked, undated)).as("%s", presumption).isEqualTo(NOT_ENOUGH_EVIDENCE);
            assertThat(verdict(evaluator, asked, dating)).as("%s", presumption).isEqualTo(SUPPORTED);
        }
    }

    private static Verdict verdict(Evaluator evaluator, Proposition asked, Claim record) {
        return evaluator
                .evaluate(
                        Dossier.titled("the annals").inZone("Z").claims(record).build())
                .of(Claim.that("is it so?").states(asked).build())
                .verdict();
    }

    private static Stream<Class<?>> kinds(Class<?> kind) {
        return kind.isSealed()
                ? Arrays.stream(kind.getPermittedSubclasses()).flatMap(EveryPropositionTest::kinds)
                : Stream.of(kind);
    }

    private static Proposition said(Function<ClaimSubject, StatedClaim> words) {
        return words.apply(Claim.that("so")).build().proposition();
    }

    private static Claim told(Source teller, Proposition said) {
        return Claim.that(teller.name() + ": " + said)
                .states(said)
                .saidBy(teller)
                .citingNobody()
                .build();
    }

    private static Verdict verdict(Proposition asked, Claim... record) {
        return evaluation(record)
                .of(Claim.that("is it so?").states(asked).build())
                .verdict();
    }

    private static ImmutableSet<String> codes(Claim claim, Claim other) {
        return evaluation(claim, other).of(claim).findings().stream()
                .map(finding -> finding.code())
                .collect(ImmutableSet.toImmutableSet());
    }

    private static Evaluation evaluation(Claim... record) {
        return Evaluator.standard()
                .evaluate(
                        Dossier.titled("the annals").inZone("Z").claims(record).build());
    }
}
