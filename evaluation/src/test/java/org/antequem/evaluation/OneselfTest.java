package org.antequem.evaluation;

import static org.antequem.verdict.Verdict.NOT_ENOUGH_EVIDENCE;
import static org.antequem.verdict.Verdict.SUPPORTED;
import static org.antequem.world.Annals.EMBASSY;
import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.dated;
import static org.antequem.world.Annals.dossier;
import static org.antequem.world.Annals.retold;
import static org.antequem.world.Annals.told;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.antequem.finding.Bearing;
import org.antequem.lineage.Oneself;
import org.antequem.model.Actor;
import org.antequem.model.Cause;
import org.antequem.model.Claim;
import org.antequem.model.Occurred;
import org.antequem.model.Proposition;
import org.antequem.model.Role;
import org.antequem.model.Source;
import org.antequem.model.SourceBuilder;
import org.antequem.record.Policy;
import org.antequem.verdict.Verdict;
import org.antequem.world.Laws;
import org.antequem.world.RandomDossier;
import org.junit.jupiter.api.Test;

/** Nobody corroborates himself, in whatever he says it, and under whatever name. */
class OneselfTest {

    private static final Proposition HAPPENED = Occurred.of(WAR);
    private static final Actor LIVIA = Actor.person("Livia").build();

    private static SourceBuilder book(String title) {
        return Source.document(title).observed(WAR);
    }

    @Test
    void a_second_book_by_the_same_person_adds_nothing() {
        Source first = book("the first book").by(LIVIA).build();
        Source second = book("the second book").by(LIVIA).build();

        assertThat(judged(first, second)).isEqualTo(NOT_ENOUGH_EVIDENCE);
        assertThat(judged(second, first)).isEqualTo(NOT_ENOUGH_EVIDENCE);
    }

    @Test
    void a_book_by_somebody_else_does() {
        Source first = book("the first book").by(LIVIA).build();
        Source second =
                book("the second book").by(Actor.person("Drusus").build()).build();

        assertThat(judged(first, second)).isEqualTo(SUPPORTED);
        assertThat(judged(first, book("a book of nobody knows whom").build())).isEqualTo(SUPPORTED);
    }

    @Test
    void two_of_one_hand_count_once_though_others_share_the_work() {
        Source alone = book("the book").by(LIVIA).build();
        Source both =
                book("the report").by(LIVIA, Actor.person("Drusus").build()).build();

        assertThat(judged(alone, both)).isEqualTo(NOT_ENOUGH_EVIDENCE);
    }

    @Test
    void neither_a_bundle_nor_a_part_of_it_corroborates_the_other() {
        Source letter = book("the letter").build();
        Source file = book("the file").bundling(letter).build();
        Source archive = book("the archive").bundling(file).build();

        assertThat(judged(letter, file)).isEqualTo(NOT_ENOUGH_EVIDENCE);
        assertThat(judged(file, letter)).isEqualTo(NOT_ENOUGH_EVIDENCE);
        assertThat(judged(letter, archive)).isEqualTo(NOT_ENOUGH_EVIDENCE);
        assertThat(judged(archive, letter)).isEqualTo(NOT_ENOUGH_EVIDENCE);
    }

    @Test
    void two_parts_of_one_bundle_are_two() {
        Source letter = book("the letter").build();
        Source diary = book("the diary").build();
        Source file = book("the file").bundling(letter, diary).build();
        Claim first = told(letter, HAPPENED);

        assertThat(Evaluator.standard()
                        .evaluate(dossier(first, told(diary, HAPPENED), told(file, HAPPENED)))
                        .of(first)
                        .verdict())
                .isEqualTo(SUPPORTED);
    }

    /** Whoever is not named may be he who is, unless the descriptions exclude that. */
    @Test
    void people_who_may_be_the_same_do_not_corroborate_each_other() {
        Source drusus = Source.witness("Drusus").observed(WAR).build();
        Source docker = unnamed("a docker").described("docker").build();
        Source soldier =
                unnamed("a soldier").described("soldier").butNot("docker").build();

        assertThat(weakly(drusus, docker)).isEqualTo(NOT_ENOUGH_EVIDENCE);
        assertThat(weakly(docker, drusus)).isEqualTo(NOT_ENOUGH_EVIDENCE);
        assertThat(weakly(docker, drusus, soldier)).isEqualTo(SUPPORTED);
    }

