package org.antequem.files.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antequem.explanation.Premise;
import org.antequem.explanation.Premise.Given;
import org.antequem.explanation.Premise.Said;
import org.antequem.explanation.Premise.Told;
import org.antequem.explanation.Premise.UnderTest;
import org.antequem.files.tree.Mapping;
import org.antequem.model.Citation;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Source;
import org.antequem.time.Dating;

/** The statements on which an answer rests, as JSON: what each says, and whose it is. */
final class StatementJson {

    private final Values values;
    private final Dossier dossier;

    /** @param dossier or a view of it; of what was taken back later than it knows nothing is told */
    StatementJson(Values values, Dossier dossier) {
        this.values = values;
        this.dossier = dossier;
    }

    Mapping of(Premise premise) {
        if (premise instanceof Told told) {
            return told(told);
        } else if (premise instanceof Given given) {
            return given(given);
        } else if (premise instanceof Said said) {
            return claim("said", said.statement()).put("text", said.toString()).build();
        }
        UnderTest tested = (UnderTest) premise;
        return claim("under_test", tested.statement())
                .put("text", tested.toString())
                .build();
    }

    /** What a claim says, who says so, and where its teller has it from; without a text of its own. */
    Mapping.Builder claim(String kind, Claim claim) {
        return Mapping.builder()
                .put("kind", kind)
                .put("claim", values.nouns().of(claim))
                .put("says", claim.proposition().toString())
                .put("dating", values.times().dating(claim.proposition().stated()))
                .put("said_by", values.nouns().of(claim.saidBy()))
                .put("citing", citation(claim.citing()))
                .put("traced_to", citation(claim.tracedTo()))
                .put("hedge", claim.hedge().map(Object::toString))
                .put("withdrawn", values.times().dating(known(claim.withdrawn())))
                .put("doubted", values.times().dating(known(claim.doubted())));
    }

    private Mapping told(Told told) {
        return claim("told", told.statement())
                .put("root", values.nouns().of(told.telling().root()))
                .put("through", values.nouns(through(told)))
                .put("ending", told.telling().ending().name())
                .put("hedges", Values.texts(told.hedges()))
                .put("chain", Values.each(told.telling().chain(), this::link))
                .put("first_told", values.times().dating(told.telling().firstTold()))
                .put("presuming", values.names(told.telling().presuming()))
                .put("text", told.toString())
                .build();
    }

    private Mapping given(Given given) {
        return Mapping.builder()
                .put("kind", given.isGranted() ? "granted" : "stipulated")
                .put("says", given.statement().proposition().toString())
                .put(
                        "dating",
                        values.times().dating(given.statement().proposition().stated()))
                .put("text", given.toString())
                .build();
    }

    /** From the root on to the teller, without the root. */
    private static List<Source> through(Told told) {
        List<Source> through = new ArrayList<>(told.telling().speakers());
        through.remove(told.telling().root());
        return through;
    }

    private Mapping link(Claim claim) {
        return Mapping.builder()
                .put("claim", values.nouns().of(claim))
                .put("said_by", values.nouns().of(claim.saidBy()))
                .put("hedge", claim.hedge().map(Object::toString))
                .put("withdrawn", values.times().dating(known(claim.withdrawn())))
                .put("doubted", values.times().dating(known(claim.doubted())))
                .build();
    }

    private Mapping citation(Citation citation) {
        return Mapping.builder()
                .put("is_recorded", citation.isRecorded())
                .put("sources", values.nouns(citation.sources()))
                .build();
    }

    private Optional<Dating> known(Optional<Dating> takenBack) {
        return takenBack.filter(dossier::knows);
    }
}
