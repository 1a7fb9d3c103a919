package org.antequem.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.antequem.explanation.Explanation;
import org.antequem.explanation.Ground;
import org.antequem.explanation.Inference;
import org.antequem.explanation.Node;
import org.antequem.explanation.Premise;
import org.antequem.explanation.Premise.Given;
import org.antequem.explanation.Premise.Said;
import org.antequem.explanation.Premise.Told;
import org.antequem.explanation.Remark;
import org.antequem.explanation.Remark.Noted;
import org.antequem.explanation.Remark.Permitted;
import org.antequem.explanation.Remark.Presumed;
import org.antequem.finding.Bearing;
import org.antequem.finding.Conclusion;
import org.antequem.finding.Conclusion.Dated;
import org.antequem.finding.Conclusion.Precedes;
import org.antequem.finding.Fact;
import org.antequem.finding.Finding;
import org.antequem.finding.Leeway;
import org.antequem.model.Claim;
import org.antequem.model.Count;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Occurred;
import org.antequem.model.Source;
import org.antequem.model.Statement;
import org.antequem.model.Stipulation;
import org.antequem.time.Dating;
import org.antequem.time.Span;

/** That an explanation says nothing of its own: it rests on the record, and so does every figure in it. */
public final class Grounding {

    private static final Pattern FIGURE = Pattern.compile("\\d+");
    private static final List<Long> UNITS = List.of(1L, 60L, 3_600L, 86_400L);

    private final Dossier dossier;
    private final Explanation explanation;
    private final List<Object> values = new ArrayList<>();
    private final Set<String> figures = new TreeSet<>();

    private Grounding(Dossier dossier, Explanation explanation) {
        this.dossier = dossier;
        this.explanation = explanation;
    }

    public static void check(Dossier dossier, Explanation explanation) {
        Grounding grounding = new Grounding(dossier, explanation);
        grounding.noteValues(explanation.claim());
        grounding.check(explanation);
        grounding.checkFigures();
    }

    private void check(Node node) {
        if (node.parts().isEmpty() && node != explanation) {
            assertThat(node).as("a leaf").isInstanceOf(Premise.class);
        }
        if (node instanceof Ground ground) {
            check(ground.finding());
        } else if (node instanceof Inference inference) {
            checkWeaknesses(inference);
            inference.line().argument().conclusions().forEach(this::check);
        } else if (node instanceof Premise premise) {
            check(premise);
        }
        node.parts().forEach(this::check);
    }

    /** Each is a weakness of one of the statements. */
    private void checkWeaknesses(Inference inference) {
        inference.line().weaknesses().forEach(this::check);
        List<Finding> ofStatements = new ArrayList<>();
        for (Premise premise : inference.parts()) {
            if (premise instanceof Told told) {
                ofStatements.addAll(told.weaknesses());
            }
        }
        assertThat(ofStatements)
                .containsExactlyInAnyOrderElementsOf(inference.line().weaknesses());
    }

    private void check(Premise premise) {
        Statement statement = premise.statement();
        values.add(statement.proposition());
        assertThat(dossier.sources()).as("%s", explanation).containsAll(premise.sources());
        if (premise instanceof Told told) {
            assertThat(dossier.claims()).containsAll(told.telling().chain());
            assertThat(told.sources()).isNotEmpty();
            told.telling().chain().forEach(this::noteValues);
            told.weaknesses().forEach(weakness -> assertThat(weakness.claim()).isEqualTo(statement));
        } else if (premise instanceof Given given) {
            assertThat(given.isGranted()
                            || dossier.stipulations().contains(statement)
                            || isOfASource(statement)
                            || isOfTheClaim((Stipulation) statement))
                    .as("%s is laid down or granted", statement)
                    .isTrue();
        } else if (premise instanceof Said said) {
            assertThat(dossier.claims()).contains(said.statement());
            noteValues(said.statement());
        } else {
            assertThat(statement).isEqualTo(explanation.claim());
            noteValues(explanation.claim());
        }
    }

    /** What is recorded of when a source appeared is laid down, whether or not a claim speaks of that source. */
    private boolean isOfASource(Statement stipulated) {
        return dossier.sources().stream()
                .flatMap(source -> Stream.of(
                        source.telling(),
                        source.publication(),
                        source.comingToLight(),
                        Event.called("the date of " + source)
                                .during(source.bearsDate().orElse(Dating.UNKNOWN))
                                .build()))
                .anyMatch(event -> event.during()
                        .map(when -> new Stipulation(new Occurred(event, when, Count.NOT_RECORDED)))
                        .filter(stipulated::equals)
                        .isPresent());
    }

