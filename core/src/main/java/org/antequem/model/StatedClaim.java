package org.antequem.model;

/**
 * A claim whose proposition is complete, and whose teller and citations may follow. {@link ClaimSubject#not} and
 * {@link SourceVerb#says} take one before anything else is added.
 */
public sealed class StatedClaim extends ClaimBuilder
        permits AgencyClaimBuilder, AlignmentClaimBuilder, CauseClaimBuilder, DeedClaimBuilder, OrderClaimBuilder {

    StatedClaim(String wording, Proposition proposition) {
        super(wording, proposition);
    }
}
