package org.antequem.report.svg;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WrappedTest {

    @ParameterizedTest
    @ValueSource(strings = {"a visit to Moscow in July", "averyveryverylongword", "a averyveryverylongword b", ""})
    void loses_nothing_and_is_no_wider_than_it_may_be(String words) {
        Wrapped wrapped = Wrapped.of(words, Ink.BODY, 60, 100);

        assertThat(wrapped.isCut()).isFalse();
        assertThat(String.join("", wrapped.lines()).replace(" ", "")).isEqualTo(words.replace(" ", ""));
        assertThat(wrapped.lines()).allMatch(line -> Ink.BODY.width(line) <= 60);
    }

    @Test
    void ends_in_an_ellipsis_where_it_has_no_room() {
        Wrapped wrapped = Wrapped.of("a visit to Moscow in July", Ink.BODY, 60, 2);

        assertThat(wrapped.isCut()).isTrue();
        assertThat(wrapped.lines()).hasSize(2);
        assertThat(wrapped.lines().get(1)).endsWith("\u2026");
        assertThat(wrapped.lines()).allMatch(line -> Ink.BODY.width(line) <= 60);
    }
}
