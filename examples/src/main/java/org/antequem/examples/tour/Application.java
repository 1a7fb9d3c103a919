package org.antequem.examples.tour;

import static org.antequem.examples.tour.Recall.ARTICLE_DID_IT;
import static org.antequem.examples.tour.Recall.DOSSIER;
import static org.antequem.rule.temporal.TemporalRules.PREPARATION_FOLLOWS_DECISION;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.concurrent.ForkJoinPool;
import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.EvaluationInterruptedException;
import org.antequem.evaluation.Evaluator;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.InvalidDossierException;
import org.antequem.record.Policy;
import org.antequem.time.UnreadableDateException;

/** What an application does with a dossier besides asking for a verdict. */
final class Application {

    static final Evaluator EVALUATOR = Evaluator.standard();
    static final Evaluator STRICT =
            EVALUATOR.under(Policy.STANDARD.firmLines(2).weakLines(3)).without(PREPARATION_FOLLOWS_DECISION);

    static final Event FIRE = Event.called("the fire").during("2021-03").build();
    static final Event ANOTHER = Event.called("the fire").during("2021-04").build();
    static final Claim SPREAD = Claim.that("One fire led to the other")
            .cause(FIRE)
            .originated(ANOTHER)
            .build();

    private Application() {}

    /** The problems of a dossier that cannot be built, all at once. */
    static void showProblems() {
        try {
            Dossier fires = Dossier.titled("The fires").claims(SPREAD, SPREAD).build();
            System.out.println(fires.claims());
        } catch (InvalidDossierException invalid) {
            invalid.problems().forEach(System.out::println);
        }
    }

    static void showUnreadableDate() {
        try {
            Event.called("the fire").during("2021-31-03");
        } catch (UnreadableDateException unreadable) {
            System.out.println(unreadable.getMessage());
        }
    }

    static byte[] stored(Dossier dossier) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(dossier);
        }
        return bytes.toByteArray();
    }

    static Dossier read(byte[] bytes) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return (Dossier) in.readObject();
        }
    }

    static Evaluation evaluatedByTwoThreads(Dossier dossier) {
        ForkJoinPool two = new ForkJoinPool(2);
        try {
            return two.submit(() -> EVALUATOR.evaluate(dossier)).join();
        } finally {
            two.shutdown();
        }
    }

    static Evaluation evaluatedShowingProgress(Dossier dossier) {
        return EVALUATOR
                .tellingProgressTo((judged, all) -> System.out.println(judged + " of " + all))
                .evaluate(dossier);
    }

    static void showInterruption() {
        Thread.currentThread().interrupt();
        try {
            System.out.println(EVALUATOR.evaluate(DOSSIER).judgements());
        } catch (EvaluationInterruptedException interrupted) {
            System.out.println(interrupted.getMessage() + "; the thread is still interrupted: " + Thread.interrupted());
        }
    }

    public static void main(String[] args) throws IOException, ClassNotFoundException {
        showProblems();
        showUnreadableDate();

        System.out.println(read(stored(DOSSIER)).equals(DOSSIER));
        System.out.println(evaluatedByTwoThreads(DOSSIER).of(ARTICLE_DID_IT).verdict());

        Evaluation evaluation = EVALUATOR.evaluate(DOSSIER);
        System.out.println(evaluation.of(ARTICLE_DID_IT).verdict());
        System.out.println(STRICT.evaluate(DOSSIER).of(ARTICLE_DID_IT).verdict());
        System.out.println(
                evaluation.over(DOSSIER.asOf("2021-03-31")).of(ARTICLE_DID_IT).verdict());

        System.out.println(evaluatedShowingProgress(DOSSIER).of(ARTICLE_DID_IT).verdict());
        showInterruption();
    }
}
