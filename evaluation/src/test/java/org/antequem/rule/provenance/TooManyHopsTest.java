package org.antequem.rule.provenance;

import static org.antequem.rule.provenance.Weighing.handedOn;
import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.eyewitness;
import static org.antequem.world.Annals.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.antequem.evaluation.Evaluator;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Occurred;
import org.antequem.model.Source;
import org.antequem.record.Policy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TooManyHopsTest {

    private static final String CODE = "TOO_MANY_HOPS";
    private static final Source LIVIA = eyewitness("Livia");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # handed on | at most | fires
                      0         | 3       | false
                      1         | 3       | false
                      3         | 3       | false
                      4         | 3       | true
                      4         | 4       | false
                      1         | 0       | true
                      0         | 0       | false
                    """)
    void weakens_what_was_handed_on_more_often_than_the_policy_allows(int times, int most, boolean fires) {
        List<Claim> chain = handedOn(times, told(LIVIA, Occurred.of(WAR)), LIVIA);
        Dossier dossier = Dossier.titled("the annals").claims(chain).build();

        assertThat(Evaluator.standard()
                        .under(Policy.STANDARD.mostHops(most))
                        .evaluate(dossier)
                        .of(chain.get(0))
                        .findings(CODE))
                .hasSize(fires ? 1 : 0);
    }

    @Test
    void three_retellings_are_allowed_unless_the_policy_says_otherwise() {
        assertThat(Policy.STANDARD.mostHops()).isEqualTo(3);
    }
}
