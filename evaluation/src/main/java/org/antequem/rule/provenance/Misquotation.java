package org.antequem.rule.provenance;

import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.antequem.finding.Difference;
import org.antequem.finding.Fact;
import org.antequem.finding.Lack;
import org.antequem.lineage.Telling;
import org.antequem.model.Claim;
import org.antequem.model.Derivation.Verb;
import org.antequem.model.Saying;
import org.antequem.model.Source;
import org.antequem.rule.Inquiry;

/**
 * What stands between quotation marks and is not what was said.
 *
 * @param isSeen false where no text is on record to compare it with, so that nothing can be said
 * @param isAltered false where the words are not found at all
 * @param facts where they should be, and the difference to what comes nearest, if there is a word to compare
 */
record Misquotation(boolean isSeen, boolean isAltered, ImmutableList<Fact> facts) {

    /** Nothing is wrong with the quotation. */
    private static final Misquotation NONE = new Misquotation(true, false, ImmutableList.of());

    private static final Misquotation UNSEEN = new Misquotation(false, false, ImmutableList.of());

    /** Texts as they were read, by their source; how their quotations compare, by the claim. */
    private static final LoadingCache<Object, Object> KNOWN =
            CacheBuilder.newBuilder().weakKeys().build(CacheLoader.from(Misquotation::read));

    /** What is misquoted on a chain, in one of the two ways. */
    static ImmutableList<Fact> on(Telling telling, Inquiry inquiry, boolean isAltered) {
        ImmutableList.Builder<Fact> facts = ImmutableList.builder();
        for (Claim link : telling.chain()) {
            if (link.quotation().isPresent()) {
                Misquotation found = inquiry.needing(
                                Optional.of((Misquotation) KNOWN.getUnchecked(link))
                                        .filter(Misquotation::isSeen),
                                Lack.of("text", quoted(link).asList().get(0)))
                        .orElse(UNSEEN);
                if (found.isAltered == isAltered) {
                    facts.addAll(found.facts);
                }
            }
        }
        return facts.build();
    }

    private static Object read(Object known) {
        return known instanceof Claim claim
                ? compared(claim)
                : Wording.of(((Source) known).text().orElseThrow());
    }

    private static Misquotation compared(Claim claim) {
        Set<Source> texts = texts(claim);
        Source alteredFrom = null;
        Passage nearest = null;
        for (Source source : texts) {
            Wording text = (Wording) KNOWN.getUnchecked(source);
            Wording quoted = text.quoted(claim.quotation().orElseThrow().words());
            Passage other = Passage.of(text, quoted);
            if (other.isFound()) {
                return NONE;
            }
            if (nearest == null || other.changes() < nearest.changes()) {
                nearest = other;
                alteredFrom = other.changes() < quoted.size() ? source : alteredFrom;
            }
        }
        if (nearest == null) {
            return UNSEEN;
        }
        ImmutableList.Builder<Fact> facts = ImmutableList.builder();
        facts.add(
                alteredFrom == null
                        ? Fact.naming("the quoted words are not in the text of {}", texts)
                        : Fact.naming("the quoted words are not quite those of {}", alteredFrom));
        Difference difference = nearest.difference();
        if (!difference.pieces().isEmpty()) {
            facts.add(Fact.comparing(
                    "and the nearest passage, with [-what is only there-] and {+what is only quoted+}, is \"{}\"",
                    difference));
        }
        return new Misquotation(true, alteredFrom != null, facts.build());
    }

    /** The texts in which they may be; none where one of them is not on record, or is in another language. */
    private static Set<Source> texts(Claim claim) {
        Set<Source> texts = new LinkedHashSet<>();
        Set<Source> met = new LinkedHashSet<>();
        Deque<Source> open = new ArrayDeque<>(quoted(claim));
        if (open.stream().anyMatch(source -> claim.derivingFrom(source).contains(Verb.TRANSLATES))) {
            return texts;
        }
        while (!open.isEmpty()) {
            Source source = open.remove();
            if (source.text().isPresent()) {
                texts.add(source);
            } else if (source.parts().isEmpty()) {
                texts.clear();
                return texts;
            } else if (met.add(source)) {
                open.addAll(source.parts());
            }
        }
        return texts;
    }

    /**
     * Those whose words they are: whom the claim quotes, as it says or its teller; else whom it cites; else who is said
     * to say it; else its teller.
     */
    private static ImmutableSet<Source> quoted(Claim claim) {
        Set<Source> all = new LinkedHashSet<>(claim.citing().sources());
        Set<Source> quoted = new LinkedHashSet<>(all);
        quoted.removeIf(cited -> !claim.derivingFrom(cited).contains(Verb.QUOTES));
        if (!quoted.isEmpty()) {
            return ImmutableSet.copyOf(quoted);
        }
        if (claim.proposition() instanceof Saying saying) {
            all.add(saying.source());
        }
        return all.isEmpty() ? ImmutableSet.copyOf(claim.saidBy().stream().toList()) : ImmutableSet.copyOf(all);
    }
}
