package org.antequem.files.verdict;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.antequem.explanation.Ground;
import org.antequem.explanation.Inference;
import org.antequem.explanation.Premise;
import org.antequem.explanation.Remark;
import org.antequem.files.tree.Mapping;
import org.antequem.files.tree.Sequence;
import org.antequem.model.Claim;

/** Lines of argument, as SARIF says it: from statement to statement, and at last to the claim that is judged. */
final class SarifFlows {

    private final SarifLocations locations;

    SarifFlows(SarifLocations locations) {
        this.locations = locations;
    }

    /** A flow for each line; none of what shows no line. */
    Sequence of(Ground ground) {
        List<Mapping> flows = new ArrayList<>();
        ground.parts().forEach(part -> {
            if (part instanceof Inference inference) {
                flows.add(flow(inference));
            }
        });
        return Sequence.of(flows);
    }

    private Mapping flow(Inference inference) {
        List<Mapping> steps = new ArrayList<>();
        for (Premise premise : inference.parts()) {
            steps.add(step(subject(premise, inference.underTest()), premise.toString()));
        }
        String end = inference.remarks().stream().map(Remark::toString).collect(Collectors.joining(" "));
        steps.add(step(inference.underTest(), end.isEmpty() ? inference.toString() : end));
        Mapping thread = Mapping.builder().put("locations", Sequence.of(steps)).build();
        return Mapping.builder()
                .put("message", Sarif.message(inference.toString()))
                .put("threadFlows", Sequence.of(ImmutableList.of(thread)))
                .build();
    }

    /** The claim; of what nobody claims, the first event of which it speaks, or else the claim that is judged. */
    private static Object subject(Premise premise, Claim underTest) {
        return premise.statement() instanceof Claim claim
                ? claim
                : premise.statement().proposition().events().stream()
                        .<Object>map(event -> event)
                        .findFirst()
                        .orElse(underTest);
    }

    private Mapping step(Object noun, String text) {
        return Mapping.builder()
                .put("location", locations.saying(noun, text).build())
                .build();
    }
}
