package org.antequem.examples.moscow;

import static org.antequem.examples.moscow.Datings.APRIL_TO_JUNE;
import static org.antequem.examples.moscow.Datings.FOUR_MONTHS_OR_MORE;
import static org.antequem.examples.moscow.Events.PLANNING_PER_OFFICIAL;
import static org.antequem.examples.moscow.Events.VISIT;
import static org.antequem.examples.moscow.Sources.REUTERS;
import static org.antequem.lineage.Independence.SIDES_SPEAK_SEPARATELY;
import static org.antequem.rule.temporal.AlreadyDecided.PREPARATION_FOLLOWS_DECISION;

import java.io.PrintStream;
import java.util.Locale;
import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Evaluator;
import org.antequem.evaluation.Judgement;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Presumption;
import org.antequem.model.Stipulation;
import org.antequem.timeline.Moment;
import org.antequem.timeline.Timeline;

/** Prints the judgement on the article's argument: the verdicts, what they presume, and then claim by claim why. */
public final class Main {

    private static final long DAY = 86_400;

    /** The tests of the steps hold each of these. */
    private static final String DIFFERENCES = """
              The lead-in is not itself late: that a cause was at work is no matter of a
                  day. What the report tells of the visit and before it is.
              The contacts speak against "first step", but are not shown there: of the
                  lines from the same officials only the widest is, and that is planning.
              Nobody is blamed for silence on the contacts: the report cites for its
                  lead-in an official of whom nothing else is on record. Whoever retold
                  the lead-in and cited the report would be.
              "April to June" is the article's gloss on the official's words, which say
                  less; as the official's own word it is void.
              That the article writes "decision" where its source suggests planning is
                  an overstatement; that it drops the hedge is no finding besides.
              That Russia decided for reasons of its own is not shown: nothing dates the
                  decision, and the article's view of interests is no evidence for
                  its own claim. That it had such reasons before the visit is noted.
              That the interests were parallel is the article's word alone. Of Russia's
                  aims Iran's minister is no firm witness, nor is the author of either
                  side's: what refutes "became one" firmly is the minister's word that
                  the two had no end in common.
            """;

    private final PrintStream out;

    private Main(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] args) {
        new Main(System.out).print(MoscowDossier.DOSSIER);
    }

    private void print(Dossier dossier) {
        Evaluation evaluation = Evaluator.standard().evaluate(dossier);
        out.println(dossier.title().toUpperCase(Locale.ROOT));
        out.println();
        out.println("After John W. Parker, \"Qassem Soleimani: Moscow's Syria Decision - Myth and");
        out.println("Reality\", INSS Strategic Insights, 4 February 2020, paragraph by paragraph.");
        out.printf(
                "On record: %d claims, %d events, %d sources, %d interests.%n",
                dossier.claims().size(),
                dossier.events().size(),
                dossier.sources().size(),
                dossier.claims().stream()
                        .flatMap(claim -> claim.proposition().interests().stream())
                        .distinct()
                        .count());
        heading("The verdicts");
        ClaimsUnderTest.ALL.forEach(claim -> verdict(evaluation, claim));
        heading("The same without what is presumed");
        without(PREPARATION_FOLLOWS_DECISION, dossier);
        without(SIDES_SPEAK_SEPARATELY, dossier);
        citedReport();
        heading("At the word of the cited report alone");
        Evaluation atItsWord = Evaluator.standard().evaluate(dossier.accordingTo(REUTERS));
        verdict(atItsWord, ClaimsUnderTest.PERSUADED);
        verdict(atItsWord, ClaimsUnderTest.FIRST_STEP);
        verdict(atItsWord, ClaimsUnderTest.CONVINCED);
        heading("What could be known, and when");
        asOf("2015-08-01", dossier);
        asOf("2015-10-31", dossier);
        asOf("2020-02-04", dossier);
        heading("How long before the visit the planning began, at the least");
        margin("by the official's \"more than four to six months\"", FOUR_MONTHS_OR_MORE, evaluation.timeline());
        margin("by the article's \"April to June\" alone", APRIL_TO_JUNE, evaluation.timeline());
        heading("Where the rules give another answer than the article");
        DIFFERENCES.lines().forEach(out::println);
        heading("Why");
        ClaimsUnderTest.ALL.forEach(claim -> out.println(evaluation.of(claim).explain()));
    }

    private void heading(String words) {
        out.println();
        out.println(words);
        out.println("-".repeat(words.length()));
    }

    private void citedReport() {
        heading("The report that both retellings cite");
        out.println("  " + REUTERS);
        out.println("      filed from " + REUTERS.filedFrom().orElseThrow());
        REUTERS.lineage().forEach(link -> out.println("      drawing on " + link.from() + ", unnamed"));
    }

    private void asOf(String day, Dossier dossier) {
        out.println("As of " + day + ":");
        verdict(Evaluator.standard().evaluate(dossier.asOf(day)), ClaimsUnderTest.PERSUADED);
    }

    /** With what the dossier lays down and this claim, and nothing else. */
    private void margin(String words, Claim alone, Timeline timeline) {
        long seconds = timeline.counting(statement -> statement instanceof Stipulation || statement.equals(alone))
                .before(Moment.startOf(PLANNING_PER_OFFICIAL), Moment.startOf(VISIT))
                .orElseThrow()
                .margin();
        out.println("  " + words);
        out.println("      " + (seconds < DAY ? seconds + " second" : seconds / DAY + " days"));
    }

    private void without(Presumption presumption, Dossier dossier) {
        Evaluation evaluation = Evaluator.standard().without(presumption).evaluate(dossier);
        out.println("If it is not presumed that");
        out.println("\"" + presumption + "\":");
        verdict(evaluation, ClaimsUnderTest.PERSUADED);
        verdict(evaluation, ClaimsUnderTest.FIRST_STEP);
    }

    private void verdict(Evaluation evaluation, Claim claim) {
        Judgement judgement = evaluation.of(claim);
        String confidence = judgement
                .confidence()
                .map(degree -> ", confidence " + degree.name().toLowerCase(Locale.ROOT))
                .orElse("");
        out.println("  " + claim.wording());
        out.println("      " + judgement.verdict().name().replace('_', ' ') + confidence);
    }
}
