package org.antequem.law;

import static org.antequem.law.Asked.STANDARD;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Sets;
import java.util.Optional;
import java.util.Set;
import org.antequem.evaluation.Evaluation;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Source;
import org.antequem.record.RecordView;
import org.antequem.search.Consulted;
import org.antequem.search.Judge;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Losing a source of which nothing was consulted changes nothing, not a word of the text. */
@Tag("laws")
class LocalityLawTest {

    private static final Event ECLIPSE =
            Event.called("the eclipse").during("1900").build();
    private static final Source ASTRONOMER =
            Source.document("the astronomer").observed(ECLIPSE).build();
    private static final Claim SEEN = Claim.that("The sun went dark")
            .event(ECLIPSE)
            .happened()
            .saidBy(ASTRONOMER)
            .citingNobody()
            .build();

    @Test
    void who_was_not_consulted_can_be_lost() {
        Law law = LocalityLawTest::brokenByLoss;
        law.check(Asked.worlds(80, 50, 9, 15));
    }

    @Test
    void who_speaks_of_something_else_changes_nothing() {
        Law law = LocalityLawTest::brokenByMore;
        law.check(Asked.worlds(150, 80, 9, 40));
    }

    /** Without her, the text would name the hypothesis as nobody's word. */
    @Test
    void who_says_a_hypothesis_of_the_dossier_was_consulted() {
        Event march = Event.called("the march").build();
        Event war = Event.called("the war").build();
        Source livia = Source.document("Livia").observed(march, war).build();
        Claim before = Claim.that("the march came first")
                .event(march)
                .startedBefore(war)
                .build();
        Claim decided =
                Claim.that("the march decided it").cause(march).decided(war).build();
        Claim said = Claim.that("it decided it")
                .cause(march)
                .decided(war)
                .saidBy(livia)
                .citingNobody()
                .build();
        Dossier dossier = Dossier.titled("A test").claims(before, decided, said).build();
        Judge judge = new Judge(RecordView.of(dossier, STANDARD.policy()), STANDARD.rules());

        assertThat(STANDARD.evaluate(dossier).of(before).explain()).doesNotContain("Nobody on record says \"");
        assertThat(STANDARD.evaluate(dossier.without(livia)).of(before).explain())
                .contains("Nobody on record says \"the march decided it\"");
        assertThat(Consulted.by(judge, before)).contains(livia);
    }

    /** Only the teller of the claim says how the march lies to the parley; that dates the march all the same. */
    @Test
    void who_dates_what_only_the_teller_connects_with_the_claim_was_consulted() {
        Event march = Event.called("the march").build();
        Event parley = Event.called("the parley").build();
        Event siege = Event.called("the siege").during("1914-08").build();
        Source livia = Source.document("Livia").observed(march, siege).build();
        Source drusus = Source.document("Drusus").observed(parley).build();
        Claim set = Claim.that("the march set it going")
                .cause(march)
                .originated(siege)
                .saidBy(livia)
                .citingNobody()
                .build();
        Claim denied = set.stating(set.proposition().negated());
        Claim before = Claim.that("the march came first")
                .event(march)
                .startedBefore(parley)
                .saidBy(livia)
                .citingNobody()
                .build();
        Claim dated = Claim.that("the parley was in June")
                .event(parley)
                .happened("1914-06")
                .saidBy(drusus)
                .citingNobody()
                .build();
        Dossier dossier = Dossier.titled("A test").claims(denied, before, dated).build();
        Judge judge = new Judge(RecordView.of(dossier, STANDARD.policy()), STANDARD.rules());

        assertThat(STANDARD.evaluate(dossier).of(denied).explain()).doesNotContain("no date of");
        assertThat(STANDARD.evaluate(dossier.without(drusus)).of(denied).explain())
                .contains("no date of\n      the start of \"the march\" is recorded");
        assertThat(Consulted.by(judge, denied)).contains(drusus);
    }

    private static Optional<String> brokenByLoss(World world) {
        Dossier dossier = world.dossier();
        Evaluation evaluation = STANDARD.evaluate(dossier);
        Judge judge = new Judge(RecordView.of(dossier, STANDARD.policy()), STANDARD.rules());
        for (Claim claim : world.judged()) {
            Set<Source> others = Sets.difference(dossier.sources(), Consulted.by(judge, claim));
            String text = evaluation.of(claim).explain();
            for (Source lost : others) {
                Evaluation left = evaluation.over(dossier.without(lost));
                if (!Asked.answer(left.of(claim)).equals(Asked.answer(evaluation.of(claim)))) {
                    return Optional.of("%s is %s, and %s without %s, of whom nothing was consulted"
                            .formatted(claim, Asked.answer(evaluation.of(claim)), Asked.answer(left.of(claim)), lost));
                }
                if (!text.equals(left.of(claim).explain())) {
                    return Optional.of("%s\nis explained without %s, of whom nothing was consulted, as\n%s"
                            .formatted(text, lost, left.of(claim).explain()));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> brokenByMore(World world) {
        Evaluation before = STANDARD.evaluate(world.dossier());
        Evaluation after = STANDARD.evaluate(world.and(SEEN).dossier());
        for (Claim claim : world.judged()) {
            if (!before.of(claim).explain().equals(after.of(claim).explain())) {
                return Optional.of("%s\nis explained, once the sun went dark, as\n%s"
                        .formatted(before.of(claim).explain(), after.of(claim).explain()));
            }
        }
        return Optional.empty();
    }
}
