package org.antequem.rule.provenance;

import com.google.common.collect.ImmutableList;
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
                for (Derivation link : translation.lineage()) {
                    Source original = link.from();
                    if (link.verb() == Verb.TRANSLATES
                            && authorship.sources().contains(original)
                            && isFirst(translation, original, reading)) {
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

    /** Before the original itself, and whatever is given out to be the same in its own language. */
    private static boolean isFirst(Source translation, Source original, Reading reading) {
        Derivation same = new Derivation(Verb.REPUBLISHES, original);
        for (Source other : reading.dossier().sources()) {
            if ((other.equals(original) || other.lineage().contains(same))
                    && !isBefore(since(translation), since(other), reading)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBefore(Optional<Dating> one, Optional<Dating> other, Reading reading) {
        return one.isPresent()
                && other.isPresent()
                && reading.read(one.get())
                        .extent()
                        .certainlyBefore(reading.read(other.get()).extent());
    }

    /** Since when others know of it. */
    private static Optional<Dating> since(Source source) {
        return source.cameToLight().isPresent() ? source.cameToLight() : source.told();
    }
}
