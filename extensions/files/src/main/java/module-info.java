/** Dossiers as YAML and JSON files, and verdicts as data. */
module org.antequem.files {
    requires transitive org.antequem.evaluation;
    requires org.antequem.phrases;
    requires org.snakeyaml.engine;
    requires static com.google.errorprone.annotations;

    exports org.antequem.files;
    exports org.antequem.files.schema;
    exports org.antequem.files.tree;
    exports org.antequem.files.verdict;
}
