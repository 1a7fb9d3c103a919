package org.antequem.explanation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.antequem.explanation.Remark.Rests;
import org.antequem.finding.Bearing;
import org.antequem.finding.Few;
import org.antequem.finding.Line;
import org.antequem.finding.Strength;
import org.antequem.lineage.Telling;
import org.antequem.model.Claim;
import org.antequem.model.Proposition;
import org.antequem.model.Source;
import org.antequem.model.Statement;

/** The first sentences of an explanation: what the answer is, and on what it rests. */
final class RestsWords {

    private static final ImmutableList<String> NUMBERS =
            ImmutableList.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    private static final String AGAINST = "against it";
    private static final String IN_FAVOUR = "for it";

    private final Sheet sheet;
    private final Words words;

    RestsWords(Sheet sheet, Words words) {
        this.sheet = sheet;
        this.words = words;
    }

    void write(Rests all) {
        Rests rests =
                new Rests(all.decision(), once(all.against()), once(all.inFavour()), all.quorums(), all.connections());
        if (rests.decision().isCutShort()) {
            sheet.words("The search was cut short. With more of it, the verdict might be another one.");
            return;
        }
        switch (rests.decision().verdict()) {
            case REFUTED -> oneSided("The record refutes this claim", rests, Bearing.REFUTES);
            case SUPPORTED -> oneSided("The record supports this claim", rests, Bearing.SUPPORTS);
            case CONFLICTING_EVIDENCE -> {
                sheet.words("The record is divided on this claim: there " + are(rests.against()) + " ");
                side(rests.against(), AGAINST);
                sheet.words(", and ");
                side(rests.inFavour(), IN_FAVOUR);
                sheet.words(".");
                QuorumWords quorum = new QuorumWords(sheet, words);
                quorum.write(rests, Bearing.REFUTES, rests.against().size(), "those against it", "those against it");
                quorum.write(rests, Bearing.SUPPORTS, rests.inFavour().size(), "those for it", "those for it");
            }
            case NOT_ENOUGH_EVIDENCE -> open(rests);
        }
    }

    /** Of lines that come from the same words of the same first sources, through whomever, the strongest. */
    private static ImmutableList<Line> once(ImmutableList<Line> lines) {
        if (Ground.haveRootsOfTheirOwn(lines)) {
            return lines;
        }
        Map<ImmutableSet<Object>, Line> strongest = Maps.newLinkedHashMapWithExpectedSize(lines.size());
        for (Line line : lines) {
            strongest.merge(
                    origin(line), line, (one, other) -> one.strength().isAtLeast(other.strength()) ? one : other);
        }
        return ImmutableList.copyOf(strongest.values());
    }

    private static ImmutableSet<Object> origin(Line line) {
        ImmutableSet.Builder<Object> origin =
                ImmutableSet.builderWithExpectedSize(line.statements().size());
        for (Statement statement : line.statements()) {
            Telling telling = statement instanceof Claim claim ? line.tellings().get(claim) : null;
            origin.add(telling == null ? statement : new Word(telling.root(), telling.word()));
        }
        return origin.build();
    }

    private record Word(Source root, Proposition said) {}

    private void oneSided(String verdict, Rests rests, Bearing side) {
        boolean isAgainst = side == Bearing.REFUTES;
        ImmutableList<Line> own = isAgainst ? rests.against() : rests.inFavour();
        ImmutableList<Line> other = isAgainst ? rests.inFavour() : rests.against();
        String otherSide = isAgainst ? IN_FAVOUR : AGAINST;
        sheet.words(verdict);
        if (own.isEmpty()) {
            sheet.words(".");
            return;
        }
        sheet.words(": there ").words(are(own)).words(" ");
        side(own, isAgainst ? AGAINST : IN_FAVOUR);
        sheet.words(".");
        new QuorumWords(sheet, words).write(rests, side, own.size(), "they", "them");
        if (other.isEmpty()) {
            sheet.words(" There is no evidence ").words(otherSide).words(".");
        } else {
            sheet.words(" There ").words(are(other)).words(" also ");
            side(other, otherSide);
            sheet.words(other.size() == 1 ? ", which is not enough." : ", which are not enough.");
        }
    }

    private void open(Rests rests) {
        int against = rests.against().size();
        int inFavour = rests.inFavour().size();
        if (against + inFavour == 0) {
            sheet.words(
                    "The record neither supports nor refutes this claim: apart from the claim itself, nothing in it that counts speaks for it or against it.");
            return;
        }
        sheet.words("The record neither supports nor refutes this claim: there ")
                .words(are(against > 0 ? rests.against() : rests.inFavour()))
                .words(" ");
        if (against > 0) {
            side(rests.against(), AGAINST);
        }
        sheet.words(against > 0 && inFavour > 0 ? ", and " : "");
        if (inFavour > 0) {
            side(rests.inFavour(), IN_FAVOUR);
        }
        sheet.words(". ");
        sheet.words(notEnough(rests));
    }

    /** Of two weak pieces it is known what they lack; of more, or where a policy asks for more, only that much. */
    private static String notEnough(Rests rests) {
        int against = rests.against().size();
        int inFavour = rests.inFavour().size();
        if (against <= 1 && inFavour <= 1) {
            return "One such piece alone is not enough.";
        }
        boolean isPair = against + inFavour == 2;
        String pair = isPair ? "they" : against == 2 ? "the two against it" : "the two for it";
        ImmutableList<Line> two = against == 2 ? rests.against() : rests.inFavour();
        if (two.size() == 2
                && Math.min(against, inFavour) <= 1
                && two.stream().allMatch(line -> line.strength() == Strength.WEAK)) {
            if (!rests.connections().isEmpty()) {
                return "That is not enough, because " + pair + " are not known to be independent of each other.";
            }
            if (two.stream().noneMatch(Line::isPlaced)) {
                return "That is not enough, because nothing on record puts either source in a position to know it.";
            }
        }
        return "That is not enough, because too few are firm or known to be independent of each other.";
    }

    /** {@code "two weak pieces of evidence against it, from "A" and "B""}. */
    private void side(ImmutableList<Line> lines, String side) {
        int firm = (int)
                lines.stream().filter(line -> line.strength() == Strength.FIRM).count();
        int weak = lines.size() - firm;
        if (firm > 0) {
            sheet.words(number(firm)).words(" firm");
            sheet.words(weak == 0 ? "" : firm == 1 ? " piece and " : " pieces and ");
        }
        if (weak > 0) {
            sheet.words(number(weak)).words(" weak");
        }
        sheet.words(weak == 1 || lines.size() == 1 ? " piece of evidence " : " pieces of evidence ");
        sheet.words(side).words(", from ");
        Set<Object> roots = new LinkedHashSet<>();
        lines.forEach(line -> {
            if (line.tellings().isEmpty()) {
                roots.add("the dossier itself");
            }
            line.tellings().values().forEach(telling -> roots.add(telling.root()));
        });
        words.listed(Few.of(roots));
    }

    /** The verb agrees with the number that follows it. */
    private static String are(ImmutableList<Line> lines) {
        long firm =
                lines.stream().filter(line -> line.strength() == Strength.FIRM).count();
        return firm == 1 || (firm == 0 && lines.size() == 1) ? "is" : "are";
    }

    static String number(int many) {
        return many < NUMBERS.size() ? NUMBERS.get(many) : Integer.toString(many);
    }
}
