package org.antequem.explanation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.antequem.explanation.Premise.Given;
import org.antequem.explanation.Premise.Said;
import org.antequem.explanation.Premise.Told;
import org.antequem.explanation.Premise.UnderTest;
import org.antequem.explanation.Remark.Changed;
import org.antequem.explanation.Remark.Concluded;
import org.antequem.explanation.Remark.HangsOn;
import org.antequem.explanation.Remark.NotLooked;
import org.antequem.explanation.Remark.Noted;
import org.antequem.explanation.Remark.Permitted;
import org.antequem.explanation.Remark.Presumed;
import org.antequem.explanation.Remark.PresumedEither;
import org.antequem.explanation.Remark.Shortfall;
import org.antequem.explanation.Remark.Slack;
import org.antequem.finding.Conclusion;
import org.antequem.finding.Difference;
import org.antequem.finding.Difference.Piece;
import org.antequem.finding.Fact;
import org.antequem.finding.Few;
import org.antequem.finding.Finding;
import org.antequem.finding.Line;
import org.antequem.model.Citation;
import org.antequem.model.Presumption;
import org.antequem.model.Proposition;
import org.antequem.time.Conventions;
import org.antequem.time.Hemisphere;
import org.antequem.time.Span;
import org.antequem.verdict.Decision;
import org.antequem.verdict.Hinges;
import org.jspecify.annotations.Nullable;

