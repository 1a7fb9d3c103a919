package org.antequem.model;

/**
 * A claim of which it is said what it states, and nothing else yet: what {@link ClaimSubject#not} and
 * {@link SourceVerb#says} take.
 */
public sealed class StatedClaim extends ClaimBuilder
        permits AgencyClaimBuilder, AlignmentClaimBuilder, CauseClaimBuilder, DeedClaimBuilder, OrderClaimBuilder {

    StatedClaim(String wording, Proposition proposition) {
        super(wording, proposition);
    }
}
