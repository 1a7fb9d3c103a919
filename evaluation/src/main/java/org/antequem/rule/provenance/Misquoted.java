package org.antequem.rule.provenance;

import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import org.antequem.finding.Bearing;
import org.antequem.finding.Difference;
import org.antequem.finding.Fact;
import org.antequem.lineage.Telling;
import org.antequem.model.Claim;
import org.antequem.model.Derivation.Verb;
import org.antequem.model.Saying;
import org.antequem.model.Source;
import org.antequem.rule.Inquiry;
import org.antequem.rule.TellingRule;

/** {@code QUOTE_NOT_FOUND} and {@code QUOTE_ALTERED}: what stands between the quotation marks is not what was said. */
public final class Misquoted extends TellingRule {

    private static final String ALTERED = "altered from";
    private static final String NOT_FOUND = "not in the text of";
    private static final String NEAREST = "nearest passage";

    private static final Fact[] NOTHING = {};

    /** Texts as they were read, by their source; how their quotations compare, by the claim. */
    private static final LoadingCache<Object, Object> KNOWN =
            CacheBuilder.newBuilder().weakKeys().build(CacheLoader.from(Misquoted::read));

    /**
     * One of the two rules.
     *
     * @param bearing {@link Bearing#VOIDS} for words that are not found, {@link Bearing#WEAKENS} for altered ones
     */
    public Misquoted(Bearing bearing) {
        super(
                bearing == Bearing.VOIDS ? "QUOTE_NOT_FOUND" : "QUOTE_ALTERED",
                bearing,
                "A statement is %s where it, or a claim it was handed down from, quotes words that are %s."
                        .formatted(
                                bearing == Bearing.VOIDS ? "void" : "weak",
                                bearing == Bearing.VOIDS
                                        ? "not in the text quoted"
                                        : "in the text quoted only with changes"));
    }

    @Override
    public ImmutableList<Fact> weigh(Telling telling, Inquiry inquiry) {
        ImmutableList.Builder<Fact> facts = ImmutableList.builder();
        for (Claim link : telling.chain()) {
            Fact[] found = link.quotation().isPresent() ? (Fact[]) KNOWN.getUnchecked(link) : NOTHING;
            if (found.length > 0 && found[0].label().equals(ALTERED) == (bearing() == Bearing.WEAKENS)) {
                facts.add(found);
            }
        }
        return facts.build();
    }

    private static Object read(Object known) {
        return known instanceof Claim claim
                ? compared(claim)
                : Wording.of(((Source) known).text().orElseThrow());
    }

    /**
     * Where it is not, and the difference to what comes nearest, if there is a word to compare; nothing where nothing
     * is wrong with the quotation, or where that cannot be seen.
     */
    private static Fact[] compared(Claim claim) {
        Set<Source> texts = texts(claim);
        Fact where = Fact.naming(NOT_FOUND, texts);
        Passage nearest = null;
        for (Source source : texts) {
            Wording text = (Wording) KNOWN.getUnchecked(source);
            Wording quoted = text.quoted(claim.quotation().orElseThrow().words());
            Passage other = Passage.of(text, quoted);
            if (other.isFound()) {
                return NOTHING;
            }
            if (nearest == null || other.changes() < nearest.changes()) {
                nearest = other;
                where = other.changes() < quoted.size() ? Fact.naming(ALTERED, source) : where;
            }
        }
        if (nearest == null) {
            return NOTHING;
        }
        Difference difference = nearest.difference();
        return difference.pieces().isEmpty()
                ? new Fact[] {where}
                : new Fact[] {where, Fact.comparing(NEAREST, difference)};
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