/** Puts the steps of an explanation, and the values in them, into words: the one place where facts become text. */
final class Words {

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
            of(remark);
        } else if (step instanceof Decision decision) {
            decision(decision);
        } else if (step instanceof Iterable<?> many) {
            listed(Few.of(ImmutableList.copyOf(many)), ", ");
        } else if (step instanceof Fact fact) {
            sheet.words(fact.label());
            sheet.words(fact instanceof Fact.Comparing ? ", [-only there-] and {+only quoted+}: " : ": ");
            listed(Few.of(fact.values()), ", ");
        } else if (step instanceof Finding finding) {
            sheet.code(finding.code());
        } else if (step instanceof Citation citation) {
            citation(citation);
        } else if (step instanceof Conventions conventions) {
            conventions(conventions);
        } else if (step instanceof Conclusion conclusion) {
            new ConclusionWords(sheet).write(conclusion);
        } else if (step instanceof Proposition said) {
            sheet.words(said).words(read == null ? "" : TakenAs.words(said, read));
        } else if (step instanceof Difference difference) {
            difference.pieces().forEach(this::piece);
        } else {
            sheet.words(step);
        }
    }

    private void of(Node node) {
        if (node instanceof Explanation explanation) {
            decision(explanation.decision());
            sheet.words(": ").words(explanation.claim());
        } else if (node instanceof Ground ground) {
            ground(ground);
        } else if (node instanceof Inference inference) {
            inference(inference.line());
        } else if (node instanceof Told told) {
            of(told.statement().proposition());
            sheet.words(" (");
            Attribution.write(told, sheet);
            sheet.words(")");
        } else if (node instanceof Given given) {
            of(given.statement().proposition());
            sheet.words(given.isGranted() ? " (granted)" : " (stipulated)");
        } else if (node instanceof Said said) {
            sheet.words(said.statement().proposition()).words(" (");
            Attribution.write(said, sheet);
            sheet.words(")");
        } else if (node instanceof UnderTest tested) {
            Attribution.write(tested, sheet);
        }
    }

    private void of(Remark remark) {
        if (remark instanceof Concluded concluded) {
            new ConclusionWords(sheet).write(concluded.conclusion());
        } else if (remark instanceof Presumed presumed) {
            sheet.words("presumes ").code(presumed.presumption().name()).words(": ");
            sheet.words(presumed.presumption()).words("; without it: ");
            decision(presumed.without());
        } else if (remark instanceof PresumedEither either) {
            sheet.words("presumes one of these: ");
            either(either.alternatives());
        } else if (remark instanceof Shortfall missing) {
            shortfall(missing);
        } else if (remark instanceof HangsOn hanging) {
            hinges(hanging.hinges());
        } else if (remark instanceof Changed changed) {
            sheet.words(changed.condition()).words(" ");
            joined(changed.what(), "; and ");
            sheet.words(": ");
            decision(changed.left());
        } else if (remark instanceof NotLooked missing) {
            sheet.words(missing.lack()).words(", so that ");
            notLooked(missing.codes());
            sheet.words(" could not look");
        } else if (remark instanceof Permitted permitted) {
            sheet.words("the dates allow it: ")
                    .words(Placing.words(permitted.permission().leeways()));
        } else if (remark instanceof Slack slack) {
            sheet.words("it would take dates that are wrong by ").words(Length.atLeast(slack.seconds()));
        } else if (remark instanceof Noted noted) {
            sheet.words(noted.lead()).words(" ");
            listed(Few.of(noted.values()), ", ");
        }
    }

    private void notLooked(List<String> codes) {
        for (int i = 0; i < codes.size(); i++) {
            sheet.words(i == 0 ? "" : i == codes.size() - 1 ? " and " : ", ").code(codes.get(i));
        }
    }

    private void decision(Decision answer) {
        sheet.strong(answer.verdict().name().replace('_', ' '));
        answer.confidence().ifPresent(degree -> sheet.words(" (confidence " + lower(degree) + ")"));
    }

    private void either(ImmutableSet<ImmutableSet<Presumption>> alternatives) {
        String separator = "";
        for (ImmutableSet<Presumption> some : alternatives) {
            sheet.words(separator);
            separator = "; or ";
            for (Iterator<Presumption> each = some.iterator(); each.hasNext(); ) {
                Presumption presumption = each.next();
                sheet.code(presumption.name()).words(": ").words(presumption);
                sheet.words(each.hasNext() ? ", and " : "");
            }
        }
    }

    private void hinges(Hinges hinges) {
        sheet.words("hangs on: ");
        if (hinges.linchpins().isEmpty()) {
            sheet.words("no single source");
        } else {
            joined(hinges.linchpins(), "; or on ");
        }
    }

    private void ground(Ground ground) {
        Finding finding = ground.finding();
        sheet.code(finding.code()).words(" ").words(lower(finding.bearing()));
        if (!ground.alsoFoundBy().isEmpty()) {
            sheet.words(ground.alsoFoundBy().size() == 1 ? " (and so does " : " (and so do ");
            joined(ground.alsoFoundBy(), ", ");
            sheet.words(")");
        }
        Extract extract = Extract.of(finding);
        if (finding.lines().isEmpty() && !extract.finding().shown().isEmpty()) {
            sheet.words(": ");
            joined(extract.finding().shown(), "; ");
            more(extract.more(), "; ");
        }
    }

    private void inference(Line line) {
        sheet.words(lower(line.strength())).words(", resting on ");
        if (line.roots().isEmpty()) {
            sheet.words("the dossier alone");
        } else {
            joined(line.roots(), "; and on ");
        }
    }

    /** What there is on either side, and why that does not establish it. */
    private void shortfall(Shortfall missing) {
        sheet.words("not enough: ");
        if (missing.against() == 0 && missing.inFavour() == 0) {
            sheet.words("no rule found anything on record, apart from the claim itself, for it or against it");
        }
        shortfall(missing.against(), "against it");
        sheet.words(missing.against() > 0 && missing.inFavour() > 0 ? "; " : "");
        shortfall(missing.inFavour(), "for it");
    }

    private void shortfall(int lines, String side) {
        if (lines == 1) {
            sheet.words("one line " + side + " does not suffice");
        } else if (lines > 1) {
            sheet.words("of the " + lines + " lines " + side + ", too few are firm or known to be independent");
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
        switch (piece.kind()) {
            case SHARED -> sheet.words(piece.words());
            case ONLY_THERE -> sheet.words("[-").words(piece.words()).words("-] ");
            case ONLY_QUOTED -> sheet.words("{+").words(piece.words()).words("+} ");
            case PASSED_OVER -> sheet.words("\u2026 ");
            case LEFT_OUT -> sheet.words("[-" + piece.number() + " words-] ");
            case BACK -> sheet.words("[-back " + piece.number() + " words-] ");
        }
    }

    private void citation(Citation citation) {
        if (citation.sources().isEmpty()) {
            sheet.words(citation.isRecorded() ? "nobody" : "nothing recorded");
        } else {
            listed(Few.of(citation.sources()), ", ");
        }
    }

    private void listed(Few<?> few, String separator) {
        joined(few.listed(), separator);
        more(few.more(), separator);
    }

    private void more(int number, String separator) {
        if (number > 0) {
            sheet.words(separator).words("and " + number + " more");
        }
    }

    private void joined(Iterable<?> many, String separator) {
        for (Iterator<?> each = many.iterator(); each.hasNext(); ) {
            of(each.next());
            sheet.words(each.hasNext() ? separator : "");
        }
    }

    private static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
