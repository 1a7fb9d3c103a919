/** The nouns of Antequem: time, and the record of claims, events, sources and interests. */
module org.antequem.core {
    requires transitive com.google.common;
    requires transitive org.jspecify;
    requires static com.google.errorprone.annotations;
    requires static org.immutables.value.annotations;

    exports org.antequem.time;
    exports org.antequem.model;
}
