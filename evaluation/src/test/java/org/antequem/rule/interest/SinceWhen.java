package org.antequem.rule.interest;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Since when an interest is held and, after the slash, until when; and whether it certainly began before 5 and lasted.
 */
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
        2/3    | false
        2/4    | false
        2/5    | true
        2/4..6 | false
        2/6..9 | true
        2/..4  | false
        2/9    | true
        """)
@interface SinceWhen {}
