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
 * @param ofWords the presumptions with which approximate words in them are read; empty if there are no such words. Some
 *     of them may be those of words that are on record and not admitted
 */
@Immutable
public record PresumedOnRecord(ImmutableSet<Presumption> byClaims, ImmutableSet<Presumption> ofWords) {

    public PresumedOnRecord {
        requireNonNull(byClaims, "byClaims");
        requireNonNull(ofWords, "ofWords");
    }

    static PresumedOnRecord in(RecordView view) {
        return new PresumedOnRecord(byClaims(view), ofWords(view));
    }

    /**
     * Those in a view that admits no more than another one. Where both read words alike, it is not sought anew how they
     * are read: a record has as many views as sources that are taken at their word.
     */
    static PresumedOnRecord in(RecordView view, RecordView all) {
        PresumedOnRecord atMost = all.presumed();
        boolean isReadAlike = view.conventions().equals(all.conventions());
        return new PresumedOnRecord(
                atMost.byClaims().isEmpty() ? atMost.byClaims() : byClaims(view),
                isReadAlike ? atMost.ofWords() : ofWords(view));
    }

    private static ImmutableSet<Presumption> byClaims(RecordView view) {
        ImmutableSet.Builder<Presumption> byClaims = ImmutableSet.builder();
        for (Claim claim : Iterables.filter(view.statements(), Claim.class)) {
            byClaims.addAll(claim.presuming());
        }
        return byClaims.build();
    }

    private static ImmutableSet<Presumption> ofWords(RecordView view) {
        return Approximations.presumedBy(
                Iterables.concat(view.statements(), view.timeline().statements()), view.conventions());
    }
}
