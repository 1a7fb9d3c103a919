package org.antequem.lineage;

import static org.antequem.lineage.Independence.Degree.ESTABLISHED;
import static org.antequem.lineage.Independence.Degree.NOT_ESTABLISHED;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.antequem.lineage.Telling.Ending;
import org.antequem.model.Actor;
import org.antequem.model.Claim;
import org.antequem.model.Event;
import org.antequem.model.Source;
import org.antequem.time.Conventions;
import org.junit.jupiter.api.Test;

/** Two voices that lead back to one are not two. */
class SharedOriginsTest {

    private static final Actor STATE = Actor.state("the state").build();
    private static final Actor LIVIA = Actor.person("Livia").build();
    private static final Event WAR = Event.called("the war").by(STATE).build();
    private static final Source PAPER = Source.document("the paper").build();

    @Test
    void who_an_analyst_traced_to_one_source_are_not_independent() {
        Telling one = own(Source.commentary("one blog").build(), PAPER);
        Telling other = own(Source.commentary("another blog").build(), PAPER);

        assertThat(degree(one, other)).isEqualTo(NOT_ESTABLISHED);
        assertThat(degree(own(one.root()), own(other.root()))).isEqualTo(ESTABLISHED);
    }

    @Test
    void who_draws_on_the_other_is_not_independent_of_it() {
        Source drawing = Source.commentary("a blog").drawingOn(PAPER).build();

        assertThat(degree(own(drawing), own(PAPER))).isEqualTo(NOT_ESTABLISHED);
        assertThat(degree(own(PAPER), own(drawing))).isEqualTo(NOT_ESTABLISHED);
    }

    @Test
    void the_words_of_one_person_are_one_voice() {
        Source diary = Source.document("Livia's diary").by(LIVIA).build();
        Source letter = Source.document("Livia's letter").by(LIVIA).build();

        assertThat(degree(own(diary), own(letter))).isEqualTo(NOT_ESTABLISHED);
    }

    @Test
    void a_bundle_and_its_part_are_one_voice() {
        Source bundle = Source.document("the bundle").bundling(PAPER).build();

        assertThat(degree(own(bundle), own(PAPER))).isEqualTo(NOT_ESTABLISHED);
    }

    @Test
    void officials_of_two_offices_of_one_state_are_of_one_side() {
        Actor ministry = Actor.group("the ministry").actingFor(STATE).build();
        Actor army = Actor.group("the army").actingFor(STATE).build();
        Source civil = Source.unnamed("a civil official")
                .described("civil")
                .butNot("military")
                .speakingFor(ministry)
                .build();
        Source military = Source.unnamed("an officer")
                .described("military")
                .speakingFor(army)
                .build();

        assertThat(degree(unrecorded(civil), unrecorded(military))).isEqualTo(NOT_ESTABLISHED);
    }

    @Test
    void an_eyewitness_stays_one_who_speaks_for_a_party() {
        Source eyewitness = Source.document("the log")
                .observed(WAR)
                .speakingFor(STATE)
                .published("2017")
                .build();
        Source earlier = Source.commentary("a column").published("2015").build();

        assertThat(degree(own(eyewitness), unrecorded(earlier))).isEqualTo(ESTABLISHED);
    }

    @Test
    void when_an_undated_observer_first_spoke_is_not_told_by_who_repeated_it() {
        Source observer = Source.document("the log").observed(WAR).build();
        Source reprint = Source.report("the reprint").published("2017").build();
        Source earlier = Source.commentary("a column").published("2015").build();
        Claim repeated = Claim.that("It happened")
                .event(WAR)
                .happened()
                .saidBy(reprint)
                .citing(observer)
                .build();
        Telling told = new Telling(ImmutableList.of(repeated), observer, Ending.OWN_KNOWLEDGE);

        assertThat(degree(told, unrecorded(earlier))).isEqualTo(NOT_ESTABLISHED);
    }

    private static Independence.Degree degree(Telling one, Telling other) {
        return Independence.of(one, other, Conventions.STANDARD, presumption -> true)
                .degree();
    }

    private static Telling own(Source source, Source... traced) {
        return new Telling(ImmutableList.of(claim(source, traced)), source, Ending.OWN_KNOWLEDGE);
    }

    private static Telling unrecorded(Source source) {
        return new Telling(ImmutableList.of(claim(source)), source, Ending.NOT_RECORDED);
    }

    private static Claim claim(Source source, Source... traced) {
        return Claim.that("It happened")
                .event(WAR)
                .happened()
                .saidBy(source)
                .tracedTo(traced)
                .build();
    }
}
