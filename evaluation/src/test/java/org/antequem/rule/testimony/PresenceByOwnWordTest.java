package org.antequem.rule.testimony;

import static org.antequem.model.Hedge.REPORTEDLY;
import static org.antequem.rule.provenance.Weighing.judged;
import static org.antequem.world.Annals.EMBASSY;
import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.told;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.util.List;
import org.antequem.evaluation.Evaluator;
import org.antequem.evaluation.Judgement;
import org.antequem.finding.Bearing;
import org.antequem.finding.Finding;
import org.antequem.model.Actor;
import org.antequem.model.Agency;
import org.antequem.model.Appearance;
import org.antequem.model.Claim;
import org.antequem.model.Deed;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Examination;
import org.antequem.model.Occurred;
import org.antequem.model.Presence;
import org.antequem.model.Presence.Part;
import org.antequem.model.Source;
import org.antequem.time.Dating;
import org.antequem.verdict.Verdict;
import org.junit.jupiter.api.Test;

/** Where those stand who speak, and by whose word. */
class PresenceByOwnWordTest {

    private static final Actor STATE = Actor.state("the state").build();
    private static final Actor POLICE =
            Actor.group("the police").actingFor(STATE).build();
    private static final Source LIVIA = Source.witness("Livia").build();
    private static final Source DRUSUS = Source.witness("Drusus").build();
    private static final Source NERO = Source.witness("Nero").observed(WAR).build();
    private static final Source TITUS = Source.witness("Titus").observed(WAR).build();
    private static final Source BLOG = Source.report("a blog").build();
    private static final Source OTHER_BLOG = Source.report("another blog").build();
    private static final Claim WAR_CAME = told(LIVIA, Occurred.of(WAR));

    private static Claim was(Source source, Source by) {
        return told(by, new Presence(source, Part.OBSERVED, WAR));
    }

    private static Claim wasNot(Source source, Source by) {
        return told(by, new Presence(source, Part.OBSERVED, WAR).negated());
    }

    /** The codes of this kind found on the first claim, with how they bear. */
    private static List<String> found(Claim claim, Claim... others) {
        ImmutableSet<String> ours =
                ImmutableSet.of(TestimonyRules.NOT_IN_POSITION_TO_KNOW, TestimonyRules.PRESENCE_BY_OWN_WORD);
        return judged(claim, others).findings().stream()
                .filter(finding -> ours.contains(finding.code()))
                .map(PresenceByOwnWordTest::words)
                .toList();
    }

    private static String words(Finding finding) {
        return finding.code() + (finding.bearing() == Bearing.VOIDS ? ", void" : "");
    }

    @Test
    void a_witness_who_has_it_from_nobody_was_there_by_his_own_word() {
        assertThat(found(WAR_CAME)).containsExactly("PRESENCE_BY_OWN_WORD");
        assertThat(found(told(BLOG, Occurred.of(WAR)))).containsExactly("NOT_IN_POSITION_TO_KNOW");
        assertThat(found(told(BLOG, Occurred.of(WAR)), was(BLOG, BLOG))).containsExactly("PRESENCE_BY_OWN_WORD");
        assertThat(found(told(BLOG, Occurred.of(EMBASSY)), was(BLOG, BLOG))).containsExactly("NOT_IN_POSITION_TO_KNOW");
        assertThat(found(told(NERO, Occurred.of(WAR)))).isEmpty();
    }

    /** A spokesman was not there; he knows because his own side says that its people did it. */
    @Test
    void who_knows_by_his_own_side_is_not_said_to_have_been_there() {
        Source note = Source.document("the note").speakingFor(STATE).build();
        Claim admitted = told(note, Deed.of(WAR, POLICE));

        assertThat(found(admitted)).containsExactly("PRESENCE_BY_OWN_WORD");
        assertThat(judged(admitted).explain().replaceAll("\\s+", " "))
                .contains("only the side for which \"the note\" speaks says that its own people did \"the war\"");
    }

