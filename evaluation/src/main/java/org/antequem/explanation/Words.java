package org.antequem.explanation;

import com.google.common.collect.ImmutableList;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.regex.Pattern;
import org.antequem.explanation.Premise.Given;
import org.antequem.explanation.Premise.Said;
import org.antequem.explanation.Premise.Told;
import org.antequem.explanation.Premise.UnderTest;
import org.antequem.finding.Bearing;
import org.antequem.finding.Conclusion;
import org.antequem.finding.Difference;
import org.antequem.finding.Difference.Piece;
import org.antequem.finding.Fact;
import org.antequem.finding.Few;
import org.antequem.finding.Finding;
import org.antequem.finding.Line;
import org.antequem.finding.Strength;
import org.antequem.model.Citation;
import org.antequem.model.Hedge;
import org.antequem.model.Held;
import org.antequem.model.Named;
import org.antequem.model.Proposition;
import org.antequem.model.Stipulation;
import org.antequem.time.Conventions;
import org.antequem.time.Dating;
import org.antequem.time.EnglishDates;
import org.antequem.time.Hemisphere;
import org.antequem.time.QuotedWords;
import org.antequem.time.Span;
import org.antequem.verdict.Decision;
import org.jspecify.annotations.Nullable;

/** Puts the steps of an explanation, and the values in them, into words: the one place where facts become text. */
final class Words {

    private static final Pattern WHITE = Pattern.compile("\\s+");

    private static final String JUDGED_AS_IF = "the claim is judged as if this were so";
    private static final String VOUCHED_FOR = "the author of the dossier vouches for it";

    private final Sheet sheet;

    /** By which dates were read that are no more than approximate; null where that is not known. */
    private final @Nullable Conventions read;

    private Words(Sheet sheet) {
        this(sheet, null);
    }

    Words(Sheet sheet, @Nullable Conventions read) {
        this.sheet = sheet;
        this.read = read;
    }

    /** A step or a value, in one line, however long. */
    static String line(Object step) {
        PlainText sheet = new PlainText();
        new Words(sheet).of(step);
        return sheet.paragraph.toString();
    }

    /** What is none of the kinds below says itself what it is. */
    void of(Object step) {
        if (step instanceof Node node) {
            of(node);
        } else if (step instanceof Remark remark) {
            new RemarkWords(sheet, this).write(remark);
        } else if (step instanceof Decision decision) {
            decision(decision);
        } else if (step instanceof Iterable<?> many) {
            listed(Few.of(ImmutableList.copyOf(many)));
        } else if (step instanceof Fact fact) {
            fact(fact);
        } else if (step instanceof Finding finding) {
            sheet.code(finding.code());
        } else if (step instanceof Named named) {
            sheet.words(named.quoted());
        } else if (step instanceof Hedge hedge) {
            sheet.words("\"" + hedge + "\"");
        } else if (step instanceof Citation citation) {
            citation(citation);
        } else if (step instanceof Conventions conventions) {
            conventions(conventions);
        } else if (step instanceof Conclusion conclusion) {
            new ConclusionWords(sheet).write(conclusion);
        } else if (step instanceof Proposition said) {
            sheet.words(said).words(read == null ? "" : TakenAs.words(said, read));
            if (said instanceof Held held) {
                sheet.tellOf(held.interest());
            }
        } else if (step instanceof Stipulation stipulation) {
            stipulation(stipulation);
        } else if (step instanceof Dating dating) {
            sheet.words(EnglishDates.when(dating));
        } else if (step instanceof Span span) {
            sheet.words(Length.of(span));
        } else if (step instanceof Difference difference) {
            difference.pieces().forEach(this::piece);
            sheet.close();
        } else {
            sheet.words(step);
        }
    }

    private void of(Node node) {
        if (node instanceof Explanation explanation) {
            decision(explanation.decision());
            sheet.words(": ");
            if (explanation.isWordedByRules()) {
                of(explanation.claim().proposition());
            } else {
                sheet.words(explanation.claim());
            }
        } else if (node instanceof Ground ground) {
            ground(ground);
        } else if (node instanceof Inference inference) {
            inference(inference.line());
        } else if (node instanceof Told told) {
            of(told.statement().proposition());
            sheet.bracket();
            Attribution.write(told, sheet);
            sheet.words(")");
        } else if (node instanceof Given given) {
            given(given.statement().proposition(), given.isGranted());
        } else if (node instanceof Said said) {
            of(said.statement().proposition());
            sheet.bracket();
            Attribution.write(said, sheet);
            sheet.words(")");
        } else if (node instanceof UnderTest tested) {
            Attribution.write(tested, sheet);
        }
    }

    /** What each of the two words means is said where it is met first. */
    private void given(Proposition proposition, boolean isGranted) {
        of(proposition);
        sheet.bracket().words(isGranted ? "taken as given" : "stipulated");
        if (sheet.isNew(isGranted)) {
            sheet.words(": ").words(isGranted ? JUDGED_AS_IF : VOUCHED_FOR);
        }
        sheet.words(")");
    }

