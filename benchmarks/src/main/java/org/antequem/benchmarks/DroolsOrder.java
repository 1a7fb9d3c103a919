package org.antequem.benchmarks;

import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.internal.utils.KieHelper;

/** Questions of order for a rule engine. Compiled when it is made. */
final class DroolsOrder {

    private static final String OPENING = """
            package org.antequem.benchmarks.order;
            import org.antequem.benchmarks.DatedSpan;
            import org.antequem.benchmarks.OrderQuestion;
            global org.antequem.benchmarks.OrderTally tally;

            """;

    /** Questions hold their events, so that no rule joins anything. */
    private static final String FROM_THE_QUESTION = OPENING + """
            rule CERTAIN when
              OrderQuestion(first.latest < second.earliest)
            then tally.certain(); end

            rule IMPOSSIBLE when
              OrderQuestion(second.latest <= first.earliest)
            then tally.impossible(); end
            """;

    /** Events are facts like questions, and found by their number. */
    private static final String BY_JOINS = OPENING + """
            rule CERTAIN when
              OrderQuestion($first : first.number, $second : second.number)
              DatedSpan(number == $first, $over : latest)
              DatedSpan(number == $second, earliest > $over)
            then tally.certain(); end

            rule IMPOSSIBLE when
              OrderQuestion($first : first.number, $second : second.number)
              DatedSpan(number == $first, $from : earliest)
              DatedSpan(number == $second, latest <= $from)
            then tally.impossible(); end
            """;

    private final KieBase rules;
    private final boolean joins;

    private DroolsOrder(String rules, boolean joins) {
        this.rules = new KieHelper().addContent(rules, ResourceType.DRL).build(ExecutableModelProject.class);
        this.joins = joins;
    }

    /** As fast as these rules get: the facts are the questions, and the events depend on them. */
    static DroolsOrder withoutJoins() {
        return new DroolsOrder(FROM_THE_QUESTION, false);
    }

    /** As they would be written over a record of events. */
    static DroolsOrder withJoins() {
        return new DroolsOrder(BY_JOINS, true);
    }

    /** One session from its opening to its end. */
    long answers(List<DatedSpan> events, List<OrderQuestion> questions) {
        KieSession session = rules.newKieSession();
        try {
            OrderTally tally = new OrderTally();
            session.setGlobal("tally", tally);
            if (joins) {
                events.forEach(session::insert);
            }
            questions.forEach(session::insert);
            session.fireAllRules();
            return tally.sum();
        } finally {
            session.dispose();
        }
    }
}
