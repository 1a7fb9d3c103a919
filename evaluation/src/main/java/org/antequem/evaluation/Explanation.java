package org.antequem.evaluation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.antequem.finding.Bearing;
import org.antequem.finding.Conclusion;
import org.antequem.finding.Conclusion.Entails;
import org.antequem.finding.Conclusion.Excludes;
import org.antequem.finding.Conclusion.Precedes;
import org.antequem.finding.Fact;
import org.antequem.finding.Finding;
import org.antequem.finding.Line;
import org.antequem.finding.Strength;
import org.antequem.lineage.Telling;
import org.antequem.lineage.Telling.Ending;
import org.antequem.model.Cause;
import org.antequem.model.Claim;
import org.antequem.model.Endpoint;
import org.antequem.model.Presumption;
import org.antequem.model.Source;
import org.antequem.model.Statement;
import org.antequem.model.Stipulation;
import org.antequem.time.Conventions;
import org.antequem.time.Dating;
import org.antequem.time.Hemisphere;
import org.antequem.timeline.Moment;

/** Puts a judgement into words: the one place where findings become text. */
final class Explanation {

    private final Judgement judgement;
    private final Page page = new Page();

    private Explanation(Judgement judgement) {
        this.judgement = judgement;
    }

    static String of(Judgement judgement) {
        Explanation explanation = new Explanation(judgement);
        explanation.head();
        judgement.findings().forEach(explanation::finding);
        explanation.presumptions();
        return explanation.page.toString();
    }

    private void head() {
        Claim claim = judgement.claim();
        String confidence = judgement
                .confidence()
                .map(degree -> " (confidence " + lower(degree) + ")")
                .orElse("");
        page.paragraph(0, words(judgement.verdict()) + confidence + ": " + claim);
        page.paragraph(2, "that is: " + claim.proposition());
        page.paragraph(
                2,
                claim.saidBy()
                        .map(teller -> "said by " + teller + citing(claim) + takenBack(claim))
                        .orElse("said by nobody: a hypothesis"));
        if (!judgement.conventions().equals(Conventions.STANDARD)) {
            page.paragraph(2, "dates are read" + words(judgement.conventions()));
        }
        if (judgement.verdict() == Verdict.NOT_ENOUGH_EVIDENCE) {
            page.paragraph(2, "not enough: " + shortfall());
        }
    }

    private static String words(Conventions conventions) {
        String zone = conventions.zone().equals(ZoneOffset.UTC) ? "" : " in the zone " + conventions.zone();
        String south = conventions.hemisphere() == Hemisphere.SOUTHERN ? " with the seasons of the south" : "";
        return zone + south;
    }

    /** What there is on either side, and why that does not establish it. */
    private String shortfall() {
        String against = shortfall(Bearing.REFUTES, "against it");
        String inFavour = shortfall(Bearing.SUPPORTS, "for it");
        if (!against.isEmpty() && !inFavour.isEmpty()) {
            return against + "; " + inFavour;
        }
        String either = against + inFavour;
        return either.isEmpty()
                ? "no rule found anything on record, apart from the claim itself, for it or against it"
                : either;
    }

    private String shortfall(Bearing side, String words) {
        long lines = judgement.lines(side).stream()
                .filter(line -> line.strength() != Strength.VOID)
                .count();
        if (lines == 0) {
            return "";
        }
        return lines == 1
                ? "one line " + words + " does not suffice"
                : "of the " + lines + " lines " + words + ", too few are firm or known to be independent";
    }

    private static String citing(Claim claim) {
        return (claim.citing().isRecorded() ? ", " : "; ") + claim.citing();
    }

    private void finding(Finding finding) {
        if (finding.lines().isEmpty()) {
            String facts = finding.facts().stream().map(Explanation::words).collect(Collectors.joining("; "));
            page.paragraph(2, finding.code() + " " + lower(finding.bearing()) + (facts.isEmpty() ? "" : ": " + facts));
            uncertain(4, finding.uncertain());
            return;
        }
        page.paragraph(2, finding.code() + " " + lower(finding.bearing()));
        finding.lines().forEach(this::line);
    }

