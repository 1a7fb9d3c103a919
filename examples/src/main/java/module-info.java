/**
 * Worked examples: an article's argument, a night to the minute, two cases of doubtful documents, and the shortest
 * useful program.
 */
module org.antequem.examples {
    requires org.antequem.evaluation;
    requires static com.google.errorprone.annotations;

    exports org.antequem.examples.dreyfus;
    exports org.antequem.examples.moscow;
    exports org.antequem.examples.niger;
    exports org.antequem.examples.tonkin;
    exports org.antequem.examples.zinoviev;
}
