package org.antequem.rule.provenance;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two dates in seconds, {@code ?} where none is recorded, and whether the one was certainly over before the other. */
@Target(METHOD)
@Retention(RUNTIME)
@ParameterizedTest
@CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        one  | other | certain
        5    | 6     | true
        5    | 5     | false
        6    | 5     | false
        3..5 | 6..9  | true
        3..6 | 6..9  | false
        ..5  | 6     | true
        5..  | 6     | false
        5    | 6..   | true
        5    | ..9   | false
        ?    | 6     | false
        5    | ?     | false
        """)
@interface EarlierAndLater {}
