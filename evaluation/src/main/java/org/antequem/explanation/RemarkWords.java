package org.antequem.explanation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.List;
import org.antequem.explanation.Remark.Because;
import org.antequem.explanation.Remark.Changed;
import org.antequem.explanation.Remark.Concluded;
import org.antequem.explanation.Remark.Connected;
import org.antequem.explanation.Remark.Found;
import org.antequem.explanation.Remark.HangsOn;
import org.antequem.explanation.Remark.NotLooked;
import org.antequem.explanation.Remark.Noted;
import org.antequem.explanation.Remark.Permitted;
import org.antequem.explanation.Remark.Presumed;
import org.antequem.explanation.Remark.PresumedEither;
import org.antequem.explanation.Remark.Reason;
import org.antequem.explanation.Remark.Rests;
import org.antequem.explanation.Remark.Reversed;
import org.antequem.explanation.Remark.Says;
import org.antequem.explanation.Remark.Separate;
import org.antequem.explanation.Remark.Slack;
import org.antequem.explanation.Remark.Takes;
import org.antequem.finding.Fact;
import org.antequem.finding.Few;
import org.antequem.finding.Finding;
import org.antequem.finding.Separation;
import org.antequem.model.Occurred;
import org.antequem.model.Presumption;
import org.antequem.model.Proposition;
import org.antequem.verdict.Decision;

/** Puts what is to be said of a step into sentences. */
final class RemarkWords {

    private final Sheet sheet;
    private final Words words;

    RemarkWords(Sheet sheet, Words words) {
        this.sheet = sheet;
        this.words = words;
    }

    void write(Remark remark) {
        if (remark instanceof Rests rests) {
            new RestsWords(sheet, words).write(rests);
        } else if (remark instanceof Says says) {
            sheet.words("The claim says that ");
            words.of(says.proposition());
            sheet.words(".");
        } else if (remark instanceof Concluded concluded) {
            words.of(concluded.conclusion());
            sheet.words(".");
        } else if (remark instanceof Found found) {
            sheet.words("Here ");
            words.clause(found.facts());
            sheet.words(".");
        } else if (remark instanceof Takes takes) {
            sheet.words("This assumes that ").words(takes.presumption()).bracket();
            sheet.code(takes.presumption().name()).words(").");
        } else if (remark instanceof Because because) {
            because(because);
        } else if (remark instanceof Reason reason) {
            reason(reason.finding());
        } else if (remark instanceof Presumed presumed) {
            sheet.words("It assumes ");
            presumption(presumed.presumption());
            sheet.words(". Without this assumption the verdict would be ");
            decision(presumed.without());
        } else if (remark instanceof PresumedEither either) {
            sheet.words("For this verdict, one of these sets of assumptions has to hold: ");
            either(either.alternatives());
        } else if (remark instanceof HangsOn hanging) {
            hinges(hanging);
        } else if (remark instanceof Changed changed) {
            changed(changed);
        } else if (remark instanceof Reversed reversed) {
            sheet.words("The verdict would be ");
            words.decision(reversed.reversal().ifSo());
            sheet.words(" if it turned out that ");
            Proposition otherwise = reversed.reversal().statement();
            words.of(otherwise);
            sheet.words(
                    otherwise instanceof Occurred date && sheet.hasStages(date.event()) ? ", with all its stages" : "");
            sheet.words(". The record does not establish that.");
        } else if (remark instanceof Separate separate) {
            separate(separate.separation());
        } else if (remark instanceof Connected connected) {
            new ConnectionWords(sheet, words).write(connected.connection());
        } else if (remark instanceof NotLooked missing) {
            codes(missing.codes());
            sheet.words(" could not be applied, because ")
                    .words(missing.because())
                    .words(".");
        } else if (remark instanceof Permitted permitted) {
            sheet.words("The dates allow it: ")
                    .words(Placing.words(permitted.permission().leeways()))
                    .words(".");
            if (permitted.permission().isOfEitherHemisphere()) {
                sheet.words(" Seasons may be those of either hemisphere here.");
            }
        } else if (remark instanceof Slack slack) {
            sheet.words("The smallest error in the dates that could change the verdict is ")
                    .words(Length.making(slack.seconds()))
                    .words(".");
        } else if (remark instanceof Noted noted) {
            sheet.words(noted.lead()).words(" ");
            words.listed(Few.of(noted.values()));
            sheet.words(noted.end());
        }
    }

