/** Verdicts to look at: pictures of timelines, lineages and matrices as SVG, and reports in HTML. */
module org.antequem.report {
    requires transitive org.antequem.evaluation;
    requires gg.jte.runtime;
    requires static com.google.errorprone.annotations;
    // of the annotation that says of templates that they are generated
    requires static java.compiler;

    exports org.antequem.report.page;
    exports org.antequem.report.picture;
}