    /** Whoever says that he has it from unnamed people is none of them. */
    @Test
    void unnamed_people_whom_one_cites_are_others() {
        Source office = Source.official("the office").build();
        Source agent = unnamed("an agent").build();
        Claim claim = retold(office, HAPPENED, agent);

        assertThat(Evaluator.standard()
                        .under(Policy.STANDARD.weakLines(1))
                        .evaluate(dossier(claim, told(agent, HAPPENED)))
                        .of(claim)
                        .verdict())
                .isEqualTo(SUPPORTED);
    }

    @Test
    void of_many_sources_those_are_found_that_may_be_the_teller() {
        int found = 0;
        for (long seed = 1; seed <= Laws.worlds(60); seed++) {
            Set<Source> sources = RandomDossier.withSpeakers(seed).dossier().sources();
            Oneself oneself = new Oneself(sources);
            for (Source teller : sources) {
                Set<Source> expected = Sets.filter(sources, source -> Oneself.mayBe(teller, source));

                assertThat(oneself.of(teller)).as("%s of seed %s", teller, seed).isEqualTo(expected);
                found += expected.size() - 1;
            }
        }
        assertThat(found).isPositive();
    }

    @Test
    void people_are_no_things() {
        Source docker = unnamed("a docker").build();

        assertThat(judged(docker, book("the log").build())).isEqualTo(SUPPORTED);
    }

    @Test
    void what_others_hand_down_from_oneself_is_ones_own() {
        Source first = book("the first book").by(LIVIA).build();
        Source second = book("the second book").by(LIVIA).build();
        Source gazette = Source.report("the gazette").build();
        Claim claim = told(first, HAPPENED);

        assertThat(Evaluator.standard()
                        .evaluate(dossier(claim, told(second, HAPPENED), retold(gazette, HAPPENED, second)))
                        .of(claim)
                        .verdict())
                .isEqualTo(NOT_ENOUGH_EVIDENCE);
    }

    @Test
    void the_contrary_word_of_one_person_counts_for_neither() {
        Source first = book("the first book").by(LIVIA).build();
        Source second = book("the second book").by(LIVIA).build();
        Claim claim = told(first, HAPPENED);

        assertThat(Evaluator.standard()
                        .evaluate(dossier(claim, told(second, HAPPENED.negated())))
                        .of(claim)
                        .lines(Bearing.REFUTES))
                .isEmpty();
    }

    @Test
    void what_one_says_of_dates_counts_against_oneself() {
        Source first = book("the first book").by(LIVIA).build();
        Source second = book("the second book").by(LIVIA).build();
        Claim claim = told(first, new Cause(EMBASSY, Role.DECIDED, WAR, false));

        assertThat(Evaluator.standard()
                        .evaluate(dossier(claim, told(second, dated(EMBASSY, "9")), told(second, dated(WAR, "3"))))
                        .of(claim)
                        .lines(Bearing.REFUTES))
                .isNotEmpty();
    }

    private static SourceBuilder unnamed(String description) {
        return Source.unnamed(description).observed(WAR);
    }

    /** What the word of one is worth with that of the other on record. */
    private static Verdict judged(Source one, Source other) {
        Claim claim = told(one, HAPPENED);
        return Evaluator.standard()
                .evaluate(dossier(claim, told(other, HAPPENED)))
                .of(claim)
                .verdict();
    }

    /** What the word of one is worth with that of others, where one weak line is enough. */
    private static Verdict weakly(Source one, Source... others) {
        Claim claim = told(one, HAPPENED);
        List<Claim> claims = new ArrayList<>(List.of(claim));
        for (Source other : others) {
            claims.add(told(other, HAPPENED));
        }
        return Evaluator.standard()
                .under(Policy.STANDARD.weakLines(1))
                .evaluate(dossier(claims))
                .of(claim)
                .verdict();
    }
}
