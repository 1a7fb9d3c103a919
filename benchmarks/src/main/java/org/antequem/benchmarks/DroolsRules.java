package org.antequem.benchmarks;

import java.util.BitSet;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.internal.utils.KieHelper;

/** What a user might pick instead: a rule engine, over facts that hold numbers. Compiled when it is made. */
final class DroolsRules {

    /** Claims hold their events, so that no rule joins anything. */
    private static final String FROM_THE_CLAIM = """
            package org.antequem.benchmarks.rules;
            import org.antequem.benchmarks.CausalClaim;
            import org.antequem.model.Role;
            global java.util.BitSet refuted;

            rule CAUSE_AFTER_EFFECT when
              $claim : CausalClaim(effect.endLatest < cause.startEarliest)
            then refuted.set($claim.number()); end

            rule EARLIER_STAGE when
              $claim : CausalClaim(role == Role.ORIGINATED, effect.startLatest < cause.startEarliest)
            then refuted.set($claim.number()); end

            rule ALREADY_DECIDED when
              $claim : CausalClaim(role == Role.DECIDED, effect.startLatest < cause.startEarliest)
            then refuted.set($claim.number()); end

            rule TOO_LATE_TO_SHAPE when
              $claim : CausalClaim(role == Role.SHAPED || role == Role.COORDINATED,
                                   effect.endLatest < cause.startEarliest)
            then refuted.set($claim.number()); end
            """;

    /** Events are facts like claims, and found by their number. */
    private static final String BY_JOINS = """
            package org.antequem.benchmarks.rules;
            import org.antequem.benchmarks.CausalClaim;
            import org.antequem.benchmarks.DatedEvent;
            import org.antequem.model.Role;
            global java.util.BitSet refuted;

            rule CAUSE_AFTER_EFFECT when
              $claim : CausalClaim($cause : cause.number, $effect : effect.number)
              DatedEvent(number == $effect, $over : endLatest)
              DatedEvent(number == $cause, startEarliest > $over)
            then refuted.set($claim.number()); end

            rule EARLIER_STAGE when
              $claim : CausalClaim(role == Role.ORIGINATED, $cause : cause.number, $effect : effect.number)
              DatedEvent(number == $effect, $started : startLatest)
              DatedEvent(number == $cause, startEarliest > $started)
            then refuted.set($claim.number()); end

            rule ALREADY_DECIDED when
              $claim : CausalClaim(role == Role.DECIDED, $cause : cause.number, $effect : effect.number)
              DatedEvent(number == $effect, $started : startLatest)
              DatedEvent(number == $cause, startEarliest > $started)
            then refuted.set($claim.number()); end

            rule TOO_LATE_TO_SHAPE when
              $claim : CausalClaim(role == Role.SHAPED || role == Role.COORDINATED,
                                   $cause : cause.number, $effect : effect.number)
              DatedEvent(number == $effect, $over : endLatest)
              DatedEvent(number == $cause, startEarliest > $over)
            then refuted.set($claim.number()); end
            """;

    private final KieBase rules;
    private final boolean joins;

    private DroolsRules(String rules, boolean joins) {
        this.rules = new KieHelper().addContent(rules, ResourceType.DRL).build(ExecutableModelProject.class);
        this.joins = joins;
    }

    /** As fast as these rules get: the facts are the claims, and the events depend on them. */
    static DroolsRules withoutJoins() {
        return new DroolsRules(FROM_THE_CLAIM, false);
    }

    /** As they would be written over a record in which claims and events are kept apart. */
    static DroolsRules withJoins() {
        return new DroolsRules(BY_JOINS, true);
    }

    /** One session from its opening to its end. */
    BitSet refuted(World world) {
        KieSession session = rules.newKieSession();
        try {
            BitSet refuted = new BitSet();
            session.setGlobal("refuted", refuted);
            if (joins) {
                world.events().forEach(session::insert);
            }
            world.claims().forEach(session::insert);
            session.fireAllRules();
            return refuted;
        } finally {
            session.dispose();
        }
    }
}
