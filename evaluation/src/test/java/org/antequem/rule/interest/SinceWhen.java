package org.antequem.rule.interest;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Since when an interest is held, and whether that was certainly before 5. */
@Target(METHOD)
@Retention(RUNTIME)
@ParameterizedTest
@CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        since  | before
        2/?    | true
        4/?    | true
        5/?    | false
        3..4/? | true
        3..5/? | false
        ..4/?  | true
        7/?    | false
        ?      | false
        2/3    | true
        """)
@interface SinceWhen {}
