package org.antequem.model;

import static org.antequem.model.SmallRecord.VISIT;
import static org.antequem.model.SmallRecord.WAR;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import org.antequem.time.Dating;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What follows from what. Each row names two propositions of the {@link SmallRecord} in their own words. */
class EntailmentTest {

    private static final ImmutableList<Class<? extends Proposition>> KINDS = ImmutableList.of(
            Occurred.class,
            Order.class,
            StageOf.class,
            Cause.class,
            Aligned.class,
            Motive.class,
            Authorship.class,
            Saying.class,
            Not.class);

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            one                                                     | other                                    | entails | excludes
            the visit happened in July 2015                         | the visit happened in 2015               | true    | false
            the visit happened in 2015                              | the visit happened in July 2015          | false   | false
            the visit happened in 2015                              | the visit is dated in the year after     | true    | false
            the visit is dated in the year after                    | the visit happened in 2015               | true    | false
            the visit happened in 2015                              | the visit happened in 2016               | false   | true
            the visit began in July 2015 and ended in February 2016 | the visit happened in 2015               | false   | true
            the visit began in July 2015 and ended in February 2016 | the visit began in 2015                  | true    | false
            the visit happened in 2016                              | the visit was over by the end of 2015    | false   | true
            the visit happened in 2015                              | the visit was over by the end of 2015    | true    | false
            the visit happened in 2015                              | the visit happened                       | true    | false
            the visit happened                                      | the visit happened in 2015               | false   | false
            the visit happened                                      | the visit is dated on a day that is lost | true    | false
            the visit happened in 2016                              | the war happened in 2016                 | false   | false
            the visit happened in 2015                              | the war happened                         | false   | false

