/** Dates in the words of English reports, such as "late spring 2015". */
module org.antequem.phrases {
    requires transitive org.antequem.core;
    requires static com.google.errorprone.annotations;

    exports org.antequem.phrases;
}
