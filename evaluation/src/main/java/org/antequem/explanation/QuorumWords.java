package org.antequem.explanation;

import java.util.Locale;
import org.antequem.explanation.Remark.Rests;
import org.antequem.finding.Bearing;
import org.antequem.finding.Few;
import org.antequem.finding.Line;
import org.antequem.finding.Quorum;
import org.antequem.finding.Strength;

/** Which of several pieces of evidence are enough together, in a sentence. */
final class QuorumWords {

    private final Sheet sheet;
    private final Words words;

    QuorumWords(Sheet sheet, Words words) {
        this.sheet = sheet;
        this.words = words;
    }

    /**
     * Writes a sentence where one piece alone is not enough, and where the pieces on a side are known.
     *
     * @param pieces the number of pieces on that side
     * @param all what these are called as a subject
     * @param them what these are called elsewhere
     */
    void write(Rests rests, Bearing side, int pieces, String all, String them) {
        for (Quorum quorum : rests.quorums()) {
            if (quorum.side() == side && pieces > 1) {
                write(quorum, pieces, all, them);
            }
        }
    }

    private void write(Quorum quorum, int pieces, String all, String them) {
        int independent = quorum.lines().size();
        boolean areJustEnough = independent == quorum.needed();
        if (quorum.needed() == 1) {
            sheet.words(quorum.lines().get(0).strength() == Strength.FIRM ? "" : " One of " + them + " is enough.");
        } else if (independent == pieces) {
            sheet.words(" ").words(capital(all));
            sheet.words(areJustEnough ? " are enough together, because they" : "");
            sheet.words(" are independent of each other");
            sheet.words(areJustEnough ? "." : ", and " + RestsWords.number(quorum.needed()) + " would be enough.");
        } else {
            sheet.words(" ").words(capital(RestsWords.number(independent)) + " of " + them + ", ");
            eachFrom(Few.of(quorum.lines()));
            sheet.words(areJustEnough ? ", are enough together, because they" : ",");
            sheet.words(" are independent of each other.");
            sheet.words(areJustEnough ? "" : " " + capital(RestsWords.number(quorum.needed())) + " would be enough.");
        }
    }

    /** {@code "one from "A", one from "B" and "C" together and one from "D""}. */
    private void eachFrom(Few<Line> lines) {
        int last = lines.listed().size() - 1;
        for (int line = 0; line <= last; line++) {
            boolean endsIt = line == last && lines.more() == 0;
            sheet.words(line == 0 ? "" : endsIt ? " and " : ", ").words("one from ");
            words.listed(Few.of(lines.listed().get(line).roots()));
            sheet.words(lines.listed().get(line).roots().size() > 1 ? " together" : "");
        }
        sheet.words(lines.more() == 0 ? "" : " and " + lines.more() + " more");
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