            the visit happened (3 of them)              | the visit happened (2 to 4 of them)     | true  | false
            the visit happened (2 to 4 of them)         | the visit happened (3 of them)          | false | false
            the visit happened (3 of them)              | the visit happened (at least 4 of them) | false | true
            the visit happened (2 to 4 of them)         | the visit happened (at least 4 of them) | false | false
            the visit happened in July 2015 (3 of them) | the visit happened in 2015              | true  | false
            the visit happened in July 2015 (3 of them) | the visit happened in 2016              | false | true
            the visit happened in July 2015 (3 of them) | the visit happened (at least 4 of them) | false | true
            the visit happened in July 2015             | the visit happened (3 of them)          | false | false
            """)
    void of_occurrences(String one, String other, boolean entails, boolean excludes) {
        assertStands(one, other, entails, excludes);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            one                             | other                                | entails | excludes
            the visit alone decided the war | the visit decided the war            | true    | false
            the visit decided the war       | the visit alone decided the war      | false   | false
            the visit alone decided the war | the vote decided the war             | false   | true
            the visit alone decided the war | the vote alone decided the war       | false   | true
            the visit decided the war       | the vote decided the war             | false   | false
            the visit alone shaped the war  | the vote alone decided the war       | false   | false
            the visit set going the war     | the visit decided the war            | false   | false
            the visit decided the war       | the visit shaped the war             | false   | false
            the visit shaped the war        | the visit coordinated the war        | false   | false
            the visit decided the war       | the war decided the visit            | false   | false
            the visit decided the war       | the war happened                     | true    | false
            the visit decided the war       | the visit happened                   | true    | false
            the visit decided the war       | the visit began before the war began | false   | false

            the visit was a stage in the planning of the war | the visit happened                              | true  | false
            the visit was a stage in the planning of the war | the war happened                                | true  | false
            the visit was a stage in the planning of the war | the visit was a stage in the contacts for the war | false | false
            the visit was a stage in the planning of the war | the vote was a stage in the decision on the war  | false | false

            Rome had interests of its own that account for the war | the war happened                                          | true  | false
            Rome had interests of its own that account for the war | Parthia had interests of its own that account for the war | false | false
            Rome had interests of its own that account for the war | Rome had interests of its own that account for the visit  | false | false
            """)
    void of_causes_stages_and_motives(String one, String other, boolean entails, boolean excludes) {
        assertStands(one, other, entails, excludes);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            one                                        | other                                      | entails | excludes
            the archive is genuine                     | the bundle is genuine                      | true    | false
            the archive is genuine                     | the seal is genuine                        | true    | false
            the bundle is genuine                      | the letter is genuine                      | true    | false
            the letter is genuine                      | the bundle is genuine                      | false   | false
            the letter is genuine                      | the seal is genuine                        | false   | false
            it is not true that the seal is genuine    | it is not true that the archive is genuine | true    | false
            it is not true that the archive is genuine | it is not true that the seal is genuine    | false   | false
            it is not true that the seal is genuine    | the archive is genuine                     | false   | true
            it is not true that the archive is genuine | the seal is genuine                        | false   | false

            the envoy says that the visit alone decided the war                | the envoy says that the visit decided the war                     | true  | false
            the envoy says that the visit decided the war                      | the envoy says that the visit happened                            | true  | false
            the envoy says that the visit decided the war                      | the visit decided the war                                         | false | false
            the envoy says that the visit happened                             | the visit happened                                                | false | false
            the envoy says that the visit decided the war                      | the letter says that the visit decided the war                    | false | false
            the envoy says that the visit decided the war                      | the envoy says that it is not true that the visit decided the war | false | false
            the letter says that the envoy says that the visit decided the war | the letter says that the envoy says that the visit happened       | true  | false
            the letter says that the envoy says that the visit decided the war | the envoy says that the visit decided the war                     | false | false

            it is not true that the visit happened         | the visit decided the war                          | false | true
            it is not true that the visit happened         | it is not true that the visit alone shaped the war | true  | false
            it is not true that the visit happened         | it is not true that the visit happened in 2015     | true  | false
            it is not true that the visit happened in 2015 | the visit happened in 2016                         | false | false
            it is not true that the visit happened in 2015 | the visit happened in July 2015                    | false | true
            the visit happened in 2016                     | it is not true that the visit happened in 2015     | true  | false
            it is not true that the visit decided the war  | the visit happened                                 | false | false
            it is not true that the visit decided the war  | the visit alone decided the war                    | false | true
            it is not true that the visit decided the war  | it is not true that the vote decided the war       | false | false
            """)
    void of_documents_sayings_and_negations(String one, String other, boolean entails, boolean excludes) {
        assertStands(one, other, entails, excludes);
    }

    /** E: some proposition of the row's kind entails another one of the column's; X: excludes one; -: neither. */
    @Test
    void between_kinds() {
        StringBuilder matrix = new StringBuilder(" ".repeat(11));
        KINDS.forEach(kind -> matrix.append(Strings.padEnd(kind.getSimpleName(), 11, ' ')));
        for (Class<? extends Proposition> one : KINDS) {
            matrix.append('\n').append(Strings.padEnd(one.getSimpleName(), 11, ' '));
            KINDS.forEach(other -> matrix.append(Strings.padEnd(between(one, other), 11, ' ')));
        }

        assertThat(matrix.toString().replaceAll(" +\n", "\n").stripTrailing()).isEqualTo("""
                           Occurred   Order      StageOf    Cause      Aligned    Motive     Authorship Saying     Not
                Occurred   EX         X          X          X          -          X          -          -          EX
                Order      EX         EX         X          -          -          -          -          -          EX
                StageOf    EX         EX         E          -          -          -          -          -          EX
                Cause      EX         -          -          EX         -          -          -          -          EX
                Aligned    -          -          -          -          EX         -          -          -          EX
                Motive     EX         -          -          -          -          -          -          -          EX
                Authorship -          -          -          -          -          -          E          -          X
                Saying     -          -          -          -          -          -          -          E          X
                Not        EX         X          X          X          X          X          X          X          EX""");
    }

    @Test
    void whoever_relates_an_event_says_that_it_happened_whatever_the_words_of_an_unknown_dating() {
        Proposition happened = new Occurred(VISIT, Dating.UNKNOWN.inWords("on a day that is lost"), Count.NOT_RECORDED);

        assertThat(Occurred.of(VISIT).entails(happened)).isTrue();
        assertThat(new Cause(VISIT, Role.DECIDED, WAR, false).entails(happened)).isTrue();
    }

    @Test
    void a_bundle_of_bundles_that_share_their_parts_is_looked_through_once() {
        Source deepest = Source.document("the deepest").build();
        Source bundle = deepest;
        for (int depth = 0; depth < 1_000; depth++) {
            bundle = Source.document("bundle " + depth)
                    .bundling(
                            Source.document("left " + depth).bundling(bundle).build(),
                            Source.document("right " + depth).bundling(bundle).build())
                    .build();
        }

        assertThat(new Authorship(bundle).entails(new Authorship(deepest))).isTrue();
        assertThat(new Authorship(bundle).entails(new Authorship(SmallRecord.LETTER)))
                .isFalse();
    }

    private static String between(Class<? extends Proposition> one, Class<? extends Proposition> other) {
        boolean entails = false;
        boolean excludes = false;
        for (Proposition p : SmallRecord.PROPOSITIONS) {
            for (Proposition q : SmallRecord.PROPOSITIONS) {
                if (one.isInstance(p) && other.isInstance(q) && !p.equals(q)) {
                    entails |= p.entails(q);
                    excludes |= p.excludes(q);
                }
            }
        }
        return entails ? excludes ? "EX" : "E" : excludes ? "X" : "-";
    }

    private static void assertStands(String one, String other, boolean entails, boolean excludes) {
        Proposition premise = SmallRecord.saying(one);
        Proposition conclusion = SmallRecord.saying(other);

        assertThat(premise.entails(conclusion)).as("entails").isEqualTo(entails);
        assertThat(premise.excludes(conclusion)).as("excludes").isEqualTo(excludes);
    }
}
