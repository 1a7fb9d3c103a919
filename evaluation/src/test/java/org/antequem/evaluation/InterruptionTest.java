package org.antequem.evaluation;

import static org.antequem.evaluation.ProgressTest.inPool;
import static org.antequem.evaluation.ProgressTest.years;
import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.dated;
import static org.antequem.world.Annals.dossier;
import static org.antequem.world.Annals.eyewitness;
import static org.antequem.world.Annals.hypothesis;
import static org.antequem.world.Annals.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import org.antequem.finding.Bearing;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.rule.Goal;
import org.antequem.rule.Inquiry;
import org.antequem.rule.LineRule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Judging ends when the thread that asked for it is interrupted, and that thread stays so. */
@Timeout(60)
class InterruptionTest {

    private static final Claim TESTED = hypothesis(dated(WAR, "0..4"));

    @AfterEach
    void go_on() {
        boolean unused = Thread.interrupted();
    }

    /** Does something each time that a claim is judged, and says nothing of any. */
    private static final class Asked extends LineRule {

        private final Runnable what;

        Asked(Runnable what) {
            super("ASKED", Bearing.REFUTES, "No claim is refuted.");
            this.what = what;
        }

        @Override
        public ImmutableList<Goal> goals(Claim claim, Inquiry inquiry) {
            what.run();
            return ImmutableList.of();
        }
    }