    @Test
    void who_is_attested_by_somebody_placed_is_placed_as_well_as_that_one() {
        assertThat(found(WAR_CAME, was(LIVIA, NERO))).isEmpty();
        assertThat(found(WAR_CAME, was(LIVIA, DRUSUS))).containsExactly("PRESENCE_BY_OWN_WORD");
        assertThat(found(WAR_CAME, was(LIVIA, BLOG))).containsExactly("PRESENCE_BY_OWN_WORD");
        assertThat(found(told(BLOG, Occurred.of(WAR)), was(BLOG, OTHER_BLOG)))
                .containsExactly("NOT_IN_POSITION_TO_KNOW");
        assertThat(found(WAR_CAME, was(LIVIA, DRUSUS), was(DRUSUS, NERO))).isEmpty();
    }

    @Test
    void nobody_else_says_so_only_where_nobody_does() {
        Source letter = Source.document("the letter").build();
        Claim genuine = told(LIVIA, new Appearance(letter));
        Claim examined = told(LIVIA, new Examination(LIVIA, letter));
        String counts = "nobody else whose word counts for this says that \"Livia\" ";

        assertThat(text(WAR_CAME)).contains("Here nobody else says that \"Livia\" was at \"the war\".");
        assertThat(text(WAR_CAME, was(LIVIA, LIVIA)))
                .contains("Here nobody else says that \"Livia\" was at \"the war\".");
        assertThat(text(WAR_CAME, was(LIVIA, BLOG))).contains("Here " + counts + "was at \"the war\".");
        assertThat(text(genuine, examined))
                .contains("Here nobody else says that \"Livia\" could know of \"the letter\".");
        assertThat(text(genuine, examined, told(BLOG, new Examination(LIVIA, letter))))
                .contains("Here " + counts + "could know of \"the letter\".");
    }

    private static String text(Claim claim, Claim... others) {
        return judged(claim, others).explain().replaceAll("\\s+", " ");
    }

    @Test
    void two_who_attest_each_other_attest_nothing() {
        assertThat(found(told(BLOG, Occurred.of(WAR)), was(BLOG, OTHER_BLOG), was(OTHER_BLOG, BLOG)))
                .containsExactly("NOT_IN_POSITION_TO_KNOW");
        assertThat(found(WAR_CAME, was(LIVIA, DRUSUS), was(DRUSUS, LIVIA))).containsExactly("PRESENCE_BY_OWN_WORD");
    }

    @Test
    void a_hedged_attestation_leaves_it_weak() {
        Claim hedged = Claim.that("she may have been there")
                .source(LIVIA)
                .observed(WAR)
                .saidBy(NERO)
                .citingNobody()
                .hedged(REPORTEDLY)
                .build();

        assertThat(found(WAR_CAME, hedged)).containsExactly("PRESENCE_BY_OWN_WORD");
    }

    @Test
    void whoever_speaks_for_the_same_attests_no_more_than_oneself() {
        Source clerk =
                Source.witness("a clerk").speakingFor(STATE).observed(WAR).build();
        Source spokesman = Source.witness("a spokesman").speakingFor(STATE).build();

        assertThat(found(told(spokesman, Occurred.of(WAR)), was(spokesman, clerk)))
                .containsExactly("PRESENCE_BY_OWN_WORD");
        assertThat(found(told(spokesman, Occurred.of(WAR)), was(spokesman, NERO)))
                .isEmpty();
    }

    @Test
    void what_is_denied_by_somebody_who_was_there_is_less_the_less_it_rested_on() {
        assertThat(found(WAR_CAME, wasNot(LIVIA, NERO))).containsExactly("NOT_IN_POSITION_TO_KNOW, void");
        assertThat(found(told(BLOG, Occurred.of(WAR)), wasNot(BLOG, NERO)))
                .containsExactly("NOT_IN_POSITION_TO_KNOW", "NOT_IN_POSITION_TO_KNOW, void");
        assertThat(found(WAR_CAME, was(LIVIA, TITUS), wasNot(LIVIA, NERO))).containsExactly("PRESENCE_BY_OWN_WORD");
        assertThat(found(told(TITUS, Occurred.of(WAR)), wasNot(TITUS, NERO))).isEmpty();
    }

    @Test
    void a_denial_needs_somebody_who_was_there_and_is_no_weaker() {
        assertThat(found(WAR_CAME, wasNot(LIVIA, BLOG))).containsExactly("PRESENCE_BY_OWN_WORD");
        assertThat(found(WAR_CAME, wasNot(LIVIA, LIVIA))).containsExactly("NOT_IN_POSITION_TO_KNOW");
        assertThat(found(
                        WAR_CAME,
                        Claim.that("she may not have been")
                                .not(it -> it.source(LIVIA).observed(WAR))
                                .saidBy(NERO)
                                .citingNobody()
                                .hedged(REPORTEDLY)
                                .build()))
                .containsExactly("PRESENCE_BY_OWN_WORD");
    }

