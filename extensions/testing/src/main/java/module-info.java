/** Tests of claims: assertions for AssertJ, an extension for JUnit 5, and house rules. */
module org.antequem.testing {
    requires transitive org.antequem.evaluation;
    requires transitive org.assertj.core;
    requires static org.antequem.files;
    requires static org.junit.jupiter.api;
    requires static com.google.errorprone.annotations;

    exports org.antequem.testing;
    exports org.antequem.testing.house;
    exports org.antequem.testing.junit;
}
