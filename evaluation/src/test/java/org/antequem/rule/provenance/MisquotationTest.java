package org.antequem.rule.provenance;

import static org.antequem.rule.provenance.Quoting.ALTERED;
import static org.antequem.rule.provenance.Quoting.HAPPENED;
import static org.antequem.rule.provenance.Quoting.LETTER;
import static org.antequem.rule.provenance.Quoting.NOT_FOUND;
import static org.antequem.rule.provenance.Quoting.quoting;
import static org.antequem.rule.provenance.Weighing.fires;
import static org.antequem.rule.provenance.Weighing.judged;
import static org.antequem.world.Annals.hypothesis;
import static org.antequem.world.Annals.only;
import static org.antequem.world.Annals.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.antequem.finding.Bearing;
import org.antequem.finding.Strength;
import org.antequem.model.Claim;
import org.antequem.verdict.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that are altered, beside words that are not found at all. */
class MisquotationTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            quotation                                                                   | code
            The legions crossed the river at dawn, three days before the feast.         |
            the Legions crossed the river – at dawn                                     |
            Nobody in the city had been told; [they] learnt of it from a merchant       |
            The legions crossed the river ... and the war was over                      |

            the legions crossed the river at night                                      | QUOTE_ALTERED
            the legions did not cross the river at dawn                                 | QUOTE_ALTERED
            the legions crossed the river before the feast                              | QUOTE_ALTERED
            Nobody in the city learnt of it from a merchant                             | QUOTE_ALTERED
            the legions crossed the river and the war was over                          | QUOTE_ALTERED
            the war was over three days before the feast                                | QUOTE_ALTERED
            the legions ... crossed the river at night                                  | QUOTE_ALTERED
            the feast ... crossed the river at dawn                                     | QUOTE_ALTERED

            the emperor himself gave the order                                          | QUOTE_NOT_FOUND
            peace                                                                       | QUOTE_NOT_FOUND
            the emperor                                                                 | QUOTE_NOT_FOUND
            """)
    void tells_what_is_quoted_from_what_is_altered_and_what_is_not_there(String quotation, String code) {
        Claim claim = quoting(quotation, LETTER).build();

        assertThat(fires(ALTERED, claim)).as(ALTERED).isEqualTo(ALTERED.equals(code));
        assertThat(fires(NOT_FOUND, claim)).as(NOT_FOUND).isEqualTo(NOT_FOUND.equals(code));
    }

    @Test
    void what_is_altered_is_weak_and_what_is_not_found_is_void() {
        Claim altered =
                quoting("the legions crossed the river at night", LETTER).build();
        Claim invented = quoting("the emperor himself gave the order", LETTER).build();

        assertThat(only(judged(hypothesis(HAPPENED), altered, told(LETTER, HAPPENED))
                                .lines(Bearing.SUPPORTS))
                        .strength())
                .isEqualTo(Strength.FIRM);
        assertThat(only(judged(hypothesis(HAPPENED), altered).lines(Bearing.SUPPORTS))
                        .weaknesses())
                .extracting(finding -> finding.code())
                .contains(ALTERED);
        assertThat(only(judged(hypothesis(HAPPENED), invented).lines(Bearing.SUPPORTS))
                        .strength())
                .isEqualTo(Strength.VOID);
        assertThat(judged(invented).verdict()).isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
    }
}
