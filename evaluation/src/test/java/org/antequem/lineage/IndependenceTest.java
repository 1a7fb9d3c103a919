package org.antequem.lineage;

import static java.util.Objects.requireNonNull;
import static org.antequem.lineage.Independence.SIDES_SPEAK_SEPARATELY;
import static org.antequem.world.Annals.WAR;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.antequem.lineage.Independence.Degree;
import org.antequem.lineage.Telling.Ending;
import org.antequem.model.Actor;
import org.antequem.model.Occurred;
import org.antequem.model.Presumption;
import org.antequem.model.Source;
import org.antequem.model.SourceBuilder;
import org.antequem.time.Conventions;
import org.antequem.world.Annals;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndependenceTest {

    private static final Actor ROME = Actor.state("Rome").build();

    private static final Map<String, Source> SOURCES = Map.ofEntries(
            Map.entry("Livia", Source.witness("Livia").build()),
            Map.entry("Drusus", Source.witness("Drusus").build()),
            Map.entry("letter", Source.document("a letter").build()),
            Map.entry("report", Source.report("a report").build()),
            Map.entry("somebody", Source.unnamed("somebody").build()),
            Map.entry("others", Source.unnamed("others").build()),
            Map.entry("Roman", Source.unnamed("a Roman").described("Roman").build()),
            Map.entry("stranger", Source.unnamed("a stranger").butNot("Roman").build()),
            Map.entry("local", Source.unnamed("a local").described("local").build()),
            Map.entry("Marcus", Source.official("Marcus").described("Roman").build()),
            Map.entry("three", Source.unnamed("three officials").numbering(3).build()),
            Map.entry("one", Source.unnamed("a single witness").numbering(1).build()),
            Map.entry(
                    "senior",
                    Source.unnamed("a senior local official")
                            .numbering(1)
                            .described("local")
                            .build()),
            Map.entry(
                    "two locals",
                    Source.unnamed("two locals").numbering(2).described("local").build()),
            Map.entry(
                    "five others",
                    Source.unnamed("five others").numbering(5).butNot("local").build()),
            Map.entry(
                    "Roman letter",
                    Source.document("a Roman letter").described("Roman").build()),
            Map.entry(
                    "for Rome",
                    Source.unnamed("one for Rome")
                            .described("Roman")
                            .speakingFor(ROME)
                            .build()),
            Map.entry(
                    "not Roman, for Rome",
                    Source.unnamed("another for Rome")
                            .butNot("Roman")
                            .speakingFor(ROME)
                            .build()));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # one      | knows         | other               | knows         | degree          | presuming sides
                      Livia    | OWN_KNOWLEDGE | Livia               | OWN_KNOWLEDGE | SAME_ROOT       | false
                      Livia    | OWN_KNOWLEDGE | Livia               | NOT_RECORDED  | SAME_ROOT       | false
                      somebody | OWN_KNOWLEDGE | somebody            | NOT_RECORDED  | SAME_ROOT       | false

                      Livia    | OWN_KNOWLEDGE | Drusus              | OWN_KNOWLEDGE | ESTABLISHED     | false
                      letter   | OWN_KNOWLEDGE | report              | OWN_KNOWLEDGE | ESTABLISHED     | false
                      Livia    | OWN_KNOWLEDGE | letter              | OWN_KNOWLEDGE | ESTABLISHED     | false

                      Livia    | OWN_KNOWLEDGE | Drusus              | NOT_RECORDED  | NOT_ESTABLISHED | false
                      Livia    | NOT_RECORDED  | Drusus              | NOT_RECORDED  | NOT_ESTABLISHED | false
                      letter   | NOT_RECORDED  | report              | NOT_RECORDED  | NOT_ESTABLISHED | false
                      Livia    | OWN_KNOWLEDGE | Drusus              | CIRCULAR      | NOT_ESTABLISHED | false
                      Livia    | OWN_KNOWLEDGE | Drusus              | NOT_BORNE_OUT | NOT_ESTABLISHED | false

                      somebody | OWN_KNOWLEDGE | others              | OWN_KNOWLEDGE | NOT_ESTABLISHED | false
                      somebody | OWN_KNOWLEDGE | Livia               | OWN_KNOWLEDGE | NOT_ESTABLISHED | false
                      somebody | OWN_KNOWLEDGE | letter              | OWN_KNOWLEDGE | ESTABLISHED     | false
                      Roman    | OWN_KNOWLEDGE | local               | OWN_KNOWLEDGE | NOT_ESTABLISHED | false
                      Roman    | OWN_KNOWLEDGE | stranger            | OWN_KNOWLEDGE | ESTABLISHED     | false
                      local    | OWN_KNOWLEDGE | stranger            | OWN_KNOWLEDGE | NOT_ESTABLISHED | false

                      three    | OWN_KNOWLEDGE | one                 | OWN_KNOWLEDGE | NOT_ESTABLISHED | false
                      three    | OWN_KNOWLEDGE | senior              | OWN_KNOWLEDGE | NOT_ESTABLISHED | false
                      three    | NOT_RECORDED  | senior              | NOT_RECORDED  | NOT_ESTABLISHED | false
                      three    | OWN_KNOWLEDGE | Livia               | OWN_KNOWLEDGE | NOT_ESTABLISHED | false
                      three    | OWN_KNOWLEDGE | five others         | OWN_KNOWLEDGE | NOT_ESTABLISHED | false
                      senior   | OWN_KNOWLEDGE | two locals          | OWN_KNOWLEDGE | NOT_ESTABLISHED | false
                      senior   | OWN_KNOWLEDGE | five others         | OWN_KNOWLEDGE | ESTABLISHED     | false
                      senior   | NOT_RECORDED  | five others         | NOT_RECORDED  | ESTABLISHED     | true

                      Roman    | NOT_RECORDED  | stranger            | NOT_RECORDED  | ESTABLISHED     | true
                      Roman    | NOT_RECORDED  | stranger            | OWN_KNOWLEDGE | ESTABLISHED     | true
                      Marcus   | NOT_RECORDED  | stranger            | NOT_RECORDED  | ESTABLISHED     | true
                      Roman    | NOT_RECORDED  | local               | NOT_RECORDED  | NOT_ESTABLISHED | false
                      somebody | NOT_RECORDED  | stranger            | NOT_RECORDED  | NOT_ESTABLISHED | false
                      letter   | NOT_RECORDED  | stranger            | NOT_RECORDED  | NOT_ESTABLISHED | false
                      stranger | NOT_RECORDED  | Roman letter        | NOT_RECORDED  | NOT_ESTABLISHED | false
                      stranger | NOT_RECORDED  | for Rome            | NOT_RECORDED  | ESTABLISHED     | true
                      for Rome | NOT_RECORDED  | not Roman, for Rome | NOT_RECORDED  | NOT_ESTABLISHED | false
                      for Rome | OWN_KNOWLEDGE | not Roman, for Rome | OWN_KNOWLEDGE | NOT_ESTABLISHED | false
                    """)
    void of_two_roots(String one, Ending oneKnows, String other, Ending otherKnows, Degree degree, boolean presuming) {
        Telling first = telling(source(one), oneKnows);
        Telling second = telling(source(other), otherKnows);
        Independence expected =
                new Independence(degree, presuming ? ImmutableSet.of(SIDES_SPEAK_SEPARATELY) : ImmutableSet.of());

        assertThat(Independence.of(first, second, Conventions.STANDARD, presumption -> true))
                .isEqualTo(expected);
        assertThat(Independence.of(second, first, Conventions.STANDARD, presumption -> true))
                .isEqualTo(expected);
    }

    @Test
    void how_many_they_are_makes_nobody_distinct() {
        for (Source root : SOURCES.values()) {
            for (String words : List.of("", "local", "Roman")) {
                SourceBuilder few = Source.unnamed("they").numbering(1);
                SourceBuilder many = Source.unnamed("they").numbering(7, 9);
                if (!words.isEmpty()) {
                    few.described(words);
                    many.described(words);
                }
                assertThat(degree(root, few.build())).as("%s, %s", root, words).isEqualTo(degree(root, many.build()));
            }
        }
    }

    private static Degree degree(Source one, Source other) {
        return Independence.of(
                        telling(one, Ending.OWN_KNOWLEDGE),
                        telling(other, Ending.OWN_KNOWLEDGE),
                        Conventions.STANDARD,
                        presumption -> true)
                .degree();
    }

    @ParameterizedTest
    @CsvSource({"NOT_RECORDED, NOT_ESTABLISHED", "OWN_KNOWLEDGE, ESTABLISHED"})
    void sides_speak_separately_only_while_that_is_presumed(Ending known, Degree degree) {
        assertThat(Independence.of(
                        telling(source("Roman"), known),
                        telling(source("stranger"), known),
                        Conventions.STANDARD,
                        presumption -> false))
                .isEqualTo(new Independence(degree, ImmutableSet.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # the other spoke      | the observer told    | degree
                      2015-07-01           | 2015-07-02           | ESTABLISHED
                      2015-07-01           | 2015-07-01           | NOT_ESTABLISHED
                      2015-07              | 2015-07-02           | NOT_ESTABLISHED
                      2015-07-01T09:00:00Z | 2015-07-01T09:00:01Z | ESTABLISHED
                      2015-07-01T09:00:00Z | 2015-07-01T09:00:00Z | NOT_ESTABLISHED
                      2015-07              | 2015-08              | ESTABLISHED
                      2015-07-02           | 2015-07-01           | NOT_ESTABLISHED
                      2015-07-01           |                      | NOT_ESTABLISHED
                                           | 2015-07-02           | NOT_ESTABLISHED
                    """)
    void nobody_draws_on_an_observation_that_was_told_later(
            @Nullable String spoke, @Nullable String told, Degree degree) {
        Telling other = telling(published(Source.report("the earlier report"), spoke), Ending.NOT_RECORDED);
        Telling observer =
                telling(published(Source.report("the observer's report").observed(WAR), told), Ending.OWN_KNOWLEDGE);

        assertThat(Independence.of(observer, other, Conventions.STANDARD, Independence.TOLD_NOBODY_BEFORE::equals)
                        .degree())
                .isEqualTo(degree);
        assertThat(Independence.of(other, observer, Conventions.STANDARD, Independence.TOLD_NOBODY_BEFORE::equals)
                        .degree())
                .isEqualTo(degree);
        assertThat(Independence.of(observer, other, Conventions.STANDARD, presumption -> false))
                .isEqualTo(Independence.notEstablished());
    }

    @Test
    void who_speak_for_one_side_are_one_voice_unless_both_were_there() {
        Actor rome = Actor.state("Rome, of late").build();
        Actor legion = Actor.group("the legion").actingFor(rome).build();
        Source consul = Source.official("the consul").speakingFor(rome).build();
        Source tribune = Source.official("the tribune").speakingFor(legion).build();
        Source onTheWall = Source.witness("one on the wall")
                .speakingFor(rome)
                .observed(WAR)
                .build();
        Source atTheGate =
                Source.witness("one at the gate").by(legion).tookPartIn(WAR).build();
        Source stranger = Source.witness("a stranger here").observed(WAR).build();

        assertThat(degree(consul, tribune)).isEqualTo(Degree.NOT_ESTABLISHED);
        assertThat(degree(consul, onTheWall)).isEqualTo(Degree.NOT_ESTABLISHED);
        assertThat(degree(consul, stranger)).isEqualTo(Degree.ESTABLISHED);
        assertThat(Independence.of(
                        telling(onTheWall, Ending.OWN_KNOWLEDGE),
                        telling(atTheGate, Ending.OWN_KNOWLEDGE),
                        Conventions.STANDARD,
                        presumption -> true))
                .isEqualTo(new Independence(
                        Degree.ESTABLISHED, ImmutableSet.of(Independence.WITNESSES_OF_ONE_SIDE_SPEAK_FOR_THEMSELVES)));
        assertThat(Independence.of(
                        telling(onTheWall, Ending.OWN_KNOWLEDGE),
                        telling(atTheGate, Ending.OWN_KNOWLEDGE),
                        Conventions.STANDARD,
                        presumption -> false))
                .isEqualTo(Independence.notEstablished());
    }

    @Test
    void whoever_was_not_there_observed_nothing() {
        Telling other = telling(Source.report("earlier").published("2015-07-01").build(), Ending.NOT_RECORDED);
        Telling inferred =
                telling(Source.report("later").published("2015-07-09").build(), Ending.OWN_KNOWLEDGE);

        assertThat(Independence.of(inferred, other, Conventions.STANDARD, presumption -> true))
                .isEqualTo(Independence.notEstablished());
    }

    @Test
    void an_observer_who_may_be_the_other_is_not_independent_of_it() {
        Telling other =
                telling(Source.unnamed("somebody").published("2015-07-01").build(), Ending.NOT_RECORDED);
        Telling observer = telling(
                Source.witness("Livia").observed(WAR).published("2015-07-02").build(), Ending.OWN_KNOWLEDGE);

        assertThat(Independence.of(observer, other, Conventions.STANDARD, presumption -> true))
                .isEqualTo(Independence.notEstablished());
    }

    @Test
    void an_earlier_observation_shows_nothing_of_a_later_telling_by_another() {
        Telling other = telling(Source.report("later").published("2015-07-09").build(), Ending.NOT_RECORDED);
        Telling observer = telling(
                Source.report("earlier").observed(WAR).published("2015-07-01").build(), Ending.OWN_KNOWLEDGE);

        assertThat(Independence.of(observer, other, Conventions.STANDARD, presumption -> true))
                .isEqualTo(Independence.notEstablished());
    }

    @Test
    void of_several_roots_is_the_least_of_any_two_and_presumes_what_either_does() {
        Presumption another = new Presumption("ANOTHER", "something else is so");
        Independence shown = new Independence(Degree.ESTABLISHED, ImmutableSet.of());
        Independence sides = new Independence(Degree.ESTABLISHED, ImmutableSet.of(SIDES_SPEAK_SEPARATELY));
        Independence others = new Independence(Degree.ESTABLISHED, ImmutableSet.of(another));
        Independence same = new Independence(Degree.SAME_ROOT, ImmutableSet.of());

        assertThat(List.of(shown, sides)).allMatch(Independence::isEstablished);
        assertThat(List.of(Independence.notEstablished(), same)).noneMatch(Independence::isEstablished);
        assertThat(shown.and(sides)).isEqualTo(sides);
        assertThat(sides.and(others))
                .isEqualTo(new Independence(Degree.ESTABLISHED, ImmutableSet.of(SIDES_SPEAK_SEPARATELY, another)));
        assertThat(sides.and(Independence.notEstablished())).isEqualTo(Independence.notEstablished());
        assertThat(Independence.notEstablished().and(sides)).isEqualTo(Independence.notEstablished());
        assertThat(Independence.notEstablished().and(same)).isEqualTo(same);
    }

    @Test
    void several_presume_what_the_independence_of_any_two_of_them_does() {
        Telling livia = telling(source("Livia"), Ending.OWN_KNOWLEDGE);
        Telling roman = telling(source("Roman"), Ending.NOT_RECORDED);
        Telling stranger = telling(source("stranger"), Ending.NOT_RECORDED);

        assertThat(presumableAmong(livia, roman, stranger)).containsExactly(SIDES_SPEAK_SEPARATELY);
        assertThat(presumableAmong(livia, roman)).isEmpty();
        assertThat(Independence.presumableAmong(voices(roman, stranger), Conventions.STANDARD, presumption -> false))
                .isEmpty();
    }

    private static ImmutableSet<Presumption> presumableAmong(Telling... tellings) {
        return Independence.presumableAmong(voices(tellings), Conventions.STANDARD, presumption -> true);
    }

    private static List<Voice> voices(Telling... tellings) {
        return Stream.of(tellings)
                .map(telling -> Voice.of(telling, Conventions.STANDARD))
                .toList();
    }

    private static Telling telling(Source root, Ending ending) {
        return new Telling(ImmutableList.of(Annals.unattributed(root, Occurred.of(WAR))), root, ending);
    }

    private static Source published(SourceBuilder source, @Nullable String date) {
        return date == null ? source.build() : source.published(date).build();
    }

    private static Source source(String key) {
        return requireNonNull(SOURCES.get(key), key);
    }
}
