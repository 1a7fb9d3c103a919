package org.antequem.rule.provenance;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antequem.finding.Bearing;
import org.antequem.finding.Fact;
import org.antequem.lineage.Telling;
import org.antequem.model.Authorship;
import org.antequem.model.Derivation;
import org.antequem.model.Derivation.Verb;
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
            for (Source translation : reading.dossier().sources()) {
                for (Source original : derivedFrom(translation, Verb.TRANSLATES)) {
                    if (authorship.sources().contains(original) && isFirst(translation, original, reading)) {
                        return ImmutableList.of(
                                new Fact("translation", translation),
                                new Fact("known", since(translation).orElseThrow()),
                                new Fact("before any original of", original),
                                new Fact("which came to light", since(original).orElseThrow()));
                    }
                }
            }
        }
        return ImmutableList.of();
    }

    private static List<Source> derivedFrom(Source source, Verb verb) {
        List<Source> from = new ArrayList<>();
        for (Derivation link : source.lineage()) {
            if (link.verb() == verb) {
                from.add(link.from());
            }
        }
        return from;
    }

    /** Before the original itself, and whatever is given out to be the same in its own language. */
    private static boolean isFirst(Source translation, Source original, Reading reading) {
        if (!isBefore(translation, original, reading)) {
            return false;
        }
        for (Source other : reading.dossier().sources()) {
            if (derivedFrom(other, Verb.REPUBLISHES).contains(original) && !isBefore(translation, other, reading)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBefore(Source translation, Source original, Reading reading) {
        Optional<Dating> known = since(translation);
        Optional<Dating> found = since(original);
        return known.isPresent()
                && found.isPresent()
                && reading.read(known.get())
                        .extent()
                        .certainlyBefore(reading.read(found.get()).extent());
    }

    /** Since when others know of it. */
    private static Optional<Dating> since(Source source) {
        return source.cameToLight().or(source::told);
    }
}
