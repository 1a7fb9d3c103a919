package org.antequem.rule.provenance;

import static org.antequem.rule.provenance.Weighing.fires;
import static org.antequem.rule.provenance.Weighing.judged;
import static org.antequem.rule.provenance.Weighing.values;
import static org.antequem.world.Annals.EMBASSY;
import static org.antequem.world.Annals.MUSTER;
import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.dated;
import static org.antequem.world.Annals.dossier;
import static org.antequem.world.Annals.eyewitness;
import static org.antequem.world.Annals.hypothesis;
import static org.antequem.world.Annals.retold;
import static org.antequem.world.Annals.told;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;
import org.antequem.evaluation.Evaluator;
import org.antequem.finding.Bearing;
import org.antequem.model.Actor;
import org.antequem.model.Agency;
import org.antequem.model.Authorship;
import org.antequem.model.Cause;
import org.antequem.model.Claim;
import org.antequem.model.Count;
import org.antequem.model.Dossier;
import org.antequem.model.Hedge;
import org.antequem.model.Occurred;
import org.antequem.model.Proposition;
import org.antequem.model.Role;
import org.antequem.model.Saying;
import org.antequem.model.Source;
import org.antequem.time.Dating;
import org.antequem.verdict.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class OverstatedTest {

    private static final String CODE = "OVERSTATED";
    private static final Source LIVIA = eyewitness("Livia");
    private static final Source DRUSUS = eyewitness("Drusus");
    private static final Proposition DECIDED = new Cause(EMBASSY, Role.DECIDED, WAR, false);
    private static final Proposition ALONE = new Cause(EMBASSY, Role.DECIDED, WAR, true);
    private static final Actor ROME = Actor.state("Rome").build();
    private static final Actor PARTHIA = Actor.state("Parthia").build();
    private static final Proposition AGENCY = new Agency(ROME, PARTHIA, Dating.UNKNOWN);
    private static final Proposition SHAPED = new Cause(EMBASSY, Role.SHAPED, WAR, false);

    private static final Actor MAYOR = Actor.person("the mayor").build();
    private static final Source LETTER =
            Source.witness("the mayor, to his deputy").by(MAYOR).build();
    private static final Source MEMOIRS =
            Source.document("the mayor's memoirs").by(MAYOR).build();

    /** Ten at night of the third in New York is three in the morning of the fourth in Greenwich. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            zone             | written                   | retold     | fires
            America/New_York | 1914-07-03T22:00:00-05:00 | 1914-07-03 | false
            America/New_York | 1914-07-04T03:00:00Z      | 1914-07-03 | false
            America/New_York | 1914-07-04T03:00:00Z      | 1914-07-04 | true
            Z                | 1914-07-04T03:00:00Z      | 1914-07-04 | false
            Z                | 1914-07-03T22:00:00-05:00 | 1914-07-03 | true
            """)
    void a_day_is_one_of_the_zone_of_the_dossier(String zone, String written, String retold, boolean fires) {
        Claim words = told(LIVIA, new Occurred(WAR, Dating.of(written), Count.NOT_RECORDED));
        Claim claim = retold(DRUSUS, new Occurred(WAR, Dating.of(retold), Count.NOT_RECORDED), LIVIA);
        Dossier record =
                Dossier.titled("letters").inZone(zone).claims(words, claim).build();

        assertThat(Evaluator.standard()
                        .evaluate(record)
                        .of(claim)
                        .findings(CODE)
                        .isEmpty())
                .isEqualTo(!fires);
    }

    static Stream<Arguments> what_is_said_and_what_the_cited_source_says() {
        return Stream.of(
                Arguments.of(DECIDED, SHAPED, true),
                Arguments.of(ALONE, DECIDED, true),
                Arguments.of(DECIDED, DECIDED.negated(), true),
                Arguments.of(DECIDED, Occurred.of(WAR), true),
                Arguments.of(dated(WAR, "3"), dated(WAR, "2..3"), true),
                Arguments.of(dated(WAR, "3"), Occurred.of(WAR), true),
                Arguments.of(dead(9), dead(3), true),
                Arguments.of(DECIDED, new Saying(DRUSUS, DECIDED).negated(), true),
                Arguments.of(AGENCY, AGENCY.negated(), true),
                Arguments.of(AGENCY, new Saying(DRUSUS, AGENCY).negated(), true),
                Arguments.of(AGENCY, new Saying(LIVIA, AGENCY).negated(), false),
                Arguments.of(AGENCY, new Agency(PARTHIA, ROME, Dating.UNKNOWN).negated(), false),
                Arguments.of(DECIDED, DECIDED, false),
                Arguments.of(DECIDED, ALONE, false),
                Arguments.of(Occurred.of(WAR), SHAPED, false),
                Arguments.of(dated(WAR, "2..3"), dated(WAR, "3"), false),
                Arguments.of(DECIDED, Occurred.of(MUSTER), false));
    }

    @ParameterizedTest
    @MethodSource("what_is_said_and_what_the_cited_source_says")
    void voids_what_says_more_than_the_source_it_leans_on(Proposition said, Proposition cited, boolean fires) {
        assertThat(fires(CODE, retold(LIVIA, said, DRUSUS), told(DRUSUS, cited)))
                .isEqualTo(fires);
    }

    static Stream<Arguments> what_the_same_person_says_elsewhere() {
        return Stream.of(
                Arguments.of(DECIDED, new Saying(LETTER, DECIDED).negated(), true),
                Arguments.of(ALONE, new Saying(LETTER, DECIDED).negated(), true),
                Arguments.of(DECIDED, DECIDED.negated(), true),
                Arguments.of(AGENCY, AGENCY.negated(), true),
                Arguments.of(AGENCY, new Saying(LETTER, AGENCY).negated(), true),
                Arguments.of(SHAPED, new Saying(LETTER, DECIDED).negated(), false),
                Arguments.of(DECIDED, new Saying(DRUSUS, DECIDED).negated(), false),
                Arguments.of(DECIDED, Occurred.of(WAR), false),
                Arguments.of(DECIDED, DECIDED, false));
    }

    @ParameterizedTest
    @MethodSource
    void what_the_same_person_says_elsewhere(Proposition said, Proposition elsewhere, boolean fires) {
        Claim cited = retold(LIVIA, said, LETTER);

        assertThat(fires(CODE, cited, told(MEMOIRS, elsewhere))).isEqualTo(fires);
        assertThat(fires(CODE, cited, told(DRUSUS, elsewhere))).isFalse();
    }

    @Test
    void who_denies_elsewhere_and_says_so_elsewhere_may_have_said_so() {
        Claim cited = retold(LIVIA, DECIDED, LETTER);
        Claim denied = told(MEMOIRS, new Saying(LETTER, DECIDED).negated());
        Source diary = Source.document("the mayor's diary").by(MAYOR).build();

        assertThat(fires(CODE, cited, denied, told(diary, DECIDED))).isFalse();
        assertThat(values(CODE, cited, denied)).containsExactly(LETTER, denied);
    }

    @Test
    void a_source_that_says_nothing_here_is_not_overstated() {
        assertThat(fires(CODE, retold(LIVIA, DECIDED, DRUSUS))).isFalse();
        assertThat(fires(CODE, told(LIVIA, DECIDED))).isFalse();
    }

    @Test
    void shows_what_the_source_does_say_plain_words_first_and_two_at_most() {
        Claim more = retold(LIVIA, DECIDED, DRUSUS);
        Claim shaped = told(DRUSUS, SHAPED);
        Claim happened = told(DRUSUS, Occurred.of(WAR));
        Claim perhaps = Claim.that("It was the embassy, perhaps")
                .states(ALONE.negated())
                .saidBy(DRUSUS)
                .citingNobody()
                .hedged(Hedge.LIKELY)
                .build();

        assertThat(values(CODE, more, perhaps)).containsExactly(DRUSUS, perhaps);
        assertThat(values(CODE, more, perhaps, happened)).containsExactly(DRUSUS, ImmutableSet.of(happened, perhaps));
        assertThat(values(CODE, more, perhaps, happened, shaped))
                .containsExactly(DRUSUS, ImmutableSet.of(shaped, happened));
        assertThat(judged(more, shaped).explain().replaceAll("\\s+", " "))
                .contains("Here \"Drusus\" does not say so, but says \"'the embassy' shaped 'the war'\".");
    }

    @Test
    void voids_what_leans_on_somebody_who_overstates() {
        assertThat(fires(
                        CODE,
                        retold(eyewitness("Marcus"), DECIDED, LIVIA),
                        retold(LIVIA, DECIDED, DRUSUS),
                        told(DRUSUS, SHAPED)))
                .isTrue();
    }

    @Test
    void voids_what_says_more_than_a_discounted_claim() {
        Claim more = retold(LIVIA, dated(WAR, "3"), DRUSUS);
        Claim less = told(DRUSUS, Occurred.of(WAR));
        Dossier view = dossier(more, less).discounting(less);

        assertThat(view.counting()).containsExactly(more);
        assertThat(Evaluator.standard().evaluate(view).of(more).findings(CODE)).isNotEmpty();
        assertThat(fires(CODE, more)).isFalse();
    }

    @Test
    void a_denial_that_follows_from_what_the_source_says_is_not_overstated() {
        Proposition another = new Cause(MUSTER, Role.DECIDED, WAR, true);

        assertThat(fires(CODE, retold(LIVIA, DECIDED.negated(), DRUSUS), told(DRUSUS, another)))
                .isFalse();
    }

    @Test
    void who_tells_of_the_same_as_a_document_does_not_vouch_for_it() {
        Source letter = Source.document("the letter").build();
        Claim vouching = retold(LIVIA, new Authorship(letter), DRUSUS);

        assertThat(fires(CODE, vouching, told(letter, Occurred.of(WAR)), told(DRUSUS, Occurred.of(WAR))))
                .isTrue();
        assertThat(fires(CODE, vouching, told(letter, Occurred.of(WAR)), told(DRUSUS, Occurred.of(MUSTER))))
                .isFalse();
        assertThat(fires(CODE, vouching, told(letter, Occurred.of(WAR)), told(DRUSUS, new Authorship(letter))))
                .isFalse();
        assertThat(fires(CODE, retold(LIVIA, new Authorship(letter), letter), told(letter, Occurred.of(WAR))))
                .isFalse();
    }

    @Test
    void what_is_overstated_gives_no_support_and_refutes_nothing() {
        Claim hypothesis = hypothesis(DECIDED);

        assertThat(judged(hypothesis, retold(LIVIA, DECIDED, DRUSUS), told(DRUSUS, SHAPED))
                        .verdict())
                .isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
        assertThat(judged(retold(LIVIA, DECIDED, DRUSUS), told(DRUSUS, SHAPED)).lines(Bearing.REFUTES))
                .isEmpty();
    }

    private static Proposition dead(long number) {
        return new Occurred(WAR, Dating.UNKNOWN, Count.of(number));
    }
}
