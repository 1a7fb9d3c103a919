package org.antequem.explanation;

import static org.antequem.world.Annals.MUSTER;
import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.dossier;
import static org.antequem.world.Annals.eyewitness;
import static org.antequem.world.Annals.retold;
import static org.antequem.world.Annals.told;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.antequem.evaluation.Evaluator;
import org.antequem.evaluation.Judgement;
import org.antequem.finding.Bearing;
import org.antequem.finding.Conclusion;
import org.antequem.finding.Fact;
import org.antequem.finding.Finding;
import org.antequem.model.Claim;
import org.antequem.model.Occurred;
import org.antequem.model.Source;
import org.antequem.time.Conventions;
import org.antequem.timeline.Moment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of many that are alike, a text lists ten and counts the others; the value has all. */
class ManyAlikeTest {

    private static final Claim TESTED = told(eyewitness("Livia"), Occurred.of(WAR));

    @Test
    void tellers_of_one_root_are_listed_by_name_and_counted() {
        Judgement judgement = judged(retellers(14), 5);

        assertThat(oneLine(judgement.explain()))
                .contains(
                        "SINGLE_ROOT is a note. It is noted where several people tell the same, and all of them have it"
                                + " through one source. Here it is told by \"Livia\", \"gazette 00\", \"gazette 01\","
                                + " \"gazette 02\", \"gazette 03\", \"gazette 04\", \"gazette 05\", \"gazette 06\","
                                + " \"gazette 07\", \"gazette 08\" and 5 more, who all have it through \"Livia\",");
        assertThat(judgement.findings("SINGLE_ROOT").get(0).facts().get(0).values())
                .hasSize(15);
    }

    @Test
    void ten_tellers_are_all_listed() {
        assertThat(judged(retellers(9), 5).explain()).doesNotContain("more");
        assertThat(oneLine(judged(retellers(10), 5).explain())).contains("and 1 more");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void who_is_listed_does_not_depend_on_the_order_of_the_dossier(long seed) {
        List<Claim> shuffled = new ArrayList<>(retellers(30));
        Collections.shuffle(shuffled, new Random(seed));
        Ground noted = new Ground(judged(shuffled, 0).findings("SINGLE_ROOT").get(0));

        assertThat(noted)
                .hasToString(new Ground(
                                judged(retellers(30), 0).findings("SINGLE_ROOT").get(0))
                        .toString());
    }

    @Test
    void texts_of_many_retellers_grow_with_their_number() {
        assertThat((double) length(retellers(200)) / length(retellers(100))).isBetween(1.9, 2.1);
    }

    @Test
    void lines_of_one_rule_are_listed_and_counted() {
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < 14; i++) {
            claims.add(told(eyewitness("witness " + i), Occurred.of(WAR)));
        }
        Judgement judgement = judged(claims, 0);

        String text = judgement.explain();
        assertThat(text.lines().filter(line -> line.startsWith("    Firm evidence from ")))
                .hasSize(10);
        assertThat(text).contains("\n    and 3 more\n");
        assertThat(judgement.lines(Bearing.SUPPORTS)).hasSize(13);
    }

    @Test
    void findings_of_one_rule_on_many_chains_are_listed_and_counted() {
        Source[] officials = IntStream.range(0, 14)
                .mapToObj(i -> Source.official("official " + i).build())
                .toArray(Source[]::new);
        Judgement judgement = judged(ImmutableList.of(retold(eyewitness("Livia"), Occurred.of(WAR), officials)), 0);

        String text = judgement.explain();
        assertThat(text.lines()
                        .filter(line ->
                                line.startsWith("    LINEAGE_NOT_RECORDED makes the claim itself weak as evidence.")))
                .hasSize(10);
        assertThat(text).containsOnlyOnce("\n    and 4 more under LINEAGE_NOT_RECORDED\n");
        assertThat(judgement.findings("LINEAGE_NOT_RECORDED")).hasSize(14);
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 11, 25})
    void facts_that_repeat_under_the_same_labels_are_listed_together(int number) {
        List<Fact> facts = new ArrayList<>();
        for (int i = number - 1; i >= 0; i--) {
            facts.add(Fact.naming("{} refutes it", eyewitness("witness %02d".formatted(i))));
            facts.add(Fact.stating(
                    "with the words {}", told(eyewitness("witness %02d".formatted(i)), Occurred.of(MUSTER))));
        }
        String text = explained(facts).text();
        String line = oneLine(text);

        for (int i = 0; i < number; i++) {
            String name = "witness %02d".formatted(i);
            assertThat(line.contains("Here \"" + name + "\" refutes it, with the words \""))
                    .as(name)
                    .isEqualTo(i < 10);
            assertThat(line.contains("(said by \"" + name + "\",")).as(name).isEqualTo(i < 10);
        }
        assertThat(text.lines().filter(("      and " + (number - 10) + " more")::equals))
                .hasSize(number > 10 ? 1 : 0);
    }

    @Test
    void a_proof_is_shown_whole() {
        List<Claim> statements = IntStream.range(0, 14)
                .mapToObj(i -> told(eyewitness("witness " + i), Occurred.of(MUSTER)))
                .toList();
        Fact so = Fact.so(new Conclusion.Precedes(Moment.endOf(MUSTER), Moment.startOf(WAR), 1));

        assertThat(explained(List.of(Fact.because(statements), so)).text())
                .contains("witness 13")
                .doesNotContain("more");
        assertThat(explained(List.of(Fact.because(statements))).text())
                .contains("witness 13")
                .doesNotContain("witness 9")
                .contains("\n      and 4 more\n");
    }

    private static Explanation explained(List<Fact> facts) {
        Finding finding = Finding.of("ZOMBIE", "It is noted.", Bearing.NOTES, TESTED, facts.toArray(Fact[]::new));
        return Explanation.of(
                TESTED, judged(retellers(1), 0).decision(), Conventions.STANDARD, List.of(finding), ImmutableList.of());
    }

    private static ImmutableList<Claim> retellers(int number) {
        ImmutableList.Builder<Claim> claims = ImmutableList.builder();
        claims.add(TESTED);
        for (int i = 0; i < number; i++) {
            Source gazette = Source.report("gazette %02d".formatted(i)).build();
            claims.add(retold(gazette, Occurred.of(WAR), eyewitness("Livia")));
        }
        return claims.build();
    }

    private static Judgement judged(List<Claim> claims, int number) {
        return Evaluator.standard().evaluate(dossier(claims)).of(claims.get(number));
    }

    private static int length(List<Claim> claims) {
        return Evaluator.standard().evaluate(dossier(claims)).explain().length();
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
