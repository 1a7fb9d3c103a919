package org.antequem.rule.testimony;

import static org.antequem.rule.provenance.Weighing.fires;
import static org.antequem.rule.provenance.Weighing.judged;
import static org.antequem.rule.provenance.Weighing.values;
import static org.antequem.world.Annals.EMBASSY;
import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.retold;
import static org.antequem.world.Annals.stageOf;
import static org.antequem.world.Annals.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Evaluator;
import org.antequem.evaluation.Judgement;
import org.antequem.finding.Bearing;
import org.antequem.finding.Finding;
import org.antequem.model.Actor;
import org.antequem.model.ActorBuilder;
import org.antequem.model.Admiralty;
import org.antequem.model.Alignment;
import org.antequem.model.Appearance;
import org.antequem.model.Authorship;
import org.antequem.model.Cause;
import org.antequem.model.Claim;
import org.antequem.model.Deed;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Grading;
import org.antequem.model.Identity;
import org.antequem.model.Interest;
import org.antequem.model.Matter;
import org.antequem.model.Motive;
import org.antequem.model.Occurred;
import org.antequem.model.Presence;
import org.antequem.model.Proposition;
import org.antequem.model.Role;
import org.antequem.model.Saying;
import org.antequem.model.Source;
import org.antequem.model.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotInPositionToKnowTest {

    private static final String CODE = "NOT_IN_POSITION_TO_KNOW";
    private static final Actor ROME = Actor.state("Rome").build();
    private static final Actor PARTHIA = Actor.state("Parthia").build();
    private static final Event TREATY = Event.called("the treaty").by(ROME).build();
    private static final Source OUTSIDER = Source.report("a gazette").build();
    private static final Source SOLDIER =
            Source.official("Drusus").tookPartIn(WAR).build();
    private static final Source SPOKESMAN =
            Source.official("a spokesman of Rome").speakingFor(ROME).build();

    @Test
    void weakens_what_is_said_of_an_event_by_somebody_outside_it() {
        assertThat(values(CODE, told(OUTSIDER, Occurred.of(WAR)))).containsExactly(OUTSIDER, WAR);
        assertThat(judged(told(OUTSIDER, Occurred.of(WAR)))
                        .findings(CODE)
                        .get(0)
                        .bearing())
                .isEqualTo(Bearing.WEAKENS);
    }

    /** To have an interest is no deed, so that whoever speaks for its holder does not know of it by that alone. */
    @Test
    void is_found_on_what_is_said_of_the_time_of_an_interest_whatever_is_asked_of_it() {
        Interest peace = Interest.of(ROME)
                .in(Matter.of("Armenia"))
                .seeking("peace")
                .inOrderTo("rest")
                .since("1914-06")
                .build();
        Claim said = Claim.that("Peace was sought after the war")
                .event(peace.holding())
                .startedAfter(WAR)
                .saidBy(SPOKESMAN)
                .citingNobody()
                .build();
        Evaluation evaluation = Evaluator.standard()
                .evaluate(Dossier.titled("Peace").claims(said).interests(peace).build());

        for (Proposition asked : List.of(said.proposition(), Occurred.of(WAR), Occurred.of(peace.holding()))) {
            Judgement answer =
                    evaluation.of(Claim.that("whether " + asked).states(asked).build());
            assertThat(answer.lines(Bearing.SUPPORTS)).as(asked.toString()).isNotEmpty();
            assertThat(answer.lines(Bearing.SUPPORTS))
                    .as(asked.toString())
                    .filteredOn(line -> line.statements().contains(said))
                    .allSatisfy(line -> assertThat(line.weaknesses())
                            .extracting(Finding::code)
                            .containsExactly(CODE));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            -    | 1890 | true
            -    | 1900 | false
            -    | -    | false
            1901 | -    | true
            1880 | 1950 | false
            """)
    void nobody_is_put_where_his_dates_exclude_him(@Nullable String born, @Nullable String died, boolean excluded) {
        ActorBuilder quintus = Actor.person("Quintus");
        if (born != null) {
            quintus.born(born);
        }
        if (died != null) {
            quintus.died(died);
        }
        Event fire = Event.called("the fire").during("1900").build();
        Actor author = quintus.build();
        Source vouched = Source.witness("his word").by(author).observed(fire).build();
        Source bare = Source.witness("his other word").by(author).build();
        Source neighbour = Source.witness("a neighbour").observed(fire).build();
        Claim attested = told(neighbour, new Presence(bare, Presence.Part.OBSERVED, fire));

        assertThat(fires(CODE, told(vouched, Occurred.of(fire)))).isEqualTo(excluded);
        assertThat(fires(CODE, told(bare, Occurred.of(fire)))).isEqualTo(excluded);
        assertThat(fires(CODE, told(bare, Occurred.of(fire)), attested)).isEqualTo(excluded);
        assertThat(judged(told(vouched, Occurred.of(fire))).explain().replaceAll("\\s+", " "))
                .satisfies(text -> assertThat(
                                text.contains("the author of \"his word\" was not alive at the time of \"the fire\""))
                        .isEqualTo(excluded));
    }

    @Test
    void whoever_took_part_or_acts_for_an_actor_is_in_a_position_to_know() {
        assertThat(fires(CODE, told(SOLDIER, Occurred.of(WAR)))).isFalse();
        assertThat(fires(CODE, told(SPOKESMAN, Occurred.of(TREATY)))).isFalse();
        assertThat(fires(CODE, told(SPOKESMAN, Occurred.of(WAR)))).isTrue();
    }

    @Test
    void the_position_is_that_of_the_root_and_not_of_the_teller() {
        assertThat(fires(CODE, retold(OUTSIDER, Occurred.of(WAR), SOLDIER))).isFalse();
        assertThat(fires(CODE, retold(SOLDIER, Occurred.of(WAR), OUTSIDER))).isTrue();
    }

    @Test
    void every_event_that_is_attested_must_be_known() {
        assertThat(values(CODE, told(SOLDIER, new Cause(EMBASSY, Role.DECIDED, WAR, false))))
                .containsExactly(SOLDIER, EMBASSY);
    }

    @Test
    void what_an_event_is_placed_by_need_not_be_known() {
        Claim order = Claim.that("The war began before the embassy")
                .event(WAR)
                .startedBefore(EMBASSY)
                .saidBy(SOLDIER)
                .citingNobody()
                .build();

        assertThat(fires(CODE, order)).isFalse();
        assertThat(fires(CODE, told(SOLDIER, stageOf(WAR, Stage.EXECUTION, EMBASSY))))
                .isFalse();
        assertThat(fires(CODE, told(SOLDIER, stageOf(EMBASSY, Stage.CONTACTS, WAR))))
                .isTrue();
    }

    @Test
    void whoever_denies_it_must_have_been_there_too() {
        assertThat(fires(CODE, told(OUTSIDER, Occurred.of(WAR).negated()))).isTrue();
        assertThat(fires(CODE, told(SOLDIER, Occurred.of(WAR).negated()))).isFalse();
    }

    @Test
    void of_interests_those_know_who_act_for_one_of_them() {
        Claim outside = aligned(OUTSIDER);
        Claim inside = aligned(SPOKESMAN);

        assertThat(fires(CODE, outside)).isTrue();
        assertThat(fires(CODE, inside)).isFalse();
        assertThat(fires(CODE, told(SPOKESMAN, new Motive(ROME, WAR)))).isFalse();
        assertThat(fires(CODE, told(SOLDIER, new Motive(ROME, WAR)))).isTrue();
    }

    @Test
    void whoever_reports_a_saying_need_not_know_what_is_said() {
        Proposition said = new Saying(SOLDIER, new Motive(ROME, WAR));

        assertThat(fires(CODE, told(OUTSIDER, new Saying(SOLDIER, Occurred.of(WAR)))))
                .isFalse();
        assertThat(fires(CODE, told(OUTSIDER, said))).isFalse();
    }

    @Test
    void whoever_denies_a_saying_need_not_know_what_is_said_either() {
        assertThat(fires(CODE, told(OUTSIDER, new Saying(SOLDIER, new Motive(ROME, WAR)).negated())))
                .isFalse();
    }

    @Test
    void of_a_document_those_know_who_examined_it_or_speak_for_its_maker() {
        Source letter = Source.document("a letter").by(ROME).build();
        Source other = Source.document("another letter").build();
        Source expert = Source.analysis("an expert").examined(letter).build();

        for (Proposition said : List.of(
                new Authorship(letter),
                new Authorship(letter).negated(),
                new Appearance(letter),
                new Identity(letter, other),
                new Grading(letter, Admiralty.of("B2")))) {
            assertThat(fires(CODE, told(OUTSIDER, said))).as("%s", said).isTrue();
            assertThat(fires(CODE, told(SPOKESMAN, said))).as("%s", said).isFalse();
            assertThat(fires(CODE, told(expert, said))).as("%s", said).isFalse();
        }
        assertThat(fires(CODE, told(letter, new Authorship(letter)))).isFalse();
        assertThat(judged(told(OUTSIDER, new Authorship(letter)))
                        .findings(CODE)
                        .get(0)
                        .isUnplaced())
                .isTrue();
    }

    @Test
    void who_made_a_document_knows_of_it_by_whoever_says_so() {
        Actor quintus = Actor.person("Quintus").build();
        Source letter = Source.document("a letter").build();
        Source forger = Source.witness("Quintus in court").by(quintus).build();
        Claim forged = told(forger, new Authorship(letter).negated());

        assertThat(fires(CODE, forged)).isTrue();
        assertThat(fires(CODE, forged, told(forger, Deed.of(letter.telling(), quintus))))
                .isFalse();
        assertThat(fires("PRESENCE_BY_OWN_WORD", forged, told(forger, Deed.of(letter.telling(), quintus))))
                .isTrue();
        assertThat(fires(CODE, forged, told(forger, Deed.of(WAR, quintus)))).isTrue();
        assertThat(fires(
                        CODE,
                        forged,
                        told(forger, Deed.of(letter.telling(), quintus).negated())))
                .isTrue();
    }

    @Test
    void who_saw_something_else_or_examined_it_does_not_know_of_a_document() {
        Event signing = Event.called("the signing").by(PARTHIA).build();
        Source letter = Source.document("a letter").signedIn(signing).build();
        Source seal = Source.document("the seal").build();
        Source bundle = Source.document("the bundle").bundling(letter, seal).build();
        Source other = Source.document("another letter").build();
        Proposition genuine = new Authorship(letter);

        for (Source outside : List.of(
                Source.witness("who saw a war").observed(WAR).build(),
                Source.analysis("who examined another letter").examined(other).build(),
                Source.analysis("who examined the seal").examined(seal).build())) {
            assertThat(fires(CODE, told(outside, genuine))).as("%s", outside).isTrue();
            assertThat(fires(CODE, told(outside, genuine.negated())))
                    .as("%s", outside)
                    .isTrue();
        }
        for (Source inside : List.of(
                Source.witness("who was at the signing").observed(signing).build(),
                Source.official("for who signed").speakingFor(PARTHIA).build(),
                Source.analysis("who examined the bundle").examined(bundle).build(),
                Source.analysis("who examined the signing").examined(signing).build())) {
            assertThat(fires(CODE, told(inside, genuine))).as("%s", inside).isFalse();
        }
        assertThat(fires(
                        CODE,
                        told(
                                Source.analysis("who examined the seal")
                                        .examined(seal)
                                        .build(),
                                new Authorship(bundle).negated())))
                .isFalse();
    }

    @Test
    void of_appearance_of_who_hides_behind_a_name_and_of_grades_those_know_who_examined_it_or_where_it_would_be() {
        Source letter = Source.document("a letter").build();
        Source register = Source.document("the register").build();
        Source bundle = Source.document("the bundle").bundling(letter, SOLDIER).build();

        for (Proposition said : List.of(
                new Identity(SOLDIER, letter),
                new Grading(SOLDIER, Admiralty.of("B2")),
                new Appearance(letter),
                new Appearance(letter).negated())) {
            assertThat(fires(CODE, told(examiner(bundle), said))).as("%s", said).isFalse();
            assertThat(fires(CODE, told(examiner(register), said)))
                    .as("%s", said)
                    .isTrue();
            assertThat(fires(
                            CODE,
                            told(Source.document("who saw a war").observed(WAR).build(), said)))
                    .as("%s", said)
                    .isTrue();
        }
    }

    private static Source examiner(Source thing) {
        return Source.document("who examined " + thing).examined(thing).build();
    }

    private static Claim aligned(Source teller) {
        return Claim.that("Rome and Parthia wanted the same")
                .interestsOf(ROME, PARTHIA)
                .were(Alignment.SHARED)
                .in(Matter.of("Armenia"))
                .saidBy(teller)
                .citingNobody()
                .build();
    }
}
