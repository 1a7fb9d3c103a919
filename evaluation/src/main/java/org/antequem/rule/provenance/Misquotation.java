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
import java.util.function.Function;
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
 * @param match how near the words are to those of the text
 * @param facts where they should be, and the difference to what comes nearest, where that is near
 * @param edits what the quotation leaves out and puts in, of what may turn the sense
 */
record Misquotation(Match match, ImmutableList<Fact> facts, ImmutableList<Fact> edits) {

    /** How near a quotation is to the text that it is from. */
    enum Match {
        /** No text is on record to compare it with. */
        UNSEEN,
        /** The words are there. */
        FOUND,
        /** They are there in a changed form. */
        ALTERED,
        /** They are not there. */
        NOT_FOUND
    }

    private static final Misquotation UNSEEN = new Misquotation(Match.UNSEEN, ImmutableList.of(), ImmutableList.of());

    /** Texts as they were read, by their source; how their quotations compare, by the claim. */
    private static final LoadingCache<Object, Object> KNOWN =
            CacheBuilder.newBuilder().weakKeys().build(CacheLoader.from(Misquotation::read));

    /** What is misquoted on a chain, in one of the ways. */
    static ImmutableList<Fact> on(Telling telling, Inquiry inquiry, Match match) {
        return collected(telling, inquiry, found -> found.match == match ? found.facts : ImmutableList.of());
    }

    /** What the quotations on a chain leave out and put in, of what may turn the sense. */
    static ImmutableList<Fact> edits(Telling telling, Inquiry inquiry) {
        return collected(telling, inquiry, Misquotation::edits);
    }

    private static ImmutableList<Fact> collected(
            Telling telling, Inquiry inquiry, Function<Misquotation, ImmutableList<Fact>> what) {
        ImmutableList.Builder<Fact> facts = ImmutableList.builder();
        for (Claim link : telling.chain()) {
            if (link.quotation().isPresent()) {
                Misquotation found = inquiry.needing(
                                Optional.of((Misquotation) KNOWN.getUnchecked(link))
                                        .filter(seen -> seen.match != Match.UNSEEN),
                                Lack.of("text", quoted(link).asList().get(0)))
                        .orElse(UNSEEN);
                facts.addAll(what.apply(found));
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
        String words = claim.quotation().orElseThrow().words();
        Set<Source> texts = texts(claim);
        Source nearest = null;
        Passage passage = null;
        for (Source source : texts) {
            Passage other = Passage.of(text(source), text(source).quoted(words));
            if (other.isFound()) {
                return new Misquotation(
                        Match.FOUND, ImmutableList.of(), other.edits().facts());
            }
            if (passage == null || other.changes() < passage.changes()) {
                passage = other;
                nearest = source;
            }
        }
        if (passage == null || nearest == null) {
            return UNSEEN;
        }
        return passage.isAltered() ? altered(passage, nearest) : abridged(words, texts, passage);
    }

    private static Misquotation altered(Passage passage, Source from) {
        return new Misquotation(
                Match.ALTERED,
                ImmutableList.of(Fact.naming("the quoted words are not quite those of {}", from), nearest(passage)),
                passage.edits().facts());
    }

    /** Where no passage is near: one that is abridged, or none. */
    private static Misquotation abridged(String words, Set<Source> texts, Passage nearest) {
        for (Source source : texts) {
            Optional<Abridgement> found =
                    Abridgement.of(text(source), text(source).quoted(words));
            if (found.isPresent()) {
                Abridgement whole = found.get();
                return new Misquotation(
                        Match.ALTERED,
                        ImmutableList.of(
                                Fact.naming("the quoted words are some of those of {}, in their order", source),
                                Fact.comparing(
                                        "and the passage that they abridge, with [-what is left out-] and"
                                                + " {+what is only quoted+}, "
                                                + (whole.isShown() ? "is" : "begins with") + " \"{}\"",
                                        whole.difference(Comparison.MOST_LEFT_OUT))),
                        whole.edits().facts());
            }
        }
        ImmutableList.Builder<Fact> facts = ImmutableList.builder();
        facts.add(Fact.naming("the quoted words are not in the text of {}", texts));
        if (nearest.isNear()) {
            facts.add(nearest(nearest));
        }
        return new Misquotation(Match.NOT_FOUND, facts.build(), ImmutableList.of());
    }

    private static Fact nearest(Passage passage) {
        return Fact.comparing(
                "and the nearest passage, with [-what is only there-] and {+what is only quoted+}, is \"{}\"",
                passage.difference());
    }

    private static Wording text(Source source) {
        return (Wording) KNOWN.getUnchecked(source);
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