    /** Six witnesses, of whom each two agree: whose loss changes anything takes many judgings. */
    private static Dossier witnesses() {
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            claims.add(told(eyewitness("witness " + i), dated(WAR, i % 3 + ".." + (i % 3 + 2))));
        }
        claims.add(TESTED);
        return dossier(claims);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 31, 32, 80})
    void one_that_is_interrupted_judges_nothing(int claims) {
        Dossier dossier = years(claims);
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> Evaluator.standard().evaluate(dossier))
                .isExactlyInstanceOf(EvaluationInterruptedException.class)
                .hasMessage("interrupted when 0 of " + claims + " claims were judged");
        assertThat(Thread.currentThread().isInterrupted()).isTrue();
    }

    @Test
    void where_there_is_nothing_to_judge_nothing_is_thrown() {
        Thread.currentThread().interrupt();

        assertThat(Evaluator.standard().evaluate(years(0)).judgements()).isEmpty();
        assertThat(Thread.currentThread().isInterrupted()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void no_further_claim_is_judged(int threads) throws Exception {
        AtomicInteger last = new AtomicInteger();
        Dossier dossier = years(80);

        String came = inPool(threads, () -> {
            Thread asker = Thread.currentThread();
            Throwable thrown = catchThrowable(() -> Evaluator.standard()
                    .tellingProgressTo((judged, all) -> {
                        last.set(judged);
                        if (judged == 10) {
                            asker.interrupt();
                        }
                    })
                    .evaluate(dossier));
            return Thread.interrupted() + ": " + thrown;
        });

        assertThat(last.get()).isBetween(10, 10 + threads);
        assertThat(came)
                .isEqualTo("true: org.antequem.evaluation.EvaluationInterruptedException: interrupted when " + last
                        + " of 80 claims were judged");
    }

    @Test
    void one_that_is_interrupted_after_the_last_claim_has_its_evaluation() {
        Thread asker = Thread.currentThread();
        Evaluator evaluator = Evaluator.standard().tellingProgressTo((judged, all) -> {
            if (judged == all) {
                asker.interrupt();
            }
        });

        Evaluation evaluation = evaluator.evaluate(years(40));

        assertThat(evaluation.judgements()).hasSize(40);
        assertThat(evaluation.of(TESTED).verdict()).isNotNull();
        assertThat(asker.isInterrupted()).isTrue();
    }

    @Test
    void a_task_that_is_cancelled_ends() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch cancelled = new CountDownLatch(1);
        AtomicInteger asked = new AtomicInteger();
        Evaluator evaluator = Evaluator.of(new Asked(() -> {
            asked.incrementAndGet();
            begun.countDown();
            try {
                boolean unused = cancelled.await(30, TimeUnit.SECONDS);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }));
        ExecutorService one = Executors.newSingleThreadExecutor();

        Future<Evaluation> task = one.submit(() -> evaluator.evaluate(years(900)));
        begun.await();
        boolean isCancelled = task.cancel(true);
        cancelled.countDown();
        one.shutdown();

        assertThat(isCancelled).isTrue();
        assertThat(one.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        assertThatThrownBy(task::get).isInstanceOf(CancellationException.class);
        assertThat(asked.get()).isLessThan(300);
    }

    @Test
    void a_thread_that_only_helps_may_be_interrupted() throws Exception {
        Dossier dossier = years(80);
        List<Judgement> expected = Evaluator.standard().evaluate(dossier).judgements();

        List<Judgement> judgements = inPool(4, () -> {
            Thread asker = Thread.currentThread();
            return Evaluator.standard()
                    .tellingProgressTo((judged, all) -> {
                        if (Thread.currentThread() != asker) {
                            Thread.currentThread().interrupt();
                        }
                    })
                    .evaluate(dossier)
                    .judgements();
        });

        assertThat(judgements).isEqualTo(expected);
    }

    static Stream<Arguments> questions() {
        Dossier dossier = witnesses();
        return Stream.of(
                question(
                        evaluation -> evaluation.of(TESTED).hangsOn(),
                        "interrupted while it was sought what the verdict on " + TESTED + " depends on"),
                question(
                        evaluation -> evaluation.throughTime(TESTED),
                        "interrupted while the verdicts on " + TESTED + " through time were sought"),
                question(
                        evaluation -> evaluation.over(dossier.without()).judgements(),
                        "interrupted while the claims of " + dossier + " were judged"),
                question(Evaluation::explain, "interrupted when 0 of 7 claims were explained"));
    }

    private static Arguments question(Function<Evaluation, Object> question, String message) {
        return Arguments.of(question, message);
    }

    @ParameterizedTest
    @MethodSource("questions")
    void a_question_that_takes_long_ends_and_is_answered_when_asked_again(
            Function<Evaluation, Object> question, String message) {
        Evaluation evaluation = Evaluator.standard().evaluate(witnesses());
        Object expected = question.apply(Evaluator.standard().evaluate(witnesses()));

        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> question.apply(evaluation))
                .isExactlyInstanceOf(EvaluationInterruptedException.class)
                .hasMessage(message);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(question.apply(evaluation)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 8, 13})
    void what_a_verdict_hangs_on_is_given_up_wherever_the_search_is(int at) {
        AtomicInteger asked = new AtomicInteger(Integer.MIN_VALUE);
        Thread asker = Thread.currentThread();
        Evaluator evaluator = Evaluator.standard().with(new Asked(() -> {
            if (asked.incrementAndGet() == at) {
                asker.interrupt();
            }
        }));
        Evaluation evaluation = evaluator.evaluate(witnesses());
        Judgement judgement = evaluation.of(TESTED);
        asked.set(0);

        assertThatThrownBy(judgement::hangsOn).isInstanceOf(EvaluationInterruptedException.class);

        assertThat(asked.get()).isBetween(at, at + 2);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(judgement.hangsOn())
                .isEqualTo(evaluator.evaluate(witnesses()).of(TESTED).hangsOn());
    }

    @Test
    void one_claim_is_judged_and_what_is_known_is_told_all_the_same() {
        Evaluation evaluation = Evaluator.standard().evaluate(witnesses());
        Object hinges = evaluation.of(TESTED).hangsOn();
        Thread.currentThread().interrupt();

        assertThat(evaluation.judgements()).hasSize(7);
        assertThat(evaluation.of(hypothesis(dated(WAR, "9"))).verdict()).isNotNull();
        assertThat(evaluation.of(TESTED).explain()).isNotEmpty();
        assertThat(evaluation.of(TESTED).hangsOn()).isSameAs(hinges);
    }
}
