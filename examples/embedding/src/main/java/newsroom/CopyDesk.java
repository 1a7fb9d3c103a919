package newsroom;

import static java.util.stream.Collectors.joining;

import java.util.List;
import newsroom.Ruling.Press;
import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Evaluator;
import org.antequem.evaluation.Judgement;
import org.antequem.model.Source;

/** Runs what the notebook bears out by two sources, spikes what it rules out, and holds the rest. */
final class CopyDesk {

    private final Evaluation notebook;

    CopyDesk(List<Note> notes) {
        notebook = Evaluator.standard().evaluate(CaseFile.of(notes));
    }

    Ruling rule(Draft draft) {
        Judgement judgement = notebook.of(CaseFile.claim(draft));
        return switch (judgement.verdict()) {
            case REFUTED -> new Ruling(draft, Press.SPIKE, judgement.explain());
            case SUPPORTED -> borneOut(draft, judgement);
            case CONFLICTING_EVIDENCE -> new Ruling(draft, Press.HOLD, "Good sources disagree.\n" + judgement.explain());
            case NOT_ENOUGH_EVIDENCE -> new Ruling(draft, Press.HOLD, "Not borne out yet.\n" + judgement.explain());
        };
    }

    private static Ruling borneOut(Draft draft, Judgement judgement) {
        String linchpins =
                judgement.hangsOn().linchpins().stream().map(Source::name).collect(joining(", "));
        return linchpins.isEmpty()
                ? new Ruling(draft, Press.RUN, judgement.explain())
                : new Ruling(draft, Press.HOLD, "It all depends on " + linchpins + ": find a second source.\n");
    }
}
