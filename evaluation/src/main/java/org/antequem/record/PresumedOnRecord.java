package org.antequem.record;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.errorprone.annotations.Immutable;
import org.antequem.model.Claim;
import org.antequem.model.Presumption;

/**
 * The presumptions that the statements of a record make.
 *
 * @param byClaims the presumptions that admitted claims declare; see {@link org.antequem.model.Claim#presuming}
 * @param ofWords the presumptions with which approximate words in them are read; empty if there are no such words
 */
@Immutable
public record PresumedOnRecord(ImmutableSet<Presumption> byClaims, ImmutableSet<Presumption> ofWords) {

    public PresumedOnRecord {
        requireNonNull(byClaims, "byClaims");
        requireNonNull(ofWords, "ofWords");
    }

    static PresumedOnRecord in(RecordView view) {
        ImmutableSet.Builder<Presumption> byClaims = ImmutableSet.builder();
        for (Claim claim : Iterables.filter(view.statements(), Claim.class)) {
            byClaims.addAll(claim.presuming());
        }
        return new PresumedOnRecord(
                byClaims.build(),
                Approximations.presumedBy(
                        Iterables.concat(view.statements(), view.timeline().statements()), view.conventions()));
    }
}
