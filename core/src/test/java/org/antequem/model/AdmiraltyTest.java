package org.antequem.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdmiraltyTest {

    @Test
    void reads_every_grade_and_writes_it_back() {
        for (char reliability = 'A'; reliability <= 'F'; reliability++) {
            for (int credibility = 1; credibility <= 6; credibility++) {
                Admiralty grade = new Admiralty(reliability, credibility);

                assertThat(Admiralty.of("" + reliability + credibility)).isEqualTo(grade);
                assertThat(grade).hasToString("" + reliability + credibility);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            grade
            ''
            B
            2B
            G1
            A0
            A7
            b2
            ' B2'
            B22
            """)
    void refuses_what_is_no_grade(String grade) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Admiralty.of(grade))
                .withMessage("\"" + grade + "\" is no Admiralty grade: expected A to F and 1 to 6, like \"B2\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            one | other | less reliable | less credible
            B2  | A1    | true          | true
            A1  | B2    | false         | false
            E1  | A5    | true          | false
            C3  | C3    | false         | false
            F6  | A1    | false         | false
            F6  | E5    | false         | false
            A1  | F6    | false         | false
            E5  | F6    | false         | false
            F6  | F6    | false         | false
            F5  | F1    | false         | true
            E6  | A6    | true          | false
            """)
    void what_cannot_be_judged_stands_on_no_scale(String one, String other, boolean reliable, boolean credible) {
        assertThat(Admiralty.of(one).isLessReliableThan(Admiralty.of(other))).isEqualTo(reliable);
        assertThat(Admiralty.of(one).isLessCredibleThan(Admiralty.of(other))).isEqualTo(credible);
    }

    @Test
    void refuses_parts_that_are_no_grade() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Admiralty('G', 7))
                .withMessage("\"G7\" is no Admiralty grade: expected A to F and 1 to 6, like \"B2\"");
    }
}