    /**
     * {@code "It is weak because the record does not name "A" (UNNAMED_ROOT)."}; what several rules found stands
     * beneath. What is presumed has been said before.
     */
    private void because(Because because) {
        sheet.words("It is ").words(Words.lower(because.strength()));
        String separator = " because ";
        for (Presumption narrowing : because.narrowings()) {
            sheet.words(separator)
                    .words("it rests on an assumption about dates")
                    .bracket();
            sheet.code(narrowing.name()).words(")");
            separator = ", and because ";
        }
        int several = because.beneath().size();
        if (several > 0) {
            sheet.words(because.narrowings().isEmpty() ? " for " : ", and for ").words(RestsWords.number(several));
            sheet.words(because.narrowings().isEmpty() ? " reasons:" : " more reasons:");
            return;
        }
        for (Finding finding : because.findings()) {
            sheet.words(separator);
            reason(finding);
        }
        sheet.words(".");
    }

    private void reason(Finding finding) {
        List<ImmutableList<Fact>> clauses = Extract.clauses(finding);
        if (clauses.isEmpty()) {
            sheet.words("of ").code(finding.code());
            return;
        }
        String and = "";
        for (ImmutableList<Fact> clause : clauses) {
            sheet.words(and);
            and = ", and ";
            words.clause(Iterables.filter(clause, fact -> !(fact instanceof Fact.Comparing)));
        }
        sheet.bracket().code(finding.code()).words(")");
    }

    /** {@code "What "A" and "B" say counts as separate evidence only if those who … (CODE)."}. */
    private void separate(Separation separation) {
        sheet.words("What ");
        words.listed(Few.of(separation.roots()));
        sheet.words(" say counts as separate evidence");
        String separator = " only if ";
        for (Presumption presumption : separation.presuming()) {
            boolean unusedButTold = sheet.isNew(presumption);
            sheet.words(separator).words(presumption).bracket();
            sheet.code(presumption.name()).words(")");
            separator = ", and ";
        }
        if (separation.presuming().isEmpty()) {
            sheet.words(", because each cites nobody");
            sheet.words(separation.principals().isEmpty() ? ", and nothing on record makes them one voice" : "");
        }
        sheet.words(".");
        if (!separation.principals().isEmpty()) {
            dissent(separation);
        }
    }

    /** {@code "Both speak for "Rome", but "A" says what harms an interest of this side …"}: why they are two. */
    private void dissent(Separation separation) {
        sheet.words(separation.roots().size() == 2 ? " Both speak for " : " Several of them speak for ");
        words.listed(Few.of(separation.principals()));
        sheet.words(", but ");
        words.listed(Few.of(separation.dissenting()));
        sheet.words(
                separation.dissenting().size() == 1
                        ? " says what harms an interest of this side, or what this side denies."
                        : " say what harms an interest of this side, or what this side denies.");
    }

    /** Its name, and what it means where that has not been said yet. */
    private void presumption(Presumption presumption) {
        sheet.code(presumption.name());
        if (sheet.isNew(presumption)) {
            sheet.words(" (").words(presumption).words(")");
        }
    }

    private void either(ImmutableSet<ImmutableSet<Presumption>> alternatives) {
        String separator = "";
        for (ImmutableSet<Presumption> some : alternatives) {
            sheet.words(separator);
            separator = "; or ";
            String and = "";
            for (Presumption presumption : some) {
                sheet.words(and);
                and = " together with ";
                presumption(presumption);
            }
        }
        sheet.words(".");
    }

    private void hinges(HangsOn hanging) {
        if (hanging.hinges().linchpins().isEmpty()) {
            sheet.words("The verdict depends on no single source.");
            return;
        }
        sheet.words(
                hanging.hinges().linchpins().size() == 1
                        ? "The verdict depends on "
                        : "The verdict depends on each of ");
        words.listed(Few.of(hanging.hinges().linchpins()));
        sheet.words(".");
    }

    private void changed(Changed changed) {
        sheet.words(changed.condition()).words(" ");
        words.listed(new Few<>(changed.what(), 0));
        sheet.words(", the verdict would be ");
        decision(changed.left());
    }

    private void decision(Decision left) {
        words.decision(left);
        sheet.words(".");
    }

    private void codes(List<String> codes) {
        for (int i = 0; i < codes.size(); i++) {
            sheet.words(i == 0 ? "" : i == codes.size() - 1 ? " and " : ", ").code(codes.get(i));
        }
    }
}
