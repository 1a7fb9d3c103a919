package org.antequem.explanation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.antequem.explanation.Premise.Given;
import org.antequem.explanation.Premise.Said;
import org.antequem.explanation.Premise.Told;
import org.antequem.explanation.Premise.UnderTest;
import org.antequem.lineage.Telling;
import org.antequem.lineage.Telling.Ending;
import org.antequem.model.Claim;
import org.antequem.model.Hedge;
import org.antequem.model.Saying;
import org.antequem.model.Source;
import org.antequem.time.Dating;
import org.antequem.time.EnglishDates;

/** Who says a statement, through whom, how hedged, and what was taken back of it: in words. */
final class Attribution {

    private Attribution() {}

    /** In one line, by itself. */
    static String line(Premise premise) {
        PlainText sheet = new PlainText();
        if (premise instanceof Told told) {
            write(told, sheet);
        } else if (premise instanceof Said said) {
            write(said, sheet);
        } else if (premise instanceof UnderTest tested) {
            write(tested, sheet);
        } else if (premise instanceof Given given) {
            sheet.words(given.isGranted() ? "taken as given" : "stipulated");
        }
        return sheet.paragraph.toString();
    }

    /** {@code "a witness, as retold by the gazette; hedged as "reportedly"; doubted in 1924"}. */
    static void write(Told told, Sheet sheet) {
        Source root = told.telling().root();
        ImmutableList<Claim> back = told.telling().chain().reverse();
        Source nearest = back.get(0).saidBy().orElse(root);
        boolean isBorneOut = told.telling().ending() != Ending.NOT_BORNE_OUT;
        if (isOwnWord(told.telling())) {
            sheet.words("these words are on record");
        } else {
            sheet.words("according to ").words(isBorneOut ? root.quoted() : nearest.quoted());
            sheet.words(isBorneOut ? "" : ", citing " + root.quoted());
        }
        String retold = ", as retold by ";
        for (Claim link : back) {
            Source teller = link.saidBy().orElse(root);
            if (!teller.equals(root) && (isBorneOut || !teller.equals(nearest))) {
                sheet.words(retold).words(teller.quoted());
                retold = " and then by ";
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

    /** True where a source is named as the one who says that it says something. */
    private static boolean isOwnWord(Telling telling) {
        return telling.speakers().equals(ImmutableSet.of(telling.root()))
                && telling.claim().proposition() instanceof Saying saying
                && saying.source().equals(telling.root());
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
        sheet.words(claim.citing().isRecorded() ? ", " : "; ").words(claim.citing());
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
