package org.antequem.testing.house;

import java.util.Arrays;
import java.util.Locale;
import org.antequem.model.Cause;
import org.antequem.model.Claim;
import org.antequem.model.Event;
import org.antequem.model.Source;
import org.antequem.model.SourceKind;

/** Criteria that many houses need. Yours have the same rights: see {@link Criterion#of}. */
public final class Criteria {

    private Criteria() {}

    /** Claims that one event brought about another. */
    public static Criterion<Claim> areCausal() {
        return Criterion.of("are causal", claim -> claim.proposition() instanceof Cause);
    }

    public static Criterion<Claim> areHedged() {
        return Criterion.of("are hedged", claim -> claim.hedge().isPresent());
    }

    /** Claims that nobody says. */
    public static Criterion<Claim> areHypotheses() {
        return Criterion.of("are hypotheses", claim -> claim.saidBy().isEmpty());
    }

    /** Claims with words in quotation marks. */
    public static Criterion<Claim> areQuotations() {
        return Criterion.of("are quotations", claim -> claim.quotation().isPresent());
    }

    /** Sources that are described and not named. */
    public static Criterion<Source> areUnnamed() {
        return Criterion.of("are unnamed", source -> !source.isNamed());
    }

    /** Sources of one of these kinds. */
    public static Criterion<Source> areOfKind(SourceKind... kinds) {
        String words = String.join(
                " or ",
                Arrays.stream(kinds)
                        .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                        .toList());
        return Criterion.of(
                "are of the kind " + words, source -> Arrays.asList(kinds).contains(source.kind()));
    }

    /** Events that the dossier stipulates as stages of others. */
    public static Criterion<Event> areStages() {
        return Criterion.of("are stages", event -> !event.stageOf().isEmpty());
    }
}
