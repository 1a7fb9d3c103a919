package org.antequem.rule.testimony;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.antequem.lineage.Telling;
import org.antequem.model.Claim;
import org.antequem.model.Examinable;
import org.antequem.model.Examination;
import org.antequem.model.Not;
import org.antequem.model.Statement;
import org.antequem.rule.Inquiry;
import org.antequem.rule.Strengths;

/** Who denies that the root of a telling examined what it would have its knowledge from. */
final class DeniedExaminations {

    private final Telling telling;
    private final Strengths earlier;
    private final Inquiry inquiry;

    DeniedExaminations(Telling telling, Strengths earlier, Inquiry inquiry) {
        this.telling = telling;
        this.earlier = earlier;
        this.inquiry = inquiry;
    }

    /** By somebody who can know, in words no weaker than the telling. */
    List<Statement> of(Predicate<Examinable> things) {
        List<Statement> denials = new ArrayList<>();
        for (Statement statement : inquiry.ofKind(Examination.class, telling.root())) {
            if (statement.proposition() instanceof Not denial
                    && denial.negated() instanceof Examination examination
                    && examination.source().equals(telling.root())
                    && things.test(examination.examined())
                    && (!(statement instanceof Claim claim) || isCredible(claim))) {
                denials.add(statement);
            }
        }
        return denials;
    }

    private boolean isCredible(Claim denial) {
        for (Telling by : inquiry.tellings(denial)) {
            if (!by.root().equals(telling.root())
                    && earlier.of(by).isAtLeast(earlier.of(telling))
                    && new Acquaintances(by, earlier, inquiry).place().isAtLeast(Place.OWN_WORD)) {
                return true;
            }
        }
        return false;
    }
}
