package org.antequem.rule.provenance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Sets;
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
import org.antequem.model.Claim;
import org.antequem.model.Derivation;
import org.antequem.model.Derivation.Verb;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Source;
import org.antequem.model.Statement;
import org.antequem.rule.Reading;
import org.antequem.rule.TellingRule;
import org.antequem.time.Dating;

/** {@code TRANSLATION_FIRST}: an original that turns up after its translation may have been made from it. */
final class TranslationFirst extends TellingRule {

    TranslationFirst() {
        super(
                ProvenanceRules.TRANSLATION_FIRST,
                Bearing.WEAKENS,
                "A statement that a document is genuine is weak where a translation of it, or of a part of it, was certainly"
                        + " known before any original came to light.");
    }

    @Override
    public ImmutableList<Fact> weigh(Telling telling, Reading reading) {
        if (telling.claim().proposition() instanceof Authorship authorship) {
            SetMultimap<Source, Derivation> links = links(reading);
            for (Source translation : known(reading)) {
                for (Derivation link : links.get(translation)) {
                    Source original = link.from();
                    Optional<Argument> first = link.verb() == Verb.TRANSLATES
                                    && authorship.sources().contains(original)
                            ? first(translation, same(original, links), telling, reading)
                            : Optional.empty();
                    if (first.isPresent()) {
                        return ImmutableList.<Fact>builder()
                                .add(Fact.naming("translation", translation))
                                .add(Appearance.date("known", Appearance.first(translation, reading)))
                                .add(Fact.naming("before any original of", original))
                                .add(Appearance.date("which came to light", Appearance.first(original, reading)))
                                .addAll(first.get().shown())
                                .build();
                    }
                }
            }
        }
        return ImmutableList.of();
    }

    /** What spoke in this view, and was known by then. */
    private static Set<Source> known(Reading reading) {
        Dossier dossier = reading.dossier();
        Set<Source> known = new LinkedHashSet<>(Sets.difference(dossier.sources(), dossier.silent()));
        known.removeIf(source ->
                !dossier.knows(Appearance.first(source, reading).during().orElse(Dating.UNKNOWN)));
        return known;
    }

    /** Before the original itself, and whatever is given out to be the same in its own language. */
    private static Optional<Argument> first(
            Source translation, Set<Source> originals, Telling telling, Reading reading) {
        Event known = Appearance.first(translation, reading);
        Optional<Argument> all = Optional.empty();
        for (Source other : originals) {
            Optional<Argument> before = Succession.of(known, Appearance.first(other, reading), telling, reading);
            if (before.isEmpty()) {
                return before;
            }
            all = all.isEmpty() ? before : Optional.of(all.get().and(before.get()));
        }
        return all;
    }

    /** How sources derive from others: by their lineage, and by what they say on record. */
    private static SetMultimap<Source, Derivation> links(Reading reading) {
        SetMultimap<Source, Derivation> links = LinkedHashMultimap.create();
        for (Source source : reading.dossier().sources()) {
            links.putAll(source, source.lineage());
        }
        for (Statement statement : reading.statements()) {
            if (statement instanceof Claim claim) {
                links.putAll(claim.saidBy().orElseThrow(), claim.citing().derivations());
            }
        }
        return links;
    }

    /** With its copies, what it is a copy of itself, and theirs. */
    private static Set<Source> same(Source original, SetMultimap<Source, Derivation> links) {
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