    private void line(Line line) {
        page.paragraph(4, lower(line.strength()) + ", resting on " + rootsOf(line));
        line.statements().forEach(statement -> page.paragraph(6, words(statement, line)));
        line.argument().conclusions().forEach(conclusion -> page.paragraph(6, words(conclusion)));
        uncertain(6, line.uncertain());
        line.presuming().forEach(presumption -> page.paragraph(6, "presuming that " + presumption));
        if (line.strength() != Strength.FIRM) {
            page.paragraph(6, lower(line.strength()) + " because of " + codes(line));
        }
    }

    private void uncertain(int indent, Collection<Dating> dates) {
        if (!dates.isEmpty()) {
            page.paragraph(indent, "though marked as uncertain: " + joined(dates));
        }
    }

    private static String rootsOf(Line line) {
        return line.roots().isEmpty()
                ? "the dossier alone"
                : String.join(
                        "; and on ", line.roots().stream().map(Source::name).toList());
    }

    private String words(Statement statement, Line line) {
        Telling telling = statement instanceof Claim claim ? line.tellings().get(claim) : null;
        if (telling == null) {
            return statement.proposition() + " (" + (isGranted(statement) ? "granted" : "stipulated") + ")";
        }
        return statement.proposition() + " (" + words(telling) + ")";
    }

    /** A claim is judged on its own terms: of a cause its date is granted, of others what the rule grants. */
    private boolean isGranted(Statement statement) {
        return (statement instanceof Stipulation laidDown && laidDown.isGranted())
                || (judgement.claim().proposition() instanceof Cause cause
                        && statement.proposition().events().equals(ImmutableSet.of(cause.cause())));
    }

    private static String words(Telling telling) {
        ImmutableList<Source> tellers = telling.chain().stream()
                .flatMap(link -> link.saidBy().stream())
                .filter(teller -> !teller.equals(telling.root()))
                .collect(ImmutableList.toImmutableList());
        String hedge = telling.chain().stream()
                .flatMap(link -> link.hedge().stream())
                .map(word -> "; \"" + word + "\"")
                .distinct()
                .collect(Collectors.joining());
        return (telling.ending() == Ending.NOT_BORNE_OUT ? "put down to " : "")
                + telling.root()
                + tellers.reverse().stream()
                        .map(teller -> ", through " + teller)
                        .collect(Collectors.joining())
                + hedge
                + telling.chain().stream()
                        .map(Explanation::takenBack)
                        .distinct()
                        .collect(Collectors.joining());
    }

    private static String takenBack(Claim claim) {
        return claim.withdrawn().map(when -> "; withdrawn" + words(when)).orElse("")
                + claim.doubted().map(when -> "; doubted" + words(when)).orElse("");
    }

    private static String words(Dating dating) {
        return dating.isUnknown() ? "" : " " + dating;
    }

    private static String words(Conclusion conclusion) {
        if (conclusion instanceof Precedes order) {
            return words(order);
        }
        if (conclusion instanceof Entails) {
            return "which says as much";
        }
        return conclusion instanceof Excludes ? "which leaves no room for it" : "";
    }

    private static String words(Precedes order) {
        String earlier = verb(order.earlier());
        String later = verb(order.later());
        if (order.margin() > 0) {
            return "so " + earlier + " before " + later + ", by " + Length.atLeast(order.margin());
        }
        String no = "so " + earlier + " no later than " + later;
        return order.margin() == 0 ? no : no + ", or after it by " + Length.atMost(-order.margin());
    }

    private static String verb(Moment moment) {
        return moment.event() + (moment.endpoint() == Endpoint.START ? " began" : " ended");
    }

    private static String codes(Line line) {
        return line.weaknesses().stream().map(Finding::code).distinct().collect(Collectors.joining(", "));
    }

    private static String words(Fact fact) {
        return fact.label() + ": " + (fact.value() instanceof Collection<?> many ? joined(many) : fact.value());
    }

    private void presumptions() {
        for (Presumption presumption : judgement.presuming()) {
            page.paragraph(2, "presumes " + presumption.name() + ": " + presumption);
        }
    }

    private static String joined(Collection<?> many) {
        return many.stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    private static String words(Verdict verdict) {
        return verdict.name().replace('_', ' ');
    }

    private static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
