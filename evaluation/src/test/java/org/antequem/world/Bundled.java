package org.antequem.world;

import java.util.List;
import org.antequem.evaluation.Evaluator;
import org.antequem.rule.Rule;

/** Some of the bundled rules. */
public final class Bundled {

    private Bundled() {}

    /** Those of these codes, with every bearing, in their order. */
    public static Rule[] rules(String... codes) {
        List<String> wanted = List.of(codes);
        return Evaluator.standard().rules().stream()
                .filter(rule -> wanted.contains(rule.code()))
                .toArray(Rule[]::new);
    }
}
