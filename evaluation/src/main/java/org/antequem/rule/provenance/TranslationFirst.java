package org.antequem.rule.provenance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Sets;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.antequem.finding.Argument;
import org.antequem.finding.Bearing;
import org.antequem.finding.Fact;
import org.antequem.lineage.Telling;
import org.antequem.model.Authorship;
import org.antequem.model.Derivation;
import org.antequem.model.Derivation.Verb;
import org.antequem.model.Event;
import org.antequem.model.Source;
import org.antequem.rule.Inquiry;
import org.antequem.rule.Pass;
import org.antequem.rule.Strengths;
import org.antequem.rule.TellingRule;
import org.antequem.time.Dating;

/** {@code TRANSLATION_FIRST}: an original that turns up after its translation may have been made from it. */
final class TranslationFirst extends TellingRule {

    TranslationFirst() {
        super(
                ProvenanceRules.TRANSLATION_FIRST,
                Pass.DATES,
                Bearing.WEAKENS,
                "A statement that a document is genuine is weak where a translation was certainly known before any original came to light.");
    }

    @Override
    public ImmutableList<Fact> weigh(Telling telling, Strengths earlier, Inquiry inquiry) {
        if (telling.word() instanceof Authorship authorship) {
            ImmutableSetMultimap<Source, Derivation> links = inquiry.derivations();
            for (Source translation : byName(links.keySet())) {
                for (Source original :
                        isKnown(translation, inquiry) ? translated(links.get(translation)) : List.<Source>of()) {
                    Optional<Argument> first = authorship.sources().contains(original)
                            ? first(translation, original, same(original, links), telling, inquiry)
                            : Optional.empty();
                    if (first.isPresent()) {
                        return ImmutableList.<Fact>builder()
                                .add(Fact.naming("the translation {} was known", translation))
                                .add(Succession.when("{}", becomingKnown(translation, inquiry)))
                                .add(Fact.naming("before the original {}", original))
                                .add(Succession.when("which came to light {}", becomingKnown(original, inquiry)))
                                .addAll(first.get().shown())
                                .build();
                    }
                }
            }
        }
        return ImmutableList.of();
    }

    /** What somebody translated, by name, so that no order on record decides what is shown. */
    private static ImmutableList<Source> translated(Set<Derivation> links) {
        return byName(links.stream()
                .filter(link -> link.verb() == Verb.TRANSLATES)
                .map(Derivation::from)
                .collect(ImmutableSet.toImmutableSet()));
    }

    private static ImmutableList<Source> byName(Set<Source> sources) {
        return ImmutableList.sortedCopyOf(Comparator.comparing(Source::name), sources);
    }

    /** True where it spoke in this view, and was known by then; on a record of no day, whenever that was. */
    private static boolean isKnown(Source source, Inquiry inquiry) {
        return inquiry.speaks(source)
                && inquiry.knows(becomingKnown(source, inquiry).during().orElse(Dating.UNKNOWN));
    }

    /** That others could first know of it: that it came to light; where nothing is recorded of that, its telling. */
    private static Event becomingKnown(Source source, Inquiry inquiry) {
        Event light = source.comingToLight();
        return inquiry.isOnRecord(light) ? light : source.telling();
    }

    /** Before the original itself, and whatever that is known is given out to be the same in its own language. */
    private static Optional<Argument> first(
            Source translation, Source original, Set<Source> same, Telling telling, Inquiry inquiry) {
        Event known = becomingKnown(translation, inquiry);
        Set<Source> originals = Sets.filter(same, copy -> copy.equals(original) || isKnown(copy, inquiry));
        Optional<Argument> all = Optional.empty();
        for (Source other : originals) {
            Optional<Argument> before = Succession.of(known, becomingKnown(other, inquiry), telling, inquiry);
            if (before.isEmpty()) {
                return before;
            }
            all = all.isEmpty() ? before : Optional.of(all.get().and(before.get()));
        }
        return all;
    }

    /** With its copies, what it is a copy of itself, and theirs. */
    private static Set<Source> same(Source original, ImmutableSetMultimap<Source, Derivation> links) {
        Set<Source> same = new LinkedHashSet<>(Set.of(original));
        boolean again = true;
        while (again) {
            again = false;
            for (Map.Entry<Source, Derivation> link : links.entries()) {
                Source from = link.getValue().from();
                if (link.getValue().verb() == Verb.REPUBLISHES && same.contains(link.getKey()) != same.contains(from)) {
                    again |= same.addAll(List.of(link.getKey(), from));
                }
            }
        }
        return same;
    }
}