    @Test
    void the_accused_cannot_take_a_witness_away() {
        Event shooting = Event.called("the shooting").by(POLICE).build();
        Source officer = Source.witness("an officer")
                .speakingFor(POLICE)
                .observed(shooting)
                .build();
        Claim seen = told(LIVIA, Occurred.of(shooting));
        Claim denied = told(officer, new Presence(LIVIA, Part.OBSERVED, shooting).negated());

        assertThat(found(seen, denied)).containsExactly("PRESENCE_BY_OWN_WORD");
    }

    @Test
    void a_principal_knows_what_was_done_for_it_and_an_agent_not_what_others_did() {
        Event shooting = Event.called("the shooting").by(POLICE).build();
        Event decree = Event.called("the decree").by(STATE).build();
        Source government = Source.official("the government").speakingFor(STATE).build();
        Source captain = Source.official("a captain").speakingFor(POLICE).build();

        assertThat(found(told(government, Occurred.of(shooting)))).isEmpty();
        assertThat(found(told(captain, Occurred.of(shooting)))).isEmpty();
        assertThat(found(told(captain, Occurred.of(decree)))).containsExactly("NOT_IN_POSITION_TO_KNOW");
    }

    @Test
    void knowledge_asks_for_agency_at_the_time_of_the_event() {
        Actor gang = Actor.group("the gang").build();
        Event raid = Event.called("the raid").during("1953").by(gang).build();
        Source service = Source.official("the service").speakingFor(STATE).build();
        Claim known = told(service, Occurred.of(raid));

        assertThat(found(known, told(service, new Agency(gang, STATE, Dating.of("1952/1954")))))
                .containsExactly("PRESENCE_BY_OWN_WORD");
        assertThat(found(known, told(service, new Agency(gang, STATE, Dating.UNKNOWN))))
                .containsExactly("PRESENCE_BY_OWN_WORD");
        assertThat(found(known, told(service, new Agency(gang, STATE, Dating.of("1960/1962")))))
                .containsExactly("NOT_IN_POSITION_TO_KNOW");
        assertThat(found(known, told(BLOG, new Agency(gang, STATE, Dating.of("1952/1954")))))
                .containsExactly("NOT_IN_POSITION_TO_KNOW");

        Actor vouched =
                Actor.group("another gang").actingFor(STATE, "1952/1954").build();
        Actor later = Actor.group("a later gang").actingFor(STATE, "1960/1962").build();
        for (Actor other : new Actor[] {vouched, later}) {
            Event theirs = Event.called("the raid of " + other)
                    .during("1953")
                    .by(other)
                    .build();
            assertThat(found(told(service, Occurred.of(theirs))).isEmpty()).isEqualTo(other.equals(vouched));
        }
    }

    @Test
    void who_did_it_may_be_told() {
        Source government = Source.official("the government").speakingFor(STATE).build();
        Claim known = told(government, Occurred.of(WAR));

        assertThat(found(known)).containsExactly("NOT_IN_POSITION_TO_KNOW");
        assertThat(found(known, told(NERO, Deed.of(WAR, STATE)))).isEmpty();
        assertThat(found(known, told(NERO, Deed.of(WAR, STATE).negated()))).containsExactly("NOT_IN_POSITION_TO_KNOW");
    }

    @Test
    void who_says_himself_that_he_did_it_was_there_by_his_own_word() {
        Actor marcus = Actor.person("Marcus").build();
        Source confession = Source.document("a confession").by(marcus).build();
        Claim admitted = told(confession, Deed.of(WAR, marcus));

        assertThat(found(admitted)).containsExactly("PRESENCE_BY_OWN_WORD");
        assertThat(found(admitted, told(DRUSUS, Deed.of(WAR, marcus)))).containsExactly("PRESENCE_BY_OWN_WORD");
        assertThat(found(admitted, told(NERO, Deed.of(WAR, marcus)))).isEmpty();
        assertThat(found(admitted, told(BLOG, Deed.of(WAR, marcus)))).containsExactly("PRESENCE_BY_OWN_WORD");
    }

