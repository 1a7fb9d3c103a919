package org.antequem.files.form.noun;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antequem.files.form.DerivationKeys;
import org.antequem.files.form.Entries;
import org.antequem.files.form.Fields;
import org.antequem.files.form.Form;
import org.antequem.files.form.Key;
import org.antequem.files.form.Types;
import org.antequem.model.Citation;
import org.antequem.model.Claim;
import org.antequem.model.ClaimBuilder;
import org.antequem.model.Derivation;
import org.antequem.model.Source;

/**
 * The sources to which a claim is attributed, and how it derives from them: {@code citing: reuters}, {@code quoting:
 * letter}.
 */
final class CitingPart implements Part<Claim, ClaimBuilder> {

    private static final Key<Citation> CITING = new Key<>(
            "citing",
            Types.CITATION,
            "to whom its teller attributes it; nobody, where it says so of its own knowledge");

    @Override
    public ImmutableList<Key<?>> keys(Form form) {
        return form == Form.COMPLETE
                ? ImmutableList.of(CITING)
                : ImmutableList.<Key<?>>builder()
                        .add(CITING)
                        .addAll(DerivationKeys.all())
                        .build();
    }

    @Override
    public ImmutableList<Setting<ClaimBuilder>> read(Fields fields) {
        ImmutableList.Builder<Setting<ClaimBuilder>> settings = ImmutableList.builder();
        fields.get(CITING).ifPresent(citation -> settings.add(new Setting<>(CITING, claim -> cite(citation, claim))));
        ImmutableList<Derivation> links = DerivationKeys.read(fields);
        DerivationKeys.all().stream()
                .filter(key -> fields.keys().contains(key.name()) && !links.isEmpty())
                .findFirst()
                .ifPresent(key -> settings.add(new Setting<>(key, claim -> derive(links, claim))));
        return settings.build();
    }

    private static void cite(Citation citation, ClaimBuilder claim) {
        if (citation.sources().isEmpty()) {
            claim.citingNobody();
        } else {
            claim.citing(citation.sources().toArray(Source[]::new));
        }
        derive(citation.derivations(), claim);
    }

    private static void derive(Iterable<Derivation> links, ClaimBuilder claim) {
        links.forEach(link -> claim.deriving(link.verb(), link.from()));
    }

    @Override
    public void write(Claim claim, Entries out) {
        Citation citation = claim.citing();
        if (out.isComplete()) {
            out.put(CITING, Optional.of(citation).filter(Citation::isRecorded));
            return;
        }
        Set<Source> derivedFrom = new LinkedHashSet<>();
        citation.derivations().forEach(link -> derivedFrom.add(link.from()));
        List<Source> others = new ArrayList<>(citation.sources());
        others.removeAll(derivedFrom);
        List<Source> asRead = new ArrayList<>(others);
        asRead.addAll(derivedFrom);
        boolean keepsTheirOrder = asRead.equals(citation.sources().asList());
        Iterable<Source> cited = keepsTheirOrder ? others : citation.sources();
        boolean isSaid = citation.isRecorded()
                && (citation.sources().isEmpty() || cited.iterator().hasNext());
        out.put(
                CITING,
                Optional.of(new Citation(citation.isRecorded(), ImmutableSet.copyOf(isSaid ? cited : others)))
                        .filter(some -> isSaid));
        DerivationKeys.write(citation.derivations().asList(), out);
    }
}
