package org.antequem.rule.testimony;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.antequem.finding.Bearing;
import org.antequem.finding.Fact;
import org.antequem.lineage.Opinion;
import org.antequem.lineage.Telling;
import org.antequem.model.Examination;
import org.antequem.model.Proposition;
import org.antequem.model.Statement;
import org.antequem.rule.Inquiry;
import org.antequem.rule.Pass;
import org.antequem.rule.Strengths;
import org.antequem.rule.TellingRule;

/** {@code INFERRED}: what was examined shows what it is, and not who did it. */
final class Inferred extends TellingRule {

    Inferred() {
        super(
                TestimonyRules.INFERRED,
                Pass.SPEAKERS,
                Bearing.WEAKENS,
                "A statement is weak where its first source was not there and infers it from something that it examined.");
    }

    @Override
    public ImmutableList<Fact> weigh(Telling telling, Strengths earlier, Inquiry inquiry) {
        Proposition said = telling.word();
        if (!Opinion.is(said) || wasThere(telling, said, earlier, inquiry)) {
            return ImmutableList.of();
        }
        List<String> examined = new ArrayList<>();
        for (Statement statement : inquiry.ofKind(Examination.class, telling.root())) {
            if (statement.proposition() instanceof Examination examination
                    && examination.source().equals(telling.root())
                    && Opinion.isAbout(examination.examined(), said)) {
                examined.add(examination.examined().quoted());
            }
        }
        return examined.isEmpty()
                ? ImmutableList.of()
                : ImmutableList.of(Fact.shown("it is inferred from {}", examined));
    }

    private static boolean wasThere(Telling telling, Proposition said, Strengths earlier, Inquiry inquiry) {
        Places places = new Places(telling, earlier, inquiry);
        return !said.events().isEmpty()
                && said.events().stream()
                        .allMatch(event -> places.ofPresence(event).isAtLeast(Place.ATTESTED));
    }
}
