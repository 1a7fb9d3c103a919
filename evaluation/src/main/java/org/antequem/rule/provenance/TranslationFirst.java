package org.antequem.rule.provenance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.antequem.finding.Bearing;
import org.antequem.finding.Fact;
import org.antequem.lineage.Telling;
import org.antequem.model.Authorship;
import org.antequem.model.Derivation;
import org.antequem.model.Derivation.Verb;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Source;
import org.antequem.rule.Reading;
import org.antequem.rule.TellingRule;
import org.antequem.time.Dating;

/** {@code TRANSLATION_FIRST}: an original that turns up after its translation may have been made from it. */
public final class TranslationFirst extends TellingRule {

    /** The rule; it has no settings. */
    public TranslationFirst() {
        super(
                "TRANSLATION_FIRST",
                Bearing.WEAKENS,
                "A statement that a document is genuine is weak where a translation of it, or of a part of it, was certainly"
                        + " known before any original came to light.");
    }

    @Override
    public ImmutableList<Fact> weigh(Telling telling, Reading reading) {
        if (telling.claim().proposition() instanceof Authorship authorship) {
            for (Source translation : known(reading)) {
                for (Derivation link : translation.lineage()) {
                    Source original = link.from();
                    if (link.verb() == Verb.TRANSLATES
                            && authorship.sources().contains(original)
                            && isFirst(translation, original, telling, reading)) {
                        return ImmutableList.of(
                                new Fact("translation", translation),
                                new Fact("known", Appearance.date(Appearance.first(translation, reading))),
                                new Fact("before any original of", original),
                                new Fact("which came to light", Appearance.date(Appearance.first(original, reading))));
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
    private static boolean isFirst(Source translation, Source original, Telling telling, Reading reading) {
        Event known = Appearance.first(translation, reading);
        for (Source other : same(original, reading.dossier())) {
            if (!Appearance.isBefore(known, Appearance.first(other, reading), telling, reading)) {
                return false;
            }
        }
        return true;
    }

    /** With its copies, what it is a copy of itself, and theirs. */
    private static Set<Source> same(Source original, Dossier dossier) {
        Set<Source> same = new HashSet<>(Set.of(original));
        boolean again = true;
        while (again) {
            again = false;
            for (Source source : dossier.sources()) {
                for (Derivation link : source.lineage()) {
                    if (link.verb() == Verb.REPUBLISHES && same.contains(source) != same.contains(link.from())) {
                        again |= same.addAll(List.of(source, link.from()));
                    }
                }
            }
        }
        return same;
    }
}
