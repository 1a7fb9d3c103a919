/** Dates in the words of English reports, for those who have them. */
module org.antequem.phrases {
    requires transitive org.antequem.core;
    requires static com.google.errorprone.annotations;

    exports org.antequem.phrases;
}