    /** As a noun, since it stands in a sentence, and may be one itself: {@code the stipulation that if …, …}. */
    private void stipulation(Stipulation stipulation) {
        boolean isGranted = stipulation.isGranted();
        sheet.words(isGranted ? "what is taken as given, namely that " : "the stipulation that ");
        of(stipulation.proposition());
        if (sheet.isNew(isGranted)) {
            sheet.bracket().words(isGranted ? JUDGED_AS_IF : VOUCHED_FOR).words(")");
        }
    }

    void decision(Decision answer) {
        sheet.strong(answer.verdict().name().replace('_', ' '));
        answer.confidence().ifPresent(degree -> sheet.words(" (confidence " + lower(degree) + ")"));
    }

    /** {@code "ALREADY_DECIDED refutes the claim"}. */
    private void ground(Ground ground) {
        sheet.code(ground.finding().code())
                .words(" ")
                .words(bearing(ground.finding().bearing()));
        if (!ground.alsoFoundBy().isEmpty()) {
            sheet.words(", and so does");
            String separator = " ";
            for (String code : ground.alsoFoundBy()) {
                sheet.words(separator).code(code);
                separator = ", ";
            }
        }
    }

    private static String bearing(Bearing bearing) {
        return switch (bearing) {
            case REFUTES -> "refutes the claim";
            case SUPPORTS -> "supports the claim";
            case WEAKENS -> "makes the claim itself weak as evidence";
            case VOIDS -> "leaves the claim itself worth nothing as evidence";
            case NOTES -> "is a note";
        };
    }

    /** Its values where its label has a place for them; else after it. */
    private void fact(Fact fact) {
        if (fact.values().isEmpty()) {
            return;
        }
        int place = fact.label().indexOf(Fact.PLACE);
        if (place < 0) {
            sheet.words(fact.label()).words(": ");
            of(fact.values());
            return;
        }
        sheet.words(fact.label().substring(0, place));
        if (fact instanceof Fact.Presuming presuming) {
            joined(presuming.values(), " and that ", " and that ");
        } else {
            of(fact.values());
        }
        sheet.words(fact.label().substring(place + Fact.PLACE.length()));
    }

    /** Facts that tell one thing together, as one clause. */
    void clause(Iterable<Fact> facts) {
        String separator = "";
        for (Fact fact : facts) {
            if (!fact.values().isEmpty()) {
                boolean goesOn = fact.label().equals(Fact.PLACE) || fact.label().startsWith(" ");
                sheet.words(goesOn ? " " : separator);
                fact(fact);
                separator = ", ";
            }
        }
    }

    private void inference(Line line) {
        sheet.words(line.strength() == Strength.FIRM ? "Firm" : line.strength() == Strength.WEAK ? "Weak" : "Void")
                .words(" evidence from ");
        roots(line);
        if (line.strength() == Strength.FIRM && sheet.isNew(Strength.FIRM)) {
            sheet.words(", which nothing on record makes weak");
        }
    }

    /** The sources on which a line rests in the end. */
    void roots(Line line) {
        if (line.roots().isEmpty()) {
            sheet.words("the dossier itself");
        } else {
            joined(line.roots(), ", together with ", ", together with ");
        }
    }

    private void citation(Citation citation) {
        if (citation.sources().isEmpty()) {
            sheet.words(citation.isRecorded() ? "nobody else" : "a source that is not recorded");
        } else {
            listed(Few.of(citation.sources()));
        }
    }

    /** {@code "A", "B" and 3 more}. */
    void listed(Few<?> few) {
        if (few.more() == 0) {
            joined(few.listed(), ", ", " and ");
        } else {
            joined(few.listed(), ", ", ", ");
            sheet.words(" and " + few.more() + " more");
        }
    }

    private void joined(Iterable<?> many, String separator, String last) {
        ImmutableList<?> all = ImmutableList.copyOf(many);
        for (int i = 0; i < all.size(); i++) {
            sheet.words(i == 0 ? "" : i == all.size() - 1 ? last : separator);
            of(all.get(i));
        }
    }

    private void conventions(Conventions conventions) {
        if (!conventions.zone().equals(ZoneOffset.UTC)) {
            sheet.words(" in the zone ").words(conventions.zone());
        }
        sheet.words(conventions.hemisphere() == Hemisphere.SOUTHERN ? " with the seasons of the south" : "");
        Span circa = conventions.approximation().circa();
        if (circa != null) {
            sheet.words(" with years marked \"~\" off by " + circa + " at most");
        }
    }

    private void piece(Piece piece) {
        String words = QuotedWords.shown(WHITE.matcher(piece.words()).replaceAll(" "));
        switch (piece.kind()) {
            case SHARED -> sheet.words(words);
            case ONLY_THERE -> sheet.words("[-").words(words).words("-] ");
            case ONLY_QUOTED -> sheet.words("{+").words(words).words("+} ");
            case PASSED_OVER -> sheet.words("\u2026 ");
            case LEFT_OUT -> sheet.words("[-" + piece.number() + " words-] ");
            case BACK -> sheet.words("[-back " + piece.number() + " words-] ");
        }
    }

    static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
