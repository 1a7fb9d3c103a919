/** The judgement: what a record permits to say about a claim, and why. */
module org.antequem.evaluation {
    requires transitive org.antequem.core;
    requires static com.google.errorprone.annotations;

    exports org.antequem.timeline;
    exports org.antequem.lineage;
    exports org.antequem.finding;
    exports org.antequem.verdict;
    exports org.antequem.explanation;
    exports org.antequem.record;
    exports org.antequem.rule;
    exports org.antequem.rule.temporal;
    exports org.antequem.rule.provenance;
    exports org.antequem.rule.testimony;
    exports org.antequem.rule.interest;
    exports org.antequem.evaluation;
    exports org.antequem.hypotheses;
}
