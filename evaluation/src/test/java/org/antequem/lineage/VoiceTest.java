package org.antequem.lineage;

import static org.antequem.world.Annals.EMBASSY;
import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.dated;
import static org.antequem.world.Annals.hypothesis;
import static org.antequem.world.Annals.retold;
import static org.antequem.world.Annals.told;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;
import org.antequem.lineage.Telling.Ending;
import org.antequem.model.Actor;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.DossierBuilder;
import org.antequem.model.Event;
import org.antequem.model.Interest;
import org.antequem.model.InterestBuilder;
import org.antequem.model.Matter;
import org.antequem.model.Occurred;
import org.antequem.model.Source;
import org.antequem.record.Policy;
import org.antequem.record.RecordView;
import org.antequem.time.Bounds;
import org.antequem.time.Conventions;
import org.antequem.time.Dating;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a root is heard in a telling. */
class VoiceTest {

    private static final Source LIVIA = Source.document("Livia").build();
    private static final Source DRUSUS = Source.document("Drusus").build();
    private static final Source PAPER = Source.document("the paper").build();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # knows | was there | told by | resting on | the other knows | was there | told by | resting on | no less | no more
                      false | false     | 5       | false      | false           | false     | 5       | false      | true    | true
                      true  | false     | 5       | false      | false           | false     | 5       | false      | true    | false
                      true  | true      | 5       | false      | true            | false     | 5       | false      | true    | false
                      true  | true      | 5       | false      | false           | false     | 5       | false      | true    | false
                      false | false     | 4       | false      | false           | false     | 5       | false      | true    | false
                      false | false     | 5       | false      | false           | false     | 5       | true       | true    | false
                      true  | true      | 4       | false      | false           | false     | 5       | true       | true    | false
                      true  | true      | 5       | false      | true            | true      | 4       | false      | false   | true
                      true  | false     | 5       | true       | false           | false     | 5       | false      | false   | false
                    """)
    void of_two_voices_of_one_root_one_may_be_no_less_independent(
            boolean knows,
            boolean wasThere,
            long toldBy,
            boolean rests,
            boolean otherKnows,
            boolean otherWasThere,
            long otherToldBy,
            boolean otherRests,
            boolean noLess,
            boolean noMore) {
        Voice one = voice(LIVIA, knows, wasThere, toldBy, rests);
        Voice other = voice(LIVIA, otherKnows, otherWasThere, otherToldBy, otherRests);

        assertThat(one.isNoLessIndependentThan(other)).isEqualTo(noLess);
        assertThat(other.isNoLessIndependentThan(one)).isEqualTo(noMore);
    }

    /**
     * She saw the war, and not the embassy: nor is she one who saw all that she tells, where only the war is retold.
     */
    @Test
    void whoever_hands_on_a_part_is_heard_as_whoever_tells_the_whole() {
        Source seer = Source.document("Livia").observed(WAR).build();
        Source echo = Source.report("the echo").build();
        Claim whole = Claim.that("The embassy was over before the war")
                .event(EMBASSY)
                .wasOverBefore(WAR)
                .saidBy(seer)
                .citingNobody()
                .build();
        Claim part = retold(echo, Occurred.of(WAR), seer);
        Claim own = told(seer, Occurred.of(WAR));

        assertThat(voice(part, whole).isOfOwnObservation()).isFalse();
        assertThat(voice(part, whole)).isEqualTo(voice(whole));
        assertThat(voice(part, own).isOfOwnObservation()).isTrue();
    }

    private static Voice voice(Claim claim, Claim... others) {
        Dossier dossier =
                Dossier.titled("the annals").claims(claim).claims(others).build();
        Lineage lineage = RecordView.of(dossier, Policy.STANDARD).lineage();
        return lineage.voice(lineage.tellings(claim).get(0));
    }

    /** The spokesman says that there was a war. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            his side is harmed by belief in | and served by belief in | another harms it | is against its side
                                            |                         |                  | false
            the war                         |                         |                  | true
            the war of day 5                |                         |                  | false
            no war                          |                         |                  | false
            the embassy                     |                         |                  | false
                                            | the war                 |                  | false
                                            | no war                  |                  | true
                                            | the embassy             |                  | false
            the war                         | the embassy             |                  | true
            no war                          | the embassy             |                  | false
            the war                         |                         | the embassy      | true
            the war                         |                         | no war           | false
            no war                          |                         | the war          | false
            """)
    void who_says_what_harms_an_interest_of_his_side_and_serves_none_speaks_against_it(
            @Nullable String harmful, @Nullable String serving, @Nullable String alsoHarmful, boolean isAgainst) {
        Actor rome = Actor.state("Rome").build();
        Claim said = told(Source.witness("the spokesman").speakingFor(rome).build(), Occurred.of(WAR));
        DossierBuilder dossier = Dossier.titled("the war").claims(said);
        Stream.of("the war", "the war of day 5", "no war", "the embassy")
                .forEach(words -> dossier.claims(believed(words)));
        if (harmful != null || serving != null) {
            dossier.interests(interest(rome, "peace", harmful, serving));
        }
        if (alsoHarmful != null) {
            dossier.interests(interest(rome, "grain", alsoHarmful, null));
        }
        Lineage lineage = RecordView.of(dossier.build(), Policy.STANDARD).lineage();

        assertThat(lineage.tellings(said))
                .allSatisfy(telling ->
                        assertThat(lineage.voice(telling).isAgainstItsSide()).isEqualTo(isAgainst));
        assertThat(lineage.tellings(said)).isNotEmpty();
    }

    private static Interest interest(Actor holder, String end, @Nullable String harmful, @Nullable String serving) {
        InterestBuilder interest =
                Interest.of(holder).in(Matter.of("the war")).seeking(end).inOrderTo("last");
        if (harmful != null) {
            interest.harmedByBelief(believed(harmful));
        }
        if (serving != null) {
            interest.servedByBelief(believed(serving));
        }
        return interest.build();
    }

    private static Claim believed(String words) {
        return hypothesis(
                switch (words) {
                    case "the war" -> Occurred.of(WAR);
                    case "the war of day 5" -> dated(WAR, "5");
                    case "no war" -> Occurred.of(WAR).negated();
                    default -> Occurred.of(EMBASSY);
                });
    }

    @Test
    void voices_of_two_roots_are_not_compared() {
        assertThat(voice(LIVIA, true, true, 1, false).isNoLessIndependentThan(voice(DRUSUS, false, false, 5, false)))
                .isFalse();
    }

    @Test
    void of_one_kind_are_those_that_differ_in_name_alone() {
        Voice.Kind kind = voice(LIVIA, true, false, 5, true).kind();
        Source described = Source.document("Livia").described("Roman").build();
        Source byLivia =
                Source.document("Livia").by(Actor.person("Livia").build()).build();
        Source published = Source.document("Livia").published("1990").build();
        Source unnamed = Source.unnamed("Livia").build();

        assertThat(voice(DRUSUS, true, false, 5, true).kind()).isEqualTo(kind);
        assertThat(kind.restingOn()).containsExactly(PAPER);
        assertThat(voice(DRUSUS, false, false, 5, true).kind()).isNotEqualTo(kind);
        assertThat(voice(DRUSUS, true, true, 5, true).kind()).isNotEqualTo(kind);
        assertThat(voice(DRUSUS, true, false, 6, true).kind()).isNotEqualTo(kind);
        assertThat(voice(DRUSUS, true, false, 5, false).kind()).isNotEqualTo(kind);
        for (Source other : ImmutableList.of(described, byLivia, published, unnamed)) {
            assertThat(voice(other, true, false, 5, true).kind())
                    .as("%s", other)
                    .isNotEqualTo(kind);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # knows         | there | own   | observed
                      OWN_KNOWLEDGE | true  | true  | true
                      OWN_KNOWLEDGE | false | true  | false
                      NOT_RECORDED  | true  | false | false
                      CIRCULAR      | true  | false | false
                    """)
    void to_observe_is_to_know_and_to_have_been_there(Ending knows, boolean there, boolean own, boolean observed) {
        Event event = there ? WAR : EMBASSY;
        Source root = Source.document("Livia").observed(event).build();
        Claim claim = told(root, Occurred.of(WAR));
        Voice voice = Voice.of(new Telling(ImmutableList.of(claim), root, knows), Conventions.STANDARD);

        assertThat(voice.isOfOwnKnowledge()).isEqualTo(own);
        assertThat(voice.isOfOwnObservation()).isEqualTo(observed);
        assertThat(voice.toldBy()).isEqualTo(Bounds.DISTANT_FUTURE);
        assertThat(voice.restingOn()).containsExactly(root);
    }

    @Test
    void it_was_told_by_the_last_second_of_the_day_it_was_published() {
        Source root = Source.document("Livia").published("1990").build();

        assertThat(voice(root, told(root, dated(WAR, "3"))).toldBy())
                .isEqualTo(Dating.of("1990").extent().latest());
    }

    @Test
    void what_no_event_attests_nobody_observes() {
        Source expert = Source.document("an expert").observed(WAR).build();
        Claim genuine = Claim.that("the paper is genuine")
                .document(PAPER)
                .isGenuine()
                .saidBy(expert)
                .citingNobody()
                .build();

        assertThat(voice(expert, told(expert, dated(WAR, "3"))).isOfOwnObservation())
                .isTrue();
        assertThat(voice(expert, genuine).isOfOwnObservation()).isFalse();
    }

    private static Voice voice(Source root, Claim claim) {
        return Voice.of(new Telling(ImmutableList.of(claim), root, Ending.OWN_KNOWLEDGE), Conventions.STANDARD);
    }

    private static Voice voice(Source root, boolean knows, boolean wasThere, long toldBy, boolean rests) {
        return new Voice(
                root,
                knows,
                wasThere,
                false,
                toldBy,
                ImmutableSet.of(),
                rests ? ImmutableSet.of(root, PAPER) : ImmutableSet.of(root));
    }
}