    @Test
    void whoever_examined_an_event_or_what_came_of_it_can_know_of_it() {
        Event signing = Event.called("the signing").build();
        Source treaty = Source.document("the treaty").signedIn(signing).build();
        Source inquiry = Source.analysis("the inquiry").examined(WAR).build();
        Source archivist = Source.witness("the archivist").examined(treaty).build();
        Source student = Source.analysis("the student").build();

        assertThat(found(told(inquiry, Occurred.of(WAR)))).isEmpty();
        assertThat(found(told(archivist, Occurred.of(signing)))).isEmpty();
        assertThat(found(told(archivist, Occurred.of(WAR)))).containsExactly("PRESENCE_BY_OWN_WORD");
        assertThat(found(told(student, Occurred.of(signing)), told(student, new Examination(student, treaty))))
                .containsExactly("PRESENCE_BY_OWN_WORD");
    }

    @Test
    void two_who_cite_nobody_and_were_nowhere_establish_nothing() {
        Claim hypothesis = Claim.that("there was a war").event(WAR).happened().build();

        assertThat(verdict(hypothesis, told(BLOG, Occurred.of(WAR)), told(OTHER_BLOG, Occurred.of(WAR))))
                .isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
        assertThat(verdict(hypothesis, told(BLOG, Occurred.of(WAR)), WAR_CAME)).isEqualTo(Verdict.SUPPORTED);
        assertThat(verdict(
                        hypothesis, told(BLOG, Occurred.of(WAR)), told(OTHER_BLOG, Occurred.of(WAR)), was(BLOG, BLOG)))
                .isEqualTo(Verdict.SUPPORTED);
        assertThat(verdict(hypothesis, WAR_CAME, told(DRUSUS, Occurred.of(WAR))))
                .isEqualTo(Verdict.SUPPORTED);
    }

    @Test
    void a_thing_that_somebody_examined_establishes_something() {
        Source coin = Source.document("a coin").build();
        Source tablet = Source.document("a tablet").build();
        Claim hypothesis = Claim.that("there was a war").event(WAR).happened().build();
        Claim examined = told(NERO, new Examination(NERO, coin));

        assertThat(verdict(hypothesis, told(coin, Occurred.of(WAR)), told(tablet, Occurred.of(WAR))))
                .isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
        assertThat(verdict(hypothesis, told(coin, Occurred.of(WAR)), told(tablet, Occurred.of(WAR)), examined))
                .isEqualTo(Verdict.SUPPORTED);
    }

    /** The ladder: nothing recorded, own word, weakly attested, attested. */
    @Test
    void to_move_a_teller_up_the_ladder_never_weakens_what_it_says() {
        List<List<Claim>> ladder =
                List.of(List.of(), List.of(was(BLOG, BLOG)), List.of(was(BLOG, DRUSUS)), List.of(was(BLOG, NERO)));
        Claim hypothesis = Claim.that("there was a war").event(WAR).happened().build();
        Claim told = told(BLOG, Occurred.of(WAR));

        List<Verdict> alone = Lists.transform(ladder, more -> verdict(hypothesis, with(told, more)));
        List<Verdict> together = Lists.transform(
                ladder,
                more -> verdict(
                        hypothesis,
                        with(told, Lists.asList(told(OTHER_BLOG, Occurred.of(WAR)), more.toArray(Claim[]::new)))));

        assertThat(alone)
                .containsExactly(
                        Verdict.NOT_ENOUGH_EVIDENCE,
                        Verdict.NOT_ENOUGH_EVIDENCE,
                        Verdict.NOT_ENOUGH_EVIDENCE,
                        Verdict.SUPPORTED);
        assertThat(together)
                .containsExactly(Verdict.NOT_ENOUGH_EVIDENCE, Verdict.SUPPORTED, Verdict.SUPPORTED, Verdict.SUPPORTED);
    }

    private static Claim[] with(Claim first, List<Claim> more) {
        return Lists.asList(first, more.toArray(Claim[]::new)).toArray(Claim[]::new);
    }

    private static Verdict verdict(Claim hypothesis, Claim... claims) {
        Dossier dossier = Dossier.titled("the annals").claims(claims).build();
        Judgement judgement = Evaluator.standard().evaluate(dossier).of(hypothesis);
        return judgement.verdict();
    }
}
