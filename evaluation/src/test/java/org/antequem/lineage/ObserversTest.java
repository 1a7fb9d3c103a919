package org.antequem.lineage;

import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.dossier;
import static org.antequem.world.Annals.only;
import static org.antequem.world.Annals.told;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.antequem.model.Actor;
import org.antequem.model.Claim;
import org.antequem.model.Deed;
import org.antequem.model.Event;
import org.antequem.model.Hedge;
import org.antequem.model.Occurred;
import org.antequem.model.Presence;
import org.antequem.model.Presence.Part;
import org.antequem.model.Proposition;
import org.antequem.model.Source;
import org.antequem.record.Policy;
import org.antequem.record.RecordView;
import org.junit.jupiter.api.Test;

/** Whose words are an observation, because others who were there say that he was there, too. */
class ObserversTest {

    private static final Actor ROME = Actor.state("Rome").build();
    private static final Source LIVIA =
            Source.document("Livia").speakingFor(ROME).build();
    private static final Source JULIA = Source.document("Julia").build();
    private static final Source BLOG = Source.report("a blog").build();
    private static final Source DRUSUS = Source.document("Drusus").observed(WAR).build();
    private static final Source LEGATE =
            Source.document("a legate").speakingFor(ROME).observed(WAR).build();
    private static final Claim SAW_IT = told(LIVIA, Occurred.of(WAR));

    @Test
    void who_was_there_by_the_word_of_another_who_was_observed_it() {
        assertThat(isObservation()).isFalse();
        assertThat(isObservation(was(DRUSUS, LIVIA))).isTrue();
        assertThat(isObservation(was(DRUSUS, JULIA), was(JULIA, LIVIA))).isTrue();
    }

    @Test
    void not_by_the_word_of_himself_or_of_somebody_who_was_not_there() {
        assertThat(isObservation(was(LIVIA, LIVIA))).isFalse();
        assertThat(isObservation(was(BLOG, LIVIA))).isFalse();
        assertThat(isObservation(was(JULIA, LIVIA), was(LIVIA, JULIA))).isFalse();
    }

    @Test
    void not_who_was_dead_whoever_vouches_for_it_and_not_by_the_word_of_the_dead() {
        Event fire = Event.called("the fire").during("1900").build();
        for (String died : List.of("1890", "1950")) {
            Actor quintus = Actor.person("Quintus").died(died).build();
            Source vouched =
                    Source.document("his word").by(quintus).observed(fire).build();
            Source bare = Source.document("his other word").by(quintus).build();
            Source neighbour = Source.document("a neighbour").observed(fire).build();
            Claim attested = told(neighbour, new Presence(bare, Part.OBSERVED, fire));
            Claim byHim = told(vouched, new Presence(JULIA, Part.OBSERVED, fire));

            assertThat(isObservationOf(fire, vouched)).isEqualTo(died.equals("1950"));
            assertThat(isObservationOf(fire, bare, attested)).isEqualTo(died.equals("1950"));
            assertThat(isObservationOf(fire, JULIA, byHim)).isEqualTo(died.equals("1950"));
        }
    }

    @Test
    void not_by_the_word_of_who_speaks_for_the_same_or_stands_with_the_doer() {
        assertThat(isObservation(was(LEGATE, LIVIA))).isFalse();
        assertThat(isObservation(was(LEGATE, JULIA), was(JULIA, LIVIA))).isTrue();
        assertThat(isObservation(was(LEGATE, JULIA), was(JULIA, LIVIA), told(BLOG, Deed.of(WAR, ROME))))
                .isFalse();
    }

    @Test
    void not_by_a_hedged_word_or_one_that_is_denied() {
        Claim hedged = Claim.that("perhaps she was there")
                .source(LIVIA)
                .observed(WAR)
                .saidBy(DRUSUS)
                .citingNobody()
                .hedged(Hedge.APPARENTLY)
                .build();
        Claim denied = told(LEGATE, there(JULIA).negated());

        assertThat(isObservation(hedged)).isFalse();
        assertThat(isObservation(was(DRUSUS, LIVIA), told(DRUSUS, there(LIVIA).negated())))
                .isFalse();
        assertThat(isObservation(
                        was(DRUSUS, LIVIA),
                        was(DRUSUS, JULIA),
                        told(JULIA, there(LIVIA).negated())))
                .isFalse();
        assertThat(isObservation(was(DRUSUS, JULIA), was(JULIA, LIVIA), denied)).isTrue();
    }

    @Test
    void not_where_another_denies_it_who_was_there_if_only_by_his_own_word() {
        Source witness = Source.witness("Titus").build();
        Claim attested = was(DRUSUS, LIVIA);
        Claim byBlog = told(BLOG, there(LIVIA).negated());
        Claim byWitness = told(witness, there(LIVIA).negated());

        assertThat(isObservation(attested, byBlog)).isTrue();
        assertThat(isObservation(attested, byBlog, was(BLOG, BLOG))).isFalse();
        assertThat(isObservation(attested, byWitness)).isTrue();
        assertThat(isObservation(attested, byWitness, told(witness, Occurred.of(WAR))))
                .isFalse();
    }

    private static Proposition there(Source source) {
        return new Presence(source, Part.OBSERVED, WAR);
    }

    private static Claim was(Source attesting, Source attested) {
        return told(attesting, new Presence(attested, Part.OBSERVED, WAR));
    }

    private static boolean isObservation(Claim... others) {
        return observes(SAW_IT, others);
    }

    private static boolean isObservationOf(Event event, Source source, Claim... others) {
        return observes(told(source, Occurred.of(event)), others);
    }

    private static boolean observes(Claim claim, Claim... others) {
        RecordView view = RecordView.of(
                dossier(ImmutableList.<Claim>builder().add(claim).add(others).build()), Policy.STANDARD);
        Lineage lineage = view.lineage();
        return lineage.voice(only(lineage.tellings(claim))).isOfOwnObservation();
    }
}
