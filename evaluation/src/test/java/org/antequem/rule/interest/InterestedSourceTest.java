package org.antequem.rule.interest;

import static org.antequem.rule.interest.Courts.ANNALIST;
import static org.antequem.rule.interest.Courts.ARMENIA;
import static org.antequem.rule.interest.Courts.FOR_PARTHIA;
import static org.antequem.rule.interest.Courts.FOR_ROME;
import static org.antequem.rule.interest.Courts.LEGATE;
import static org.antequem.rule.interest.Courts.PARTHIA;
import static org.antequem.rule.interest.Courts.QUAESTOR;
import static org.antequem.rule.interest.Courts.ROME;
import static org.antequem.rule.interest.Courts.judged;
import static org.antequem.rule.interest.Courts.record;
import static org.antequem.rule.interest.Courts.told;
import static org.antequem.rule.interest.Courts.values;
import static org.antequem.world.Annals.dated;
import static org.antequem.world.Annals.only;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.antequem.finding.Bearing;
import org.antequem.model.Actor;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Interest;
import org.antequem.model.InterestBuilder;
import org.antequem.model.Occurred;
import org.antequem.model.Proposition;
import org.antequem.model.Source;
import org.antequem.world.Annals;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InterestedSourceTest {

    private static final String CODE = "INTERESTED_SOURCE";
    private static final Event VICTORY = Event.called("the victory").by(ROME).build();
    private static final Claim WE_WON = Annals.told(FOR_ROME, Occurred.of(VICTORY));

    @Test
    void weakens_what_serves_him_who_says_it() {
        Interest glory = glory(ROME).servedByBelief(WE_WON).build();
        Dossier dossier = record(List.of(glory), WE_WON);

        assertThat(only(judged(WE_WON, dossier).findings(CODE)).bearing()).isEqualTo(Bearing.WEAKENS);
        assertThat(values(CODE, judged(WE_WON, dossier))).containsExactly(glory);
    }

    @Test
    void names_who_says_that_he_has_that_interest() {
        Interest glory = glory(ROME).servedByBelief(WE_WON).build();

        assertThat(values(CODE, judged(WE_WON, record(List.of(), WE_WON, told(ANNALIST, glory)))))
                .containsExactly(glory, ANNALIST);
    }

    @Test
    void the_root_counts_and_not_the_teller() {
        Claim retold = Annals.retold(ANNALIST, Occurred.of(VICTORY), FOR_ROME);
        Claim retoldByRome = Annals.retold(FOR_ROME, Occurred.of(VICTORY), ANNALIST);
        Claim first = Annals.told(ANNALIST, Occurred.of(VICTORY));

        assertThat(fires(retold, glory(ROME).servedByBelief(WE_WON).build(), WE_WON))
                .isTrue();
        assertThat(fires(retoldByRome, glory(ROME).servedByBelief(retoldByRome).build(), first))
                .isFalse();
    }

    @Test
    void a_root_stands_for_its_court_and_a_person_for_himself_too() {
        Source legate = Source.witness("the legate's letter").by(LEGATE).build();
        Claim claim = Annals.told(legate, Occurred.of(VICTORY));

        assertThat(fires(claim, glory(ROME).servedByBelief(claim).build())).isTrue();
        assertThat(fires(claim, glory(LEGATE).servedByBelief(claim).build())).isTrue();
        assertThat(fires(claim, glory(QUAESTOR).servedByBelief(claim).build())).isFalse();
        assertThat(fires(claim, glory(PARTHIA).servedByBelief(claim).build())).isFalse();
        assertThat(fires(WE_WON, glory(LEGATE).servedByBelief(WE_WON).build())).isFalse();
    }

    @Test
    void whoever_is_believed_in_more_is_believed_in_less() {
        Claim hypothesis = Annals.hypothesis(Occurred.of(VICTORY));
        Claim dated = Annals.told(FOR_ROME, dated(VICTORY, "5"));
        Interest glory = glory(ROME).servedByBelief(hypothesis).build();
        Interest date = glory(ROME)
                .servedByBelief(Annals.hypothesis(dated(VICTORY, "5")))
                .build();

        assertThat(values(CODE, judged(dated, record(List.of(glory), hypothesis, dated))))
                .hasSize(1);
        assertThat(values(CODE, judged(WE_WON, record(List.of(date), Annals.hypothesis(dated(VICTORY, "5")), WE_WON))))
                .isEmpty();
    }

    @Test
    void says_nothing_of_others_claims_or_of_what_harms_the_root() {
        Claim another = Annals.told(FOR_PARTHIA, Occurred.of(Annals.WAR));

        assertThat(fires(WE_WON, glory(ROME).servedByBelief(another).build(), another))
                .isFalse();
        assertThat(fires(WE_WON, glory(ROME).harmedByBelief(WE_WON).build())).isFalse();
        assertThat(fires(WE_WON, glory(ROME).servedBy(VICTORY).build())).isFalse();
    }

    @Test
    void says_nothing_of_an_interest_that_came_later() {
        Source early = Source.official("Rome's early speaker")
                .speakingFor(ROME)
                .spoken("1975")
                .build();
        Claim claim = Annals.told(early, Occurred.of(VICTORY));

        assertThat(fires(claim, glory(ROME).since("1976").servedByBelief(claim).build()))
                .isFalse();
        assertThat(fires(claim, glory(ROME).since("1975").servedByBelief(claim).build()))
                .isTrue();
        assertThat(fires(
                        claim,
                        glory(ROME).since("1975/1976").servedByBelief(claim).build()))
                .isTrue();
        assertThat(fires(
                        WE_WON, glory(ROME).since("1976").servedByBelief(WE_WON).build()))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            since | until | fires in 1975
                  | 1974  | false
                  | 1975  | true
                  | 1976  | true
            1970  | 1974  | false
            1970  | 1980  | true
            1976  | 1980  | false
            """)
    void says_nothing_of_an_interest_that_had_ended(@Nullable String since, String until, boolean fires) {
        Source speaker = Source.official("Rome's early speaker")
                .speakingFor(ROME)
                .spoken("1975")
                .build();
        Claim claim = Annals.told(speaker, Occurred.of(VICTORY));
        InterestBuilder glory = glory(ROME).until(until).servedByBelief(claim);

        assertThat(fires(claim, (since == null ? glory : glory.since(since)).build()))
                .isEqualTo(fires);
    }

    @Test
    void views_take_the_word_away() {
        Source critic = Source.report("a critic").published("1980").build();
        Interest glory = glory(ROME).servedByBelief(WE_WON).build();
        Claim dated = Annals.told(
                Source.official("Rome's late speaker")
                        .speakingFor(ROME)
                        .spoken("1975")
                        .build(),
                Occurred.of(VICTORY));
        Dossier dossier = record(List.of(), WE_WON, dated, told(critic, glory));

        assertThat(values(CODE, judged(dated, dossier))).hasSize(2);
        assertThat(values(CODE, judged(dated, dossier.asOf("1979")))).isEmpty();
        assertThat(values(CODE, judged(dated, dossier.without(critic)))).isEmpty();
        assertThat(values(CODE, judged(dated, dossier.accordingTo(FOR_ROME)))).isEmpty();
    }

    private static boolean fires(Claim claim, Interest interest, Claim... others) {
        Claim[] told = new Claim[others.length + 1];
        told[0] = claim;
        System.arraycopy(others, 0, told, 1, others.length);
        return !judged(claim, record(List.of(interest), told)).findings(CODE).isEmpty();
    }

    private static InterestBuilder glory(Actor holder) {
        return Interest.of(holder).in(ARMENIA).seeking("glory").inOrderTo("rule");
    }

    /** What harms an interest if it is believed serves it if it is disbelieved. */
    @Test
    void weakens_the_denial_of_what_belief_in_would_harm() {
        Claim charge = Annals.hypothesis(Occurred.of(VICTORY));
        Claim denial = Annals.told(FOR_ROME, Occurred.of(VICTORY).negated());
        Interest harmed = glory(ROME).harmedByBelief(charge).build();

        assertThat(fires(denial, harmed, charge)).isTrue();
        assertThat(only(judged(denial, record(List.of(harmed), denial, charge)).findings(CODE))
                        .bearing())
                .isEqualTo(Bearing.WEAKENS);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # harmful if believed | what is told | fires
                      in 5                | not in 5     | true
                      in 5                | in 7         | true
                      in 5..7             | in 5         | false
                      in 5                | in 5         | false
                      in 5                | in 5..7      | false
                      in 5                | at all       | false
                      at all              | not at all   | true
                      at all              | not in 5     | false
                      not at all          | in 5         | true
                      not at all          | at all       | true
                      not in 5            | at all       | false
                    """)
    void weakens_what_excludes_something_that_belief_in_would_harm(String harmful, String told, boolean fires) {
        Claim charge = Annals.hypothesis(said(harmful));
        Claim claim = Annals.told(FOR_ROME, said(told));

        assertThat(fires(claim, glory(ROME).harmedByBelief(charge).build(), charge))
                .isEqualTo(fires);
    }

    private static Proposition said(String words) {
        if (words.startsWith("not ")) {
            return said(words.substring(4)).negated();
        }
        return words.equals("at all") ? Occurred.of(VICTORY) : dated(VICTORY, words.substring(3));
    }

    @Test
    void what_is_handed_down_from_a_denial_is_weak_with_it() {
        Claim charge = Annals.hypothesis(dated(VICTORY, "5"));
        Claim denial = Annals.told(FOR_ROME, dated(VICTORY, "7"));
        Claim retold = Annals.retold(ANNALIST, Occurred.of(VICTORY), FOR_ROME);
        Interest harmed = glory(ROME).harmedByBelief(charge).build();

        assertThat(fires(retold, harmed, denial, charge)).isTrue();
    }

    @Test
    void a_denial_by_who_has_no_such_interest_is_not_weak() {
        Claim charge = Annals.hypothesis(Occurred.of(VICTORY));
        Claim denial = Annals.told(ANNALIST, Occurred.of(VICTORY).negated());

        assertThat(fires(denial, glory(ROME).harmedByBelief(charge).build(), charge))
                .isFalse();
        assertThat(fires(
                        Annals.told(FOR_ROME, Occurred.of(VICTORY).negated()),
                        glory(ROME).servedByBelief(charge).build(),
                        charge))
                .isFalse();
    }
}
