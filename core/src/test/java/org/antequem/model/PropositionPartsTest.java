package org.antequem.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of whom and of what each kind of proposition speaks. */
class PropositionPartsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            words                                                                      | events                                                          | attested                                                        | actors           | sources
            the visit happened in 2015                                                 | the visit                                                       | the visit                                                       | ''               | ''
            the visit began before the war began                                       | the visit, the war                                              | the visit                                                       | ''               | ''
            the visit was a stage in the planning of the war                            | the visit, the war                                              | the visit                                                       | ''               | ''
            the visit decided the war                                                  | the visit, the war                                              | the visit, the war                                              | ''               | ''
            the interests of Rome and Parthia in Armenia were shared                   | ''                                                              | ''                                                              | Rome, Parthia    | ''
            Rome had interests of its own that account for the war                     | the war                                                         | the war                                                         | Rome             | ''
            Rome sought peace in order to rest                                         | Rome's interest in Armenia (peace, to rest) | Rome's interest in Armenia (peace, to rest) | Rome             | ''
            the bundle is genuine                                                      | ''                                                              | ''                                                              | ''               | the bundle, the letter, the seal
            the envoy says that the visit happened                                     | the visit                                                       | ''                                                              | ''               | the envoy
            the letter says that the envoy says that the visit happened                | the visit                                                       | ''                                                              | ''               | the letter, the envoy
            the visit was done by Rome                                                 | the visit                                                       | the visit                                                       | Rome             | ''
            the visit went with the war                                                | the visit, the war                                              | the visit, the war                                              | ''               | ''
            the senate acted for Rome                                                  | ''                                                              | ''                                                              | the senate, Rome | ''
            the envoy observed the visit                                               | the visit                                                       | the visit                                                       | ''               | the envoy
            the envoy examined the visit                                               | the visit                                                       | ''                                                              | ''               | the envoy
            the envoy examined the letter                                              | ''                                                              | ''                                                              | ''               | the envoy, the letter
            the envoy appeared                                                         | ''                                                              | ''                                                              | ''               | the envoy
            the envoy is the same as the letter                                        | ''                                                              | ''                                                              | ''               | the envoy, the letter
            the envoy is graded B2                                                     | ''                                                              | ''                                                              | ''               | the envoy
            it is not true that the visit decided the war                              | the visit, the war                                              | the visit, the war                                              | ''               | ''
            it is not true that the visit began before the war began                   | the visit, the war                                              | the visit                                                       | ''               | ''
            it is not true that Rome had interests of its own that account for the war | the war                                                         | the war                                                         | Rome             | ''
            it is not true that the bundle is genuine                                  | ''                                                              | ''                                                              | ''               | the bundle, the letter, the seal
            """)
    void are_named(String words, String events, String attested, String actors, String sources) {
        Proposition proposition = SmallRecord.saying(words);

        assertThat(names(proposition.events())).isEqualTo(events);
        assertThat(names(proposition.attested())).isEqualTo(attested);
        assertThat(names(proposition.actors())).isEqualTo(actors);
        assertThat(names(proposition.sources())).isEqualTo(sources);
    }

    @Test
    void negation_twice_is_none() {
        assertThat(SmallRecord.PROPOSITIONS)
                .allMatch(proposition -> proposition.negated().negated().equals(proposition));
    }

    private static String names(Iterable<?> things) {
        StringBuilder names = new StringBuilder();
        things.forEach(thing -> names.append(names.isEmpty() ? "" : ", ").append(thing));
        return names.toString();
    }
}
