package org.antequem.lineage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import org.antequem.model.Claim;
import org.antequem.model.Presumption;

/**
 * A way from a claim towards a root, as far as it has been followed; ways that begin alike share their beginning.
 *
 * @see <a href="https://doi.org/10.1016/0020-0190(83)90106-0">Myers, An applicative random-access stack, 1983</a>
 */
final class Chain {

    private final Claim claim;
    private final Chain back;
    /** Far enough back that any claim on the way is found in a logarithmic number of steps. */
    private final Chain jump;

    private final int length;
    private final int flaws;
    private final ImmutableSet<Presumption> presuming;

    /** The way begins. */
    Chain(Claim claim, int flaws) {
        this.claim = claim;
        this.flaws = flaws;
        presuming = ImmutableSet.of();
        back = this;
        jump = this;
        length = 1;
    }

    /** The way goes on, presuming something more. */
    Chain(Claim claim, int flaws, ImmutableSet<Presumption> more, Chain back) {
        this.claim = claim;
        this.flaws = flaws | back.flaws;
        presuming = more.isEmpty()
                ? back.presuming
                : Sets.union(back.presuming, more).immutableCopy();
        this.back = back;
        boolean isEven = back.length - back.jump.length == back.jump.length - back.jump.jump.length;
        jump = isEven ? back.jump.jump : back;
        length = back.length + 1;
    }

    Claim claim() {
        return claim;
    }

    /** What is wrong with any of its claims, one bit for each kind. */
    int flaws() {
        return flaws;
    }

    /** What the way presumes of how words are meant. */
    ImmutableSet<Presumption> presuming() {
        return presuming;
    }

    Chain back() {
        return back;
    }

    /** True where the other is a beginning of this one. */
    boolean goesOnFrom(Chain other) {
        Chain chain = this;
        while (chain.length > other.length) {
            chain = chain.jump.length >= other.length ? chain.jump : chain.back;
        }
        return chain == other;
    }

    ImmutableList<Claim> claims() {
        ImmutableList.Builder<Claim> claims = ImmutableList.builderWithExpectedSize(length);
        Chain chain = this;
        for (int left = length; left > 0; left--) {
            claims.add(chain.claim);
            chain = chain.back;
        }
        return claims.build().reverse();
    }
}
