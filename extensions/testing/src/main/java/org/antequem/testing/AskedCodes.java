package org.antequem.testing;

import static java.util.stream.Collectors.joining;
import static org.antequem.given.Given.each;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.antequem.evaluation.Judgement;
import org.antequem.finding.Bearing;
import org.antequem.rule.RuleCodes;

/** Codes that are asked for; one that cannot stand in a judgement would never fail a {@code notBy}. */
record AskedCodes(ImmutableList<String> codes, RuleCodes rules) {

    /** @throws IllegalArgumentException where one is of no rule */
    static AskedCodes of(Judgement judgement, String... codes) {
        RuleCodes rules = RuleCodes.of(judgement.evaluation().rules());
        ImmutableList<String> asked = each(codes, "codes");
        asked.forEach(rules::check);
        return new AskedCodes(asked, rules);
    }

    /** @throws IllegalArgumentException where one is of no rule on these sides */
    ImmutableList<String> bearing(ImmutableSet<Bearing> sides) {
        for (String code : codes) {
            ImmutableSet<Bearing> bearings = rules.bearings(code);
            if (bearings.stream().noneMatch(sides::contains)) {
                throw new IllegalArgumentException("%s %s and never %s: expected a rule that does, or withFinding(%s)"
                        .formatted(code, words(bearings), words(sides), code));
            }
        }
        return codes;
    }

    private static String words(ImmutableSet<Bearing> bearings) {
        return bearings.stream().map(Failure::lower).collect(joining(" or "));
    }
}
