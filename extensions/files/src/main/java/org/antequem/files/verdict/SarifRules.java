package org.antequem.files.verdict;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.Collection;
import java.util.stream.Collectors;
import org.antequem.files.tree.Mapping;
import org.antequem.files.tree.Sequence;
import org.antequem.finding.Bearing;
import org.antequem.rule.Rule;

/** The rules of a run as SARIF declares them: one for each code, with the text of its page, whether or not it found. */
final class SarifRules {

    /** The code under which an expectation stands that failed; no rule of an evaluation finds it. */
    static final String EXPECTATION = "EXPECTATION";

    private static final String EXPECTATION_SENTENCE = "A claim is judged otherwise than its author expects.";
    private static final String EXPECTATION_HELP = """
            # EXPECTATION

            > %s

            The file says `expect:` on the claim, and the verdict is another one. Either the record has changed, or the
            expectation was wrong: read the explanation of the claim, then mend the record or the expectation.
            """.formatted(EXPECTATION_SENTENCE);

    private final ImmutableListMultimap<String, Rule> byCode;
    private final ImmutableList<String> codes;

    private SarifRules(ImmutableListMultimap<String, Rule> byCode) {
        this.byCode = byCode;
        this.codes = byCode.keySet().asList();
    }

    static SarifRules of(Iterable<Rule> rules) {
        return new SarifRules(Multimaps.index(rules, Rule::code));
    }

    /** Where the rule of a code stands among those declared. */
    int index(String code) {
        return code.equals(EXPECTATION) && !codes.contains(code) ? codes.size() : codes.indexOf(code);
    }

    Sequence json() {
        ImmutableList.Builder<Mapping> all = ImmutableList.builder();
        codes.forEach(code -> all.add(rule(code)));
        if (!codes.contains(EXPECTATION)) {
            all.add(descriptor(EXPECTATION, EXPECTATION_SENTENCE, EXPECTATION_HELP, "error"));
        }
        return Sequence.of(all.build());
    }

    private Mapping rule(String code) {
        Collection<Rule> rules = byCode.get(code);
        String sentences = rules.stream().map(Rule::sentence).collect(Collectors.joining(" "));
        String help = RulePage.of(code).map(RulePage::markdown).orElse(sentences);
        return descriptor(code, sentences, help, level(rules));
    }

    private static Mapping descriptor(String code, String sentences, String help, String level) {
        return Mapping.builder()
                .put("id", code)
                .put("name", CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.UPPER_CAMEL, code))
                .put("shortDescription", Sarif.named("text", sentences))
                .put(
                        "help",
                        Mapping.builder()
                                .put("text", help)
                                .put("markdown", help)
                                .build())
                .put("defaultConfiguration", Sarif.named("level", level))
                .build();
    }

    /** Of several bearings the most serious one. */
    private static String level(Collection<Rule> rules) {
        if (has(rules, Bearing.REFUTES)) {
            return "error";
        } else if (has(rules, Bearing.VOIDS)) {
            return "warning";
        }
        return has(rules, Bearing.WEAKENS) || has(rules, Bearing.NOTES) ? "note" : "none";
    }

    private static boolean has(Collection<Rule> rules, Bearing bearing) {
        return rules.stream().anyMatch(rule -> rule.bearing() == bearing);
    }
}
