package org.antequem.examples.moscow;

import static org.antequem.examples.moscow.ClaimsUnderTest.CONVINCED;
import static org.antequem.examples.moscow.ClaimsUnderTest.FIRST_STEP;
import static org.antequem.examples.moscow.ClaimsUnderTest.PERSUADED;
import static org.antequem.examples.moscow.ClaimsUnderTest.PLANNED_BEFORE;
import static org.antequem.examples.moscow.Sources.REUTERS;

import com.google.common.collect.ImmutableList;
import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Evaluator;
import org.antequem.model.Derivation;

/** Who says that the visit persuaded Russia, from whom they have it, and what that source says: steps 1 to 5. */
final class Retelling {

    private Retelling() {}

    static ImmutableList<Section> of(Evaluation evaluation) {
        Evaluation atItsWord =
                Evaluator.standard().evaluate(evaluation.dossier().accordingTo(REUTERS));
        return ImmutableList.of(
                Section.step(1, "Two voices, one report")
                        .says(
                                "Whoever told it in 2020 had it from one report of October 2015. So they count as one voice.")
                        .found(evaluation.of(PERSUADED), "SINGLE_ROOT")
                        .found(evaluation.of(CONVINCED), "SINGLE_ROOT"),
                Section.step(2, "The report is late, from elsewhere, and from outsiders")
                        .shows(
                                "The report is %s, filed from %s. It draws on %s.",
                                REUTERS,
                                REUTERS.filedFrom().orElseThrow(),
                                REUTERS.lineage().stream().map(Derivation::from).toList())
                        .found(evaluation.of(PLANNED_BEFORE), "LATE_FIRST_REPORT")
                        .found(evaluation.of(PLANNED_BEFORE), "UNNAMED_ROOT")
                        .found(evaluation.of(PLANNED_BEFORE), "NOT_IN_POSITION_TO_KNOW")
                        .differs(
                                "the report's opening sentence is not itself late. It claims a cause, and a cause has no"
                                        + " date. What the report says of the visit, and of the time before it, has dates."),
                Section.step(3, "The retellings say what the report does not")
                        .says("That the visit was the first step does not entail that it persuaded anybody.")
                        .found(evaluation.of(PERSUADED), "OVERSTATED")
                        .found(evaluation.of(CONVINCED), "OVERSTATED")
                        .found(evaluation.of(PERSUADED), "ATTRIBUTION_DROPPED")
                        .found(evaluation.of(CONVINCED), "ATTRIBUTION_DROPPED"),
                Section.step(4, "And they leave out what it says against them")
                        .found(evaluation.of(PERSUADED), "SELECTIVE_CITATION")
                        .found(evaluation.of(CONVINCED), "SELECTIVE_CITATION")
                        .differs(
                                "the retellings also leave out the contacts before the visit. The rule does not count this."
                                        + " The contacts contradict only \"first step\", which the retellings do not repeat."),
                Section.step(5, "What follows if one believes the cited report and nothing else")
                        .says("All that the report says then counts as firm.")
                        .verdict(atItsWord.of(PERSUADED))
                        .verdict(atItsWord.of(FIRST_STEP))
                        .verdict(atItsWord.of(CONVINCED))
                        .says("For the first of these verdicts a hedge of the report has to be set aside.")
                        .found(evaluation.of(PERSUADED), "OWN_SOURCE_EXCLUDES"));
    }
}
