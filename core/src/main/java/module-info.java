/** The record: dates, and claims with their events, sources and interests. */
@SuppressWarnings("module") // the compiler does not know the modules that stand on this one
module org.antequem.core {
    requires transitive com.google.common;
    requires transitive org.jspecify;
    requires static com.google.errorprone.annotations;
    requires static org.immutables.value.annotations;

    exports org.antequem.given to
            org.antequem.evaluation,
            org.antequem.files,
            org.antequem.report,
            org.antequem.testing;
    exports org.antequem.time;
    exports org.antequem.model;
}
