package org.antequem.testing.house;

import static org.antequem.given.Given.each;

import java.util.Arrays;
import java.util.Locale;
import org.antequem.model.Cause;
import org.antequem.model.Claim;
import org.antequem.model.Event;
import org.antequem.model.Source;
import org.antequem.model.SourceKind;

/** Criteria for house rules that are often needed. You can write your own with {@link Criterion#of}. */
public final class Criteria {

    private Criteria() {}

    /** Selects claims that one event caused another. */
    public static Criterion<Claim> areCausal() {
        return Criterion.of("are causal", claim -> claim.proposition() instanceof Cause);
    }

    /** Selects claims with a hedge. */
    public static Criterion<Claim> areHedged() {
        return Criterion.of("are hedged", claim -> claim.hedge().isPresent());
    }

    /** Selects claims that nobody says. */
    public static Criterion<Claim> areHypotheses() {
        return Criterion.of("are hypotheses", claim -> claim.saidBy().isEmpty());
    }

    /** Selects claims with words in quotation marks. */
    public static Criterion<Claim> areQuotations() {
        return Criterion.of("are quotations", claim -> claim.quotation().isPresent());
    }

    /** Selects sources that are described and not named. */
    public static Criterion<Source> areUnnamed() {
        return Criterion.of("are unnamed", source -> !source.isNamed());
    }

    /** Selects sources of some kinds. */
    public static Criterion<Source> areOfKind(SourceKind... kinds) {
        String words = String.join(
                " or ",
                each(kinds, "kinds").stream()
                        .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                        .toList());
        return Criterion.of(
                "are of the kind " + words, source -> Arrays.asList(kinds).contains(source.kind()));
    }

    /** Selects events that the dossier stipulates as stages of others. */
    public static Criterion<Event> areStages() {
        return Criterion.of("are stages", event -> !event.stageOf().isEmpty());
    }
}
