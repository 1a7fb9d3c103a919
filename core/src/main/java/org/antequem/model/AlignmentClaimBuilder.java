package org.antequem.model;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import org.antequem.time.Dating;

/** A claim about how two actors' interests relate, to which a period can be added. */
public final class AlignmentClaimBuilder extends StatedClaim {

    private final Aligned aligned;

    AlignmentClaimBuilder(String wording, Aligned aligned) {
        super(wording, aligned);
        this.aligned = aligned;
    }

    /**
     * Claims that this was so during the whole of a period: {@code throughout("2015-07/..")}.
     *
     * @param edtf an EDTF interval; see {@link Dating#of}
     * @throws org.antequem.time.UnreadableDateException if the text is not an EDTF date
     */
    @CanIgnoreReturnValue
    public StatedClaim throughout(String edtf) {
        state(new Aligned(aligned.one(), aligned.other(), aligned.matter(), aligned.kinds(), Dating.of(edtf)));
        return this;
    }
}
