package org.antequem.rule.provenance;

import static org.antequem.rule.provenance.Wording.NONE;

import java.util.Arrays;
import java.util.Optional;
import org.antequem.finding.Difference;

/**
 * A passage of which a quotation keeps some of the words, in their order, and leaves out others without saying so.
 *
 * <p>Each word that is kept outweighs three that are left out, or one that is put in. What outweighs the rest is an
 * abridgement; of fewer than six words, none is.
 */
final class Abridgement {

    private static final int PUT_IN = 3;
    private static final int FEWEST_WORDS = 6;
    private static final int MOST_SHOWN = 200;

    private final Wording text;
    private final Wording quoted;
    private final int[] places;

    private Abridgement(Wording text, Wording quoted, int[] places) {
        this.text = text;
        this.quoted = quoted;
        this.places = places;
    }

    /** The passage that a quotation abridges; none where it does not abridge one. */
    static Optional<Abridgement> of(Wording text, Wording quoted) {
        if (quoted.size() < FEWEST_WORDS) {
            return Optional.empty();
        }
        Wording read = text.asReadBy(quoted);
        Abridgement found = new Abridgement(read, quoted, new KeptWords(read, quoted).places());
        return found.weight() > 0 ? Optional.of(found) : Optional.empty();
    }

    /**
     * What is kept, less what is left out and put in. A word that is kept counts three, one that is put in takes three
     * away, and one that is left out takes away one: that is seven for each that is kept, less the length of the
     * passage and three for each word of the quotation.
     */
    private int weight() {
        int kept = 0;
        int length = 0;
        int arrived = NONE;
        for (int place : places) {
            if (place != NONE) {
                kept++;
                length += arrived == NONE ? 1 : place - arrived;
                arrived = place;
            }
        }
        return KeptWords.WEIGHT * kept - length - PUT_IN * quoted.size();
    }

    /** Whether all of it is shown. */
    boolean isShown() {
        return places.length <= MOST_SHOWN;
    }

    /**
     * The passage and the quotation beside each other; of a long quotation, two hundred words from the first that is
     * kept.
     *
     * @param inFull how many words that are left out in one place are shown; of more, only the number is
     */
    Difference difference(int inFull) {
        int from = 0;
        while (!isShown() && places[from] == NONE) {
            from++;
        }
        int to = Math.min(places.length, from + MOST_SHOWN);
        return new Comparison(text, quoted, from, Arrays.copyOfRange(places, from, to), NONE).difference(inFull);
    }

    /** What is left out and put in. */
    Edits edits() {
        return new Comparison(text, quoted, 0, places, NONE).edits();
    }
}
