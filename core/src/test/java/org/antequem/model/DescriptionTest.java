package org.antequem.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DescriptionTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            is                | is not  | other is | other is not | excludes
            ''                | ''      | ''       | ''           | false
            Russian           | ''      | regional | Russian      | true
            regional          | Russian | Russian  | ''           | true
            Russian           | ''      | Russian  | ''           | false
            regional          | Russian | regional | Russian      | false
            regional          | ''      | Russian  | ''           | false
            regional senior   | Russian | Syrian   | young senior | true
            regional          | Russian | Syrian   | Russian      | false
            """)
    void excludes_what_nobody_can_fit_too(
            String is, String isNot, String otherIs, String otherIsNot, boolean excludes) {
        Description one = new Description(words(is), words(isNot));
        Description other = new Description(words(otherIs), words(otherIsNot));

        assertThat(one.excludes(other)).isEqualTo(excludes);
        assertThat(other.excludes(one)).isEqualTo(excludes);
    }

    private static ImmutableSet<String> words(String words) {
        return ImmutableSet.copyOf(Splitter.on(' ').omitEmptyStrings().split(words));
    }
}
