package org.antequem.evaluation;

import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.dossier;
import static org.antequem.world.Annals.eyewitness;
import static org.antequem.world.Annals.hypothesis;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.antequem.explanation.Remark.Connected;
import org.antequem.finding.Connection;
import org.antequem.lineage.Obstacle;
import org.antequem.lineage.Obstacle.Kind;
import org.antequem.model.Actor;
import org.antequem.model.Claim;
import org.antequem.model.Hedge;
import org.antequem.model.Occurred;
import org.antequem.model.Source;
import org.junit.jupiter.api.Test;

/** Where pieces of evidence do not count separately, an explanation says which and why. */
class ConnectedEvidenceTest {

    private static final Actor ROME = Actor.state("Rome").build();
    private static final Actor LIVY = Actor.person("Livy").build();
    private static final Claim TESTED = hypothesis(Occurred.of(WAR));

    @Test
    void who_speaks_for_one_side_is_one_voice() {
        Source legate = Source.official("the legate").speakingFor(ROME).build();
        Source consul = Source.official("the consul").speakingFor(ROME).build();

        assertThat(connections(told(legate), told(consul)))
                .containsExactly(new Connection(
                        ImmutableSet.of(consul, legate), new Obstacle(Kind.SAME_SIDE, ImmutableSet.of(ROME))));
        assertThat(text(told(legate), told(consul)))
                .contains("What \"the consul\" and \"the legate\" say does not count as separate evidence,"
                        + " because both speak for \"Rome\".");
    }

    @Test
    void one_person_is_one_voice() {
        assertThat(text(told(by("the first book")), told(by("the second book"))))
                .contains("because both are the words of \"Livy\".");
        assertThat(text(told(by("the first book")), told(by("the second book")), told(by("the third book"))))
                .contains("What \"the first book\", \"the second book\" and \"the third book\" say does not count as"
                        + " separate evidence, because all are the words of \"Livy\".");
    }

    @Test
    void one_may_have_it_from_the_other() {
        assertThat(text(unattributed("the gazette"), unattributed("the herald")))
                .contains("because the record does not say where \"the gazette\" and \"the herald\" got it, so that one"
                        + " may have it from the other.");
        assertThat(text(unattributed("the gazette"), hedged("Livia")))
                .contains("because the record does not say where \"the gazette\" got it, so that one may have it from"
                        + " the other.");
    }

    @Test
    void who_is_not_named_may_be_anybody() {
        Source neighbour = Source.unnamed("a neighbour").build();
        Source livia = Source.witness("Livia").observed(WAR).build();

        assertThat(text(told(neighbour), hedged(livia, "It came, I think")))
                .contains("What \"Livia\" and \"a neighbour\" say does not count as separate evidence, because the"
                        + " record does not name \"a neighbour\", so that they may be the same people.");
    }

    @Test
    void what_one_source_says_counts_once() {
        Source livia = eyewitness("Livia");
        Claim first = hedged(livia, "It came, I think");
        Claim second = hedged(livia, "It came, perhaps");

        assertThat(connections(first, second))
                .allSatisfy(connection -> assertThat(connection.obstacle())
                        .isEqualTo(new Obstacle(Kind.SAME_SOURCE, ImmutableSet.of(livia))));
    }

    @Test
    void who_is_said_to_be_the_same_is_one_source_by_the_word_of_who_says_so() {
        Source livia = Source.witness("Livia").build();
        Source augusta = Source.witness("Augusta").build();
        Claim same = Claim.that("We are one")
                .source(livia)
                .isSameAs(augusta)
                .saidBy(augusta)
                .citingNobody()
                .build();

        assertThat(connections(told(livia), told(augusta), same))
                .containsExactly(new Connection(
                        ImmutableSet.of(augusta, livia), new Obstacle(Kind.SAME_BY_WORD, ImmutableSet.of(augusta))));
        assertThat(text(told(livia), told(augusta), same))
                .contains("That is not enough, because they are not known to be independent of each other.")
                .contains("What \"Augusta\" and \"Livia\" say does not count as separate evidence, because they are one"
                        + " source, by the word of \"Augusta\".");
    }

    @Test
    void of_what_counts_separately_nothing_is_said() {
        assertThat(connections(told(eyewitness("Livia")))).isEmpty();
        assertThat(connections(told(eyewitness("Livia")), told(eyewitness("Drusus"))))
                .isEmpty();
    }

    @Test
    void tells_why_two_firm_pieces_give_no_more_confidence_than_one() {
        Source first =
                Source.document("the first letter").by(LIVY).observed(WAR).build();
        Source second =
                Source.document("the second letter").by(LIVY).observed(WAR).build();

        assertThat(text(told(first), told(second)))
                .startsWith("SUPPORTED (confidence moderate)")
                .contains("What \"the first letter\" and \"the second letter\" say does not count as separate evidence,"
                        + " because both are the words of \"Livy\".");
    }

    private static Source by(String name) {
        return Source.commentary(name).by(LIVY).build();
    }

    private static Claim told(Source source) {
        return Claim.that("It came, says " + source)
                .event(WAR)
                .happened()
                .saidBy(source)
                .citingNobody()
                .build();
    }

    private static Claim unattributed(String gazette) {
        return Claim.that("It came, writes " + gazette)
                .event(WAR)
                .happened()
                .saidBy(Source.report(gazette).build())
                .build();
    }

    private static Claim hedged(String witness) {
        return hedged(eyewitness(witness), "It came, I think");
    }

    private static Claim hedged(Source witness, String words) {
        return Claim.that(words)
                .event(WAR)
                .happened()
                .saidBy(witness)
                .citingNobody()
                .hedged(Hedge.LIKELY)
                .build();
    }

    private static List<Connection> connections(Claim... claims) {
        return judged(claims).explanation().remarks().stream()
                .filter(Connected.class::isInstance)
                .map(remark -> ((Connected) remark).connection())
                .toList();
    }

    private static String text(Claim... claims) {
        return judged(claims).explain().replaceAll("\\s+", " ");
    }

    private static Judgement judged(Claim... claims) {
        Claim[] all = new Claim[claims.length + 1];
        all[0] = TESTED;
        System.arraycopy(claims, 0, all, 1, claims.length);
        return Evaluator.standard().evaluate(dossier(all)).of(TESTED);
    }
}
