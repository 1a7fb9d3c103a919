package org.antequem.model;

import static org.antequem.model.SmallRecord.ENVOY;
import static org.antequem.model.SmallRecord.LETTER;
import static org.antequem.model.SmallRecord.ROME;
import static org.antequem.model.SmallRecord.VISIT;
import static org.antequem.model.SmallRecord.WAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.antequem.time.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever can be claimed can be denied and reported, in the same words. */
class VerbsTest {

    static List<Function<ClaimSubject, StatedClaim>> verbs() {
        return List.of(
                it -> it.event(VISIT).happened("2015"),
                it -> it.event(VISIT).startedBefore(WAR),
                it -> it.event(VISIT).lasted(Span.days(40)),
                it -> it.event(VISIT).isStage(Stage.PLANNING, WAR),
                it -> it.event(VISIT).wasBy(ROME).alone(),
                it -> it.event(VISIT).wentWith(WAR),
                it -> it.cause(VISIT).decided(WAR).alone(),
                it -> it.interestsOf(ROME, SmallRecord.PARTHIA)
                        .were(Alignment.SHARED)
                        .in(SmallRecord.ARMENIA)
                        .throughout("2015/.."),
                it -> it.actor(ROME).hadItsOwnMotiveFor(WAR),
                it -> it.actor(ROME).actedFor(SmallRecord.PARTHIA).throughout("2015/2016"),
                it -> it.interest(SmallRecord.PEACE).isHeld(),
                it -> it.document(LETTER).isGenuine(),
                it -> it.source(ENVOY).says(that -> that.event(VISIT).happened()),
                it -> it.source(ENVOY).observed(VISIT),
                it -> it.source(ENVOY).examined(LETTER),
                it -> it.source(LETTER).appeared(),
                it -> it.source(ENVOY).isSameAs(LETTER),
                it -> it.source(ENVOY).isGraded("B2"));
    }

    @Test
    void there_is_a_verb_for_every_kind() {
        Set<Class<?>> kinds = new HashSet<>();
        verbs().forEach(verb ->
                kinds.add(verb.apply(Claim.that("so")).build().proposition().getClass()));
        kinds.add(Not.class);

        assertThat(kinds).isEqualTo(SmallRecord.kinds());
    }

    @ParameterizedTest
    @MethodSource("verbs")
    void is_denied_and_reported_as_it_is_claimed(Function<ClaimSubject, StatedClaim> verb) {
        Proposition said = verb.apply(Claim.that("so")).build().proposition();

        assertThat(Claim.that("not so").not(verb).saidBy(ENVOY).build().proposition())
                .isEqualTo(said.negated());
        assertThat(Claim.that("they say so").source(LETTER).says(verb).build().proposition())
                .isEqualTo(new Saying(LETTER, said));
        assertThat(Claim.that("they deny it")
                        .source(LETTER)
                        .says(that -> that.not(verb))
                        .build()
                        .proposition())
                .isEqualTo(new Saying(LETTER, said.negated()));
    }

    @Test
    void refuses_what_is_said_of_one_thing_twice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Claim.that("so").source(ENVOY).isSameAs(ENVOY))
                .withMessage("\"the envoy\" is the same as itself: expected two sources");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Claim.that("so").source(ENVOY).examined(ENVOY))
                .withMessage("\"the envoy\" examined itself: expected something else");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Claim.that("so").actor(ROME).actedFor(ROME))
                .withMessage("\"Rome\" acted for itself: expected two actors");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Claim.that("so").event(VISIT).wentWith(VISIT))
                .withMessage("\"the visit\" went with itself: expected two events");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Deed(VISIT, ROME, true, true))
                .withMessage("\"the visit\" was by \"Rome\" alone, if at all: expected one of them");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Claim.that("so").source(ENVOY).isGraded("G7"))
                .withMessage("\"G7\" is no Admiralty grade: expected A to F and 1 to 6, like \"B2\"");
    }
}
