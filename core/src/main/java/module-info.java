/** The record: dates, and claims with their events, sources and interests. */
module org.antequem.core {
    requires transitive com.google.common;
    requires transitive org.jspecify;
    requires static com.google.errorprone.annotations;
    requires static org.immutables.value.annotations;

    exports org.antequem.time;
    exports org.antequem.model;
}
