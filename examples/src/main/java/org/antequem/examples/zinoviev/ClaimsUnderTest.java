package org.antequem.examples.zinoviev;

import static org.antequem.examples.zinoviev.Events.DEFEAT;
import static org.antequem.examples.zinoviev.Events.ELECTION;
import static org.antequem.examples.zinoviev.Events.PUBLICATION;
import static org.antequem.examples.zinoviev.Events.RECEIPT;
import static org.antequem.examples.zinoviev.Sources.FOREIGN_OFFICE;
import static org.antequem.examples.zinoviev.Sources.HEADQUARTERS;
import static org.antequem.examples.zinoviev.Sources.LETTER;

import com.google.common.collect.ImmutableList;
import org.antequem.model.Claim;

/** What is said of the letter, and of what it did. */
public final class ClaimsUnderTest {

    public static final Claim GENUINE = Claim.that("The letter is genuine")
            .document(LETTER)
            .isGenuine()
            .saidBy(FOREIGN_OFFICE)
            .citing(HEADQUARTERS)
            .build();

    public static final Claim PUBLICATION_DID_IT = Claim.that("Its publication brought down the government")
            .cause(PUBLICATION)
            .decided(DEFEAT)
            .build();

    public static final Claim RECEIPT_DID_IT = Claim.that("Its receipt brought down the government")
            .cause(RECEIPT)
            .decided(DEFEAT)
            .build();

    public static final Claim COST_THE_ELECTION = Claim.that("It cost the government the election of 29 October")
            .cause(PUBLICATION)
            .decided(ELECTION)
            .build();

    public static final ImmutableList<Claim> ALL =
            ImmutableList.of(GENUINE, PUBLICATION_DID_IT, RECEIPT_DID_IT, COST_THE_ELECTION);

    private ClaimsUnderTest() {}
}
