package org.antequem.report.svg;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ElementTest {

    @Test
    void escapes_texts_and_attributes() {
        Element element = Element.of("text").with("class", "\"><script>").saying("<b>&'\u0000\ud800");

        assertThat(element.xml())
                .isEqualTo("<text class=\"&quot;&gt;&lt;script&gt;\">&lt;b&gt;&amp;&#39;\ufffd\ufffd</text>");
    }

    @Test
    void contains_elements_in_their_order() {
        assertThat(Element.of("g")
                        .containing(Element.of("a"), Element.of("b").with("x", 1.5))
                        .xml())
                .isEqualTo("<g><a/><b x=\"1.5\"/></g>");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "1.5, 1.5", "1.005, 1", "1.05, 1.05", "-0.25, -0.25", "-0.001, 0", "1200, 1200"})
    void writes_numbers_to_hundredths(double number, String written) {
        assertThat(Element.number(number)).isEqualTo(written);
    }
}