    /** What only a claim from outside the dossier names brings its own stipulations with it. */
    private boolean isOfTheClaim(Stipulation stipulated) {
        return Dossier.titled("the claim alone")
                .claims(explanation.claim())
                .build()
                .stipulations()
                .contains(stipulated);
    }

    private void noteValues(Claim claim) {
        values.add(claim);
        values.add(claim.proposition());
        claim.saidBy().ifPresent(values::add);
        values.addAll(claim.citing().sources());
        claim.withdrawn().ifPresent(values::add);
        claim.doubted().ifPresent(values::add);
        values.addAll(claim.presuming());
    }

    private void check(Finding finding) {
        finding.facts().forEach(this::check);
    }

    private void check(Fact fact) {
        for (Object value : fact.values()) {
            values.add(value);
            if (value instanceof Conclusion conclusion) {
                check(conclusion);
            } else if (value instanceof Span span && span.unit() == ChronoUnit.DAYS) {
                noteAbout(span.least());
                noteAbout(span.greatest());
            } else if (value instanceof Claim claim) {
                assertThat(dossier.claims()).as(fact.label()).contains(claim);
            } else if (value instanceof Source source) {
                assertThat(dossier.sources()).as(fact.label()).contains(source);
            } else if (value instanceof Event event) {
                assertThat(dossier.events()).as(fact.label()).contains(event);
            }
        }
    }

    private void check(Conclusion conclusion) {
        if (conclusion instanceof Precedes order) {
            values.add(order.earlier().event());
            values.add(order.later().event());
            noteLength(Math.abs(order.margin()));
        } else if (conclusion instanceof Dated date) {
            values.add(new Occurred(date.moment().event(), date.when(), Count.NOT_RECORDED));
        }
    }

    private void noteLength(long seconds) {
        for (long unit : UNITS) {
            figures.add(String.valueOf(seconds / unit));
            figures.add(String.valueOf((seconds + unit - 1) / unit));
        }
        noteAbout(seconds / 86_400);
        noteAbout((seconds + 86_399) / 86_400);
    }

    /** Many days are told in months, in years and tenths, or in years as well. */
    private void noteAbout(long days) {
        if (days >= 350) {
            long tenths = Math.round(days / 36.52425);
            figures.add(String.valueOf(tenths / 10));
            figures.add(String.valueOf(tenths % 10));
            figures.add(String.valueOf(Math.round(days / 365.2425)));
        } else if (days >= 100) {
            figures.add(String.valueOf(Math.round(days / 30.436875)));
        }
    }

    private void checkFigures() {
        values.add(explanation.conventions().zone());
        for (Remark remark : explanation.remarks()) {
            if (remark instanceof Presumed presumed) {
                values.add(presumed.presumption());
            } else if (remark instanceof Noted noted) {
                values.addAll(noted.values());
                figures.add(String.valueOf(noted.values().size()));
            } else if (remark instanceof Permitted permitted) {
                for (Leeway leeway : permitted.permission().leeways()) {
                    noteLength(Math.abs(leeway.gap().least()));
                    noteLength(Math.abs(leeway.gap().greatest()));
                }
            }
        }
        figures.add(String.valueOf(lines(Bearing.REFUTES)));
        figures.add(String.valueOf(lines(Bearing.SUPPORTS)));
        explanation
                .grounds()
                .forEach(ground -> figures.addAll(figuresIn(ground.finding().sentence())));
        for (Object value : values) {
            figures.addAll(figuresIn(value.toString()));
        }
        assertThat(figures).as(explanation.text()).containsAll(figuresIn(explanation.text()));
        assertThat(figures).as(explanation.markdown()).containsAll(figuresIn(explanation.markdown()));
    }

    private int lines(Bearing side) {
        return explanation.grounds().stream()
                .filter(ground -> ground.finding().bearing() == side)
                .mapToInt(ground -> ground.finding().lines().size())
                .sum();
    }

    private static List<String> figuresIn(String text) {
        return FIGURE.matcher(text).results().map(MatchResult::group).toList();
    }
}
