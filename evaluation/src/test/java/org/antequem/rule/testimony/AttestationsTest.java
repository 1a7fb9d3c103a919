package org.antequem.rule.testimony;

import static org.antequem.rule.provenance.Weighing.judged;
import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.antequem.finding.Bearing;
import org.antequem.model.Actor;
import org.antequem.model.Agency;
import org.antequem.model.Appearance;
import org.antequem.model.Claim;
import org.antequem.model.Deed;
import org.antequem.model.Examination;
import org.antequem.model.Occurred;
import org.antequem.model.Presence;
import org.antequem.model.Presence.Part;
import org.antequem.model.Proposition;
import org.antequem.model.Source;
import org.antequem.time.Dating;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who is where by the word of others, as far as that is another's word. */
class AttestationsTest {

    private static final Actor STATE = Actor.state("the state").build();
    private static final Actor POLICE =
            Actor.group("the police").actingFor(STATE).build();
    private static final Actor GUARD = Actor.group("the guard").build();
    private static final Source BLOG = Source.report("a blog").build();
    private static final Source JULIA = Source.report("Julia").build();
    private static final Source NERO = Source.witness("Nero").observed(WAR).build();
    private static final Source LIVIA = Source.witness("Livia").build();
    private static final Source MINISTER =
            Source.official("a minister").speakingFor(STATE).build();
    private static final Source OFFICER =
            Source.official("an officer").speakingFor(POLICE).observed(WAR).build();
    private static final Source SERGEANT =
            Source.official("a sergeant").speakingFor(GUARD).observed(WAR).build();

    private static final String FIRM = "";
    private static final String WEAK = "weakens";
    private static final String VOID = "weakens voids";

    static Stream<Arguments> rows() {
        Claim denied = told(NERO, there(LIVIA).negated());
        Claim disclosed = told(MINISTER, new Agency(GUARD, STATE, Dating.UNKNOWN));
        return Stream.of(
                row("an officer of the same state", MINISTER, WEAK, was(MINISTER, OFFICER)),
                row("a sergeant of nobody's guard", MINISTER, FIRM, was(MINISTER, SERGEANT)),
                row(
                        "a sergeant of a guard that acts for the state",
                        MINISTER,
                        WEAK,
                        was(MINISTER, SERGEANT),
                        disclosed),
                row(
                        "the same, and the guard denies it",
                        MINISTER,
                        FIRM,
                        was(MINISTER, SERGEANT),
                        disclosed,
                        told(SERGEANT, new Agency(GUARD, STATE, Dating.UNKNOWN).negated())),
                row("her own word, denied", LIVIA, VOID, denied),
                row(
                        "a blog that is there by her word alone, denied",
                        LIVIA,
                        VOID,
                        was(BLOG, LIVIA),
                        was(LIVIA, BLOG),
                        denied),
                row("the same over two", LIVIA, VOID, was(BLOG, LIVIA), was(JULIA, BLOG), was(LIVIA, JULIA), denied),
                row("a blog by its own word, denied", LIVIA, WEAK, was(BLOG, BLOG), was(LIVIA, BLOG), denied),
                row("a blog by Nero's word", LIVIA, FIRM, was(BLOG, NERO), was(LIVIA, BLOG)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void no_attestation_rests_on_the_one_it_attests(String what, Source teller, String strength, List<Claim> others) {
        assertThat(strength(told(teller, Occurred.of(WAR)), others)).isEqualTo(strength);
    }

    @Test
    void who_did_it_is_another_matter_than_who_acted_for_whom() {
        Source spokesman = Source.official("a spokesman").speakingFor(STATE).build();
        Claim known = told(spokesman, Occurred.of(WAR));
        Claim byTheGuard = told(NERO, Deed.of(WAR, GUARD));
        Claim byThePolice = told(NERO, Deed.of(WAR, POLICE));

        assertThat(strength(known, List.of(byThePolice))).isEqualTo(FIRM);
        assertThat(strength(known, List.of(byTheGuard, told(spokesman, new Agency(GUARD, STATE, Dating.UNKNOWN)))))
                .isEqualTo(WEAK);
    }

    static Stream<Arguments> examiners() {
        Source letter = Source.document("a letter").by(GUARD).build();
        Source expert = Source.analysis("an expert").build();
        Source colleague = Source.analysis("a colleague").examined(letter).build();
        Claim appeared = told(expert, new Appearance(letter));
        Proposition examined = new Examination(expert, letter);
        return Stream.of(
                Arguments.of("nothing recorded", appeared, List.of(), "NOT_IN_POSITION_TO_KNOW"),
                Arguments.of("by a blog", appeared, List.of(told(BLOG, examined)), "NOT_IN_POSITION_TO_KNOW"),
                Arguments.of("by itself", appeared, List.of(told(expert, examined)), "PRESENCE_BY_OWN_WORD"),
                Arguments.of("by a witness", appeared, List.of(told(LIVIA, examined)), "PRESENCE_BY_OWN_WORD"),
                Arguments.of("by who examined it, too", appeared, List.of(told(colleague, examined)), ""),
                Arguments.of("by whose letter it is", appeared, List.of(told(SERGEANT, examined)), ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examiners")
    void that_somebody_examined_something_is_told_as_presences_are(
            String what, Claim claim, List<Claim> others, String code) {
        assertThat(judged(claim, others.toArray(Claim[]::new)).findings().stream()
                        .filter(finding -> finding.bearing() == Bearing.WEAKENS)
                        .map(finding -> finding.code()))
                .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    private static Proposition there(Source source) {
        return new Presence(source, Part.OBSERVED, WAR);
    }

    private static Claim was(Source source, Source by) {
        return told(by, there(source));
    }

    /** How the rules on speakers leave the first claim: in words for how they bear. */
    private static String strength(Claim claim, List<Claim> others) {
        List<String> ours = List.of(TestimonyRules.NOT_IN_POSITION_TO_KNOW, TestimonyRules.PRESENCE_BY_OWN_WORD);
        List<Bearing> found = judged(claim, others.toArray(Claim[]::new)).findings().stream()
                .filter(finding -> ours.contains(finding.code()))
                .map(finding -> finding.bearing())
                .toList();
        return found.contains(Bearing.VOIDS) ? VOID : found.isEmpty() ? FIRM : WEAK;
    }

    private static Arguments row(String what, Source teller, String strength, Claim... others) {
        return Arguments.of(what, teller, strength, List.of(others));
    }
}
