package org.antequem.record;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.antequem.model.Claim;
import org.antequem.model.Proposition;
import org.antequem.model.Source;
import org.antequem.model.Statement;
import org.antequem.world.RandomDossier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is looked up is what a search through all statements about a proposition finds, in the same order. */
class ConsequencesTest {

    private static final int DOSSIERS = 60;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void are_those_of_all_statements_that_entail_or_exclude(boolean isAtItsWord) {
        int found = 0;
        for (long seed = 1; seed <= DOSSIERS; seed++) {
            RandomDossier random = RandomDossier.withMoreOfTime(seed);
            RecordView view = view(random, isAtItsWord);
            for (Claim claim : random.claims()) {
                Proposition said = claim.proposition();

                ImmutableList<Statement> entailing = view.entailing(said);
                ImmutableList<Statement> excluding = view.excluding(said);

                assertThat(entailing)
                        .as("seed %s, %s", seed, said)
                        .isEqualTo(bearing(said, Proposition::entails, view));
                assertThat(excluding)
                        .as("seed %s, %s", seed, said)
                        .isEqualTo(bearing(said, Proposition::excludes, view));
                assertThat(view.entailing(said)).isEqualTo(entailing);
                found += entailing.size() + excluding.size();
            }
        }
        assertThat(found).isGreaterThan(DOSSIERS);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void what_a_teller_says_of_a_proposition_is_what_it_says_among_all(boolean isAtItsWord) {
        int found = 0;
        for (long seed = 1; seed <= DOSSIERS; seed++) {
            RandomDossier random = RandomDossier.withMoreOfTime(seed);
            RecordView view = view(random, isAtItsWord);
            for (Claim claim : random.claims()) {
                for (Source teller : random.sources()) {
                    ImmutableList<Statement> words = view.about(claim.proposition(), teller);

                    assertThat(words)
                            .as("seed %s, %s of %s", seed, teller, claim)
                            .containsExactlyElementsOf(view.about(claim.proposition()).stream()
                                    .filter(statement -> statement instanceof Claim other
                                            && other.saidBy().equals(Optional.of(teller)))
                                    .toList());
                    found += words.size();
                }
            }
        }
        assertThat(found).isGreaterThan(DOSSIERS);
    }

    /** Of the whole record, or of the words of its first source alone, which share the look-ups of the whole. */
    private static RecordView view(RandomDossier random, boolean isAtItsWord) {
        RecordView view = RecordView.of(random.dossier(), Policy.STANDARD);
        return isAtItsWord ? view.inTheWordsOf(random.sources().get(0), claim -> true) : view;
    }

    private static ImmutableList<Statement> bearing(
            Proposition said, BiPredicate<Proposition, Proposition> bears, RecordView view) {
        return view.about(said).stream()
                .filter(statement -> bears.test(view.read(statement.proposition()), view.read(said)))
                .collect(toImmutableList());
    }
}
