package org.antequem.evaluation;

import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.dated;
import static org.antequem.world.Annals.dossier;
import static org.antequem.world.Annals.eyewitness;
import static org.antequem.world.Annals.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.record.Policy;
import org.antequem.rule.temporal.TemporalRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A listener hears how many claims are judged. */
class ProgressTest {

    static Dossier years(int claims) {
        List<Claim> all = new ArrayList<>();
        for (int i = 0; i < claims; i++) {
            all.add(told(eyewitness("witness " + i), dated(WAR, i + ".." + (i + 2))));
        }
        return dossier(all);
    }

    static <T> T inPool(int threads, Callable<T> work) throws Exception {
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            return pool.submit(work).get();
        } finally {
            pool.shutdown();
        }
    }

    /** What is told, and whether that was said while something else was. */
    private static final class Heard implements ProgressListener {

        private final List<String> words = new ArrayList<>();
        private final AtomicInteger inside = new AtomicInteger();
        private boolean isOverlapped;

        @Override
        public void judged(int judged, int all) {
            isOverlapped |= inside.incrementAndGet() > 1;
            words.add(judged + "/" + all);
            inside.decrementAndGet();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            claims | threads
                 0 |       1
                 1 |       2
                31 |       2
                32 |       1
                32 |       2
               80 |       2
               80 |       7
            """)
    void hears_each_number_once_in_order(int claims, int threads) throws Exception {
        Heard heard = new Heard();
        Evaluator evaluator = Evaluator.standard().tellingProgressTo(heard);

        Evaluation unused = inPool(threads, () -> evaluator.evaluate(years(claims)));

        assertThat(heard.words)
                .containsExactlyElementsOf(IntStream.rangeClosed(0, claims)
                        .mapToObj(judged -> judged + "/" + claims)
                        .toList());
        assertThat(heard.isOverlapped).isFalse();
    }

    @Test
    void hears_it_outside_of_any_pool_too() {
        Heard heard = new Heard();

        Evaluation evaluation = Evaluator.standard().tellingProgressTo(heard).evaluate(years(50));

        assertThat(heard.words).hasSize(51).startsWith("0/50", "1/50").endsWith("50/50");
        assertThat(evaluation.judgements())
                .isEqualTo(Evaluator.standard().evaluate(years(50)).judgements());
    }

    @Test
    void hears_of_the_claims_alone_that_are_asked_for_whose_verdicts_are_the_same() {
        Heard heard = new Heard();
        Dossier dossier = years(5);
        List<Claim> asked = dossier.claims().asList().subList(3, 5);

        Evaluation evaluation = Evaluator.standard().tellingProgressTo(heard).evaluate(dossier, asked);

        assertThat(heard.words).containsExactly("0/2", "1/2", "2/2");
        assertThat(evaluation.judgements())
                .isEqualTo(Evaluator.standard().evaluate(dossier).judgements());
    }

    @Test
    void is_kept_by_copies_and_replaced_by_another() {
        Heard heard = new Heard();
        Heard later = new Heard();
        Evaluator silent = Evaluator.of();
        Evaluator telling = silent.tellingProgressTo(heard);

        List<Evaluator> kept = List.of(
                telling.with(TemporalRules.all().get(0)),
                telling.under(Policy.STANDARD.firmLines(2)),
                telling.without(TemporalRules.PREPARATION_FOLLOWS_DECISION));
        for (Evaluator evaluator : kept) {
            assertThat(evaluator.evaluate(years(1)).judgements()).hasSize(1);
        }
        assertThat(silent.evaluate(years(2)).judgements()).hasSize(2);
        assertThat(telling.tellingProgressTo(later).evaluate(years(3)).judgements())
                .hasSize(3);

        assertThat(heard.words).containsExactly("0/1", "1/1", "0/1", "1/1", "0/1", "1/1");
        assertThat(later.words).containsExactly("0/3", "1/3", "2/3", "3/3");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 20, 60})
    void what_the_listener_throws_ends_the_evaluation(int at) throws Exception {
        IllegalStateException full = new IllegalStateException("the screen is full");
        AtomicInteger last = new AtomicInteger();
        Evaluator evaluator = Evaluator.standard().tellingProgressTo((judged, all) -> {
            last.set(judged);
            if (judged >= at) {
                throw full;
            }
        });

        Throwable thrown = inPool(2, () -> catchThrowable(() -> evaluator.evaluate(years(60))));

        assertThat(thrown).isSameAs(full);
        assertThat(last.get()).isBetween(at, at + 1);
    }

    @Test
    @SuppressWarnings("NullAway")
    void there_is_no_listener_that_is_null() {
        assertThatThrownBy(() -> Evaluator.standard().tellingProgressTo(null)).isInstanceOf(NullPointerException.class);
    }
}
