package org.antequem.examples.moscow;

import static org.antequem.examples.moscow.MoscowDossier.DOSSIER;

import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Evaluator;
import org.antequem.model.Claim;
import org.junit.jupiter.api.Test;

class MoscowHingesTest {

    @Test
    void print() {
        for (int i = 0; i < 30; i++) {
            long t = System.nanoTime();
            Evaluation e = Evaluator.standard().evaluate(DOSSIER);
            long t1 = System.nanoTime();
            for (Claim c : ClaimsUnderTest.ALL) e.of(c).hangsOn();
            long t2 = System.nanoTime();
            for (Claim c : DOSSIER.claims()) e.of(c).hangsOn();
            System.out.println("TIME " + (t1 - t) / 1000 + " 11: " + (t2 - t1) / 1000 + " all: " + (System.nanoTime() - t1) / 1000);
        }
        Evaluation e = Evaluator.standard().evaluate(DOSSIER);
        for (Claim c : DOSSIER.claims()) {
            var h = e.of(c).hangsOn();
            System.out.println(h.decision() + " " + c + " upTo " + h.upTo() + " complete " + h.isComplete() + " margin " + h.margin());
            h.losses().forEach(l -> System.out.println("    loss " + l.of() + " -> " + l.left()));
            h.lacks().forEach(l -> System.out.println("    without " + l.of().name() + " -> " + l.left()));
            h.reversals().forEach(l -> System.out.println("    if " + l.statement() + " said-> " + l.ifSaid() + " so-> " + l.ifSo()));
        }
    }
}
