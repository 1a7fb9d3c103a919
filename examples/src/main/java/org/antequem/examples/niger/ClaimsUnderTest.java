package org.antequem.examples.niger;

import static org.antequem.examples.niger.Events.SALE;
import static org.antequem.examples.niger.Events.SEARCH;
import static org.antequem.examples.niger.Sources.ADDRESS;
import static org.antequem.examples.niger.Sources.BRITISH_REPORTING;
import static org.antequem.examples.niger.Sources.DOCUMENTS;

import com.google.common.collect.ImmutableList;
import org.antequem.model.Claim;

/** The two claims that the documents bear on, and one that does not depend on them. */
public final class ClaimsUnderTest {

    public static final Claim GENUINE = Claim.that("The documents are genuine")
            .document(DOCUMENTS)
            .isGenuine()
            .build();

    public static final Claim AGREED =
            Claim.that("A sale was agreed").event(SALE).happened().build();

    public static final Claim SOUGHT = Claim.that("Iraq sought uranium in Africa")
            .event(SEARCH)
            .happened()
            .saidBy(ADDRESS)
            .citing(BRITISH_REPORTING)
            .build();

    public static final ImmutableList<Claim> ALL = ImmutableList.of(GENUINE, AGREED, SOUGHT);

    private ClaimsUnderTest() {}
}
