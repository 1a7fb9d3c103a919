package org.antequem.rule.provenance;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.antequem.finding.Bearing;
import org.antequem.finding.Fact;
import org.antequem.lineage.Telling;
import org.antequem.lineage.Telling.Ending;
import org.antequem.model.Claim;
import org.antequem.model.Not;
import org.antequem.model.Proposition;
import org.antequem.model.Saying;
import org.antequem.model.Source;
import org.antequem.model.Statement;
import org.antequem.rule.Inquiry;
import org.antequem.rule.Pass;
import org.antequem.rule.Strengths;
import org.antequem.rule.TellingRule;

/** {@code OVERSTATED}: the source that is leaned on does not say so. */
final class Overstated extends TellingRule {

    Overstated() {
        super(
                ProvenanceRules.OVERSTATED,
                Pass.TELLING,
                Bearing.VOIDS,
                "A statement is void where the source that it cites speaks of the same events and does not say so, or where it puts down to a source the contrary of what that source says on record.");
    }

    @Override
    public ImmutableList<Fact> weigh(Telling telling, Strengths earlier, Inquiry inquiry) {
        for (Claim link : telling.chain()) {
            ImmutableList<Fact> facts = putDown(link, inquiry);
            if (!facts.isEmpty()) {
                return facts;
            }
        }
        return telling.ending() == Ending.NOT_BORNE_OUT ? notBorneOut(telling, inquiry) : ImmutableList.of();
    }

    /** Of a saying, or its denial: what the source says on record instead. */
    private static ImmutableList<Fact> putDown(Claim link, Inquiry inquiry) {
        Proposition said = inquiry.read(link.proposition());
        if (!(said.affirmed() instanceof Saying saying)) {
            return ImmutableList.of();
        }
        Source source = saying.source();
        List<Claim> same = new ArrayList<>();
        List<Claim> contrary = new ArrayList<>();
        for (Statement statement : inquiry.about(saying.said(), source)) {
            if (statement instanceof Claim word && word.hedge().isEmpty()) {
                Proposition own = inquiry.read(word.proposition());
                if (own.entails(saying.said())) {
                    same.add(word);
                } else if (inquiry.excludes(own, saying.said())) {
                    contrary.add(word);
                }
            }
        }
        if (said instanceof Not) {
            return same.isEmpty()
                    ? ImmutableList.of()
                    : ImmutableList.of(Fact.naming("{} says so on record", source), Fact.stating("in {}", same));
        }
        return same.isEmpty() && !contrary.isEmpty()
                ? ImmutableList.of(Fact.naming("{} does not say so", source), Fact.stating("but says {}", contrary))
                : ImmutableList.of();
    }

    private static ImmutableList<Fact> notBorneOut(Telling telling, Inquiry inquiry) {
        Claim told = telling.chain().get(telling.chain().size() - 1);
        ImmutableList<Claim> words = WordsOf.strongest(telling.root(), told, inquiry);
        ImmutableList.Builder<Fact> facts = ImmutableList.builder();
        facts.add(Fact.naming("{} does not say so", telling.root()));
        if (!words.isEmpty()) {
            facts.add(Fact.stating("but says {}", words));
        }
        ImmutableList<Claim> denied = WordsOf.samePerson(telling.root(), told, inquiry);
        if (!denied.isEmpty()) {
            facts.add(Fact.stating((words.isEmpty() ? "but" : "and") + " the same person says {}", denied));
        }
        return facts.build();
    }
}
