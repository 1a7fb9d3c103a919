package org.antequem.rule.testimony;

import static org.antequem.rule.provenance.Weighing.judged;
import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.antequem.finding.Bearing;
import org.antequem.finding.Finding;
import org.antequem.model.Appearance;
import org.antequem.model.Authorship;
import org.antequem.model.Claim;
import org.antequem.model.Event;
import org.antequem.model.Examination;
import org.antequem.model.Hedge;
import org.antequem.model.Occurred;
import org.antequem.model.Proposition;
import org.antequem.model.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** That somebody did not examine a thing counts as that he was not there does. */
class DeniedExaminationsTest {

    private static final Event SIGNING = Event.called("the signing").build();
    private static final Source LETTER =
            Source.document("the letter").signedIn(SIGNING).build();
    private static final Source EXPERT = Source.analysis("an expert").build();
    private static final Source VOUCHED =
            Source.analysis("a vouched expert").examined(LETTER).build();
    private static final Source KEEPER =
            Source.official("the keeper of the letter").examined(LETTER).build();
    private static final Source OTHER =
            Source.official("another keeper").examined(LETTER).build();
    private static final Source BLOG = Source.commentary("a blog").build();
    private static final Proposition THERE_WAS_ONE = new Appearance(LETTER);

    /** How what an expert says of the letter is weighed, by who else speaks of his examining it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            expert  | says that he examined it | denies it | code                    | bearing
            told    | himself                  |           | PRESENCE_BY_OWN_WORD    | WEAKENS
            told    | himself                  | keeper    | NOT_IN_POSITION_TO_KNOW | VOIDS
            told    | himself                  | blog      | PRESENCE_BY_OWN_WORD    | WEAKENS
            told    | nobody                   | keeper    | NOT_IN_POSITION_TO_KNOW | VOIDS
            told    | nobody                   | blog      | NOT_IN_POSITION_TO_KNOW | WEAKENS
            told    | nobody                   | hedging   | NOT_IN_POSITION_TO_KNOW | WEAKENS
            told    | other                    |           |                         |
            told    | other                    | blog      |                         |
            vouched | nobody                   |           |                         |
            vouched | nobody                   | keeper    |                         |
            """)
    void a_denial_counts_by_who_can_know(String expert, String attests, String denies, String code, Bearing bearing) {
        Source who = expert.equals("vouched") ? VOUCHED : EXPERT;

        assertThat(found(who, THERE_WAS_ONE, attests, denies == null ? "nobody" : denies))
                .as("%s, attested by %s, denied by %s", expert, attests, denies)
                .isEqualTo(code == null ? "" : code + " " + bearing);
    }

    @Test
    void of_what_an_examination_shows_of_its_making_it_counts_as_well() {
        Proposition signed = Occurred.of(SIGNING);

        assertThat(found(EXPERT, signed, "himself", "nobody")).isEqualTo("PRESENCE_BY_OWN_WORD WEAKENS");
        assertThat(found(EXPERT, signed, "himself", "keeper")).isEqualTo("NOT_IN_POSITION_TO_KNOW VOIDS");
        assertThat(found(EXPERT, signed, "other", "nobody")).isEmpty();
        assertThat(found(VOUCHED, signed, "nobody", "keeper")).isEmpty();
    }

    @Test
    void of_anything_else_it_says_nothing() {
        Source witness = Source.witness("a witness").observed(WAR).build();
        Claim seen = told(witness, Occurred.of(WAR));
        Claim denied = told(KEEPER, new Examination(witness, LETTER).negated());

        assertThat(judged(seen, denied).findings("NOT_IN_POSITION_TO_KNOW")).isEmpty();
        assertThat(judged(told(EXPERT, new Authorship(LETTER)), told(KEEPER, new Examination(EXPERT, BLOG).negated()))
                        .findings("NOT_IN_POSITION_TO_KNOW"))
                .extracting(Finding::bearing)
                .containsExactly(Bearing.WEAKENS);
    }

    private static String found(Source expert, Proposition said, String attests, String denies) {
        Claim opinion = told(expert, said);
        Claim[] others = Stream.concat(
                        attests.equals("nobody")
                                ? Stream.of()
                                : Stream.of(told(
                                        attests.equals("himself") ? expert : OTHER, new Examination(expert, LETTER))),
                        denies.equals("nobody") ? Stream.of() : Stream.of(denial(expert, denies)))
                .toArray(Claim[]::new);
        return judged(opinion, others).findings().stream()
                .filter(finding -> finding.code().equals("PRESENCE_BY_OWN_WORD")
                        || finding.code().equals("NOT_IN_POSITION_TO_KNOW"))
                .filter(finding -> finding.bearing() != Bearing.WEAKENS || !isVoid(opinion, others))
                .map(finding -> finding.code() + " " + finding.bearing())
                .distinct()
                .reduce("", String::concat);
    }

    private static boolean isVoid(Claim opinion, Claim... others) {
        return judged(opinion, others).findings().stream().anyMatch(finding -> finding.bearing() == Bearing.VOIDS);
    }

    private static Claim denial(Source expert, String by) {
        Source teller = by.equals("blog") ? BLOG : KEEPER;
        var claim = Claim.that("he did not examine it")
                .not(it -> it.source(expert).examined(LETTER))
                .saidBy(teller)
                .citingNobody();
        return by.equals("hedging") ? claim.hedged(Hedge.REPORTEDLY).build() : claim.build();
    }
}
