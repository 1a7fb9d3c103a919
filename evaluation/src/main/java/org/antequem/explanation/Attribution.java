package org.antequem.explanation;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.antequem.explanation.Premise.Said;
import org.antequem.explanation.Premise.Told;
import org.antequem.explanation.Premise.UnderTest;
import org.antequem.lineage.Telling.Ending;
import org.antequem.model.Citation;
import org.antequem.model.Claim;
import org.antequem.model.Hedge;
import org.antequem.model.Source;
import org.antequem.time.Dating;
import org.antequem.time.EnglishDates;

/** Who says a statement, through whom, how hedged, and what was taken back of it: in words. */
final class Attribution {

    private Attribution() {}

    /** {@code "a witness, through the gazette; "reportedly"; doubted 1924"}. */
    static void write(Told told, Sheet sheet) {
        Source root = told.telling().root();
        sheet.words(told.telling().ending() == Ending.NOT_BORNE_OUT ? "attributed to " : "according to ")
                .words(root.quoted());
        for (Claim link : told.telling().chain().reverse()) {
            Source teller = link.saidBy().orElse(root);
            if (!teller.equals(root)) {
                sheet.words(", through ").words(teller.quoted());
            }
        }
        for (Hedge hedge : told.hedges()) {
            sheet.words("; hedged as \"").words(hedge).words("\"");
        }
        Set<String> takenBack = new LinkedHashSet<>();
        for (Claim link : told.telling().chain()) {
            takenBack.add(takenBack(link, sheet));
        }
        takenBack.forEach(sheet::words);
    }

    /** {@code "said by the gazette, citing a witness; withdrawn"}. */
    static void write(UnderTest tested, Sheet sheet) {
        Claim claim = tested.statement();
        if (claim.saidBy().isEmpty()) {
            sheet.words("Nobody on record says so: it is a hypothesis.");
            return;
        }
        sheet.words("It is ");
        teller(claim, sheet);
        sheet.words(takenBack(claim, sheet)).words(".");
    }

    /** {@code "said by the gazette, citing a witness; hedged as "reportedly"; withdrawn"}. */
    static void write(Said said, Sheet sheet) {
        Claim claim = said.statement();
        teller(claim, sheet);
        claim.hedge()
                .ifPresent(hedge -> sheet.words("; hedged as \"").words(hedge).words("\""));
        sheet.words(takenBack(claim, sheet));
    }

    private static void teller(Claim claim, Sheet sheet) {
        sheet.words("said by ").words(claim.saidBy().orElseThrow().quoted());
        boolean isFirstHand = claim.citing().equals(Citation.NOBODY);
        sheet.words(claim.citing().isRecorded() ? ", " : "; ").words(isFirstHand ? "first-hand" : claim.citing());
        if (claim.tracedTo().isRecorded()) {
            sheet.words("; an analyst traced it to ").words(Words.line(claim.tracedTo()));
        }
    }

    private static String takenBack(Claim claim, Sheet sheet) {
        return takenBack("; withdrawn", claim.withdrawn().filter(sheet::knows))
                + takenBack("; doubted", claim.doubted().filter(sheet::knows));
    }

    private static String takenBack(String how, Optional<Dating> when) {
        return when.map(known -> known.isUnknown() ? how : how + " " + EnglishDates.when(known))
                .orElse("");
    }
}
