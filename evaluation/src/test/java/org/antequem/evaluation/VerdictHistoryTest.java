package org.antequem.evaluation;

import static org.antequem.verdict.Verdict.NOT_ENOUGH_EVIDENCE;
import static org.antequem.verdict.Verdict.SUPPORTED;
import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.dossier;
import static org.antequem.world.Annals.eyewitness;
import static org.antequem.world.Annals.hypothesis;
import static org.antequem.world.Annals.told;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.antequem.evaluation.VerdictHistory.Entry;
import org.antequem.model.Actor;
import org.antequem.model.Claim;
import org.antequem.model.ClaimBuilder;
import org.antequem.model.Count;
import org.antequem.model.Derivation.Verb;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Hedge;
import org.antequem.model.Occurred;
import org.antequem.model.Proposition;
import org.antequem.model.Source;
import org.antequem.model.SourceBuilder;
import org.antequem.time.Bounds;
import org.antequem.time.Dating;
import org.antequem.world.Laws;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Verdicts through time, as sources appear. */
class VerdictHistoryTest {

    private static final int WORLDS = Laws.worlds(100);
    private static final Evaluator STANDARD = Evaluator.standard();
    private static final Proposition HAPPENED = Occurred.of(WAR);
    private static final Claim TESTED = hypothesis(HAPPENED);

    @Test
    void a_source_counts_from_the_last_second_at_which_it_can_have_appeared() {
        Source diary =
                Source.document("the diary").observed(WAR).published("1914-08").build();

        VerdictHistory chronicle = chronicle(dossier(TESTED, told(diary, HAPPENED)));

        Bounds august = Dating.of("1914-08").extent();
        assertThat(chronicle.entries())
                .containsExactly(
                        new Entry(
                                NOT_ENOUGH_EVIDENCE,
                                Bounds.upTo(august.latest() - 1),
                                ImmutableSet.of(),
                                Bounds.UNKNOWN),
                        new Entry(SUPPORTED, Bounds.from(august.latest()), ImmutableSet.of(diary), august));
    }

    @Test
    void an_entry_is_put_into_words() {
        Source diary = eyewitness("Livia");
        Bounds night = new Bounds(0, 86_399);

        assertThat(new Entry(NOT_ENOUGH_EVIDENCE, Bounds.upTo(-1), ImmutableSet.of(), Bounds.UNKNOWN))
                .hasToString("NOT ENOUGH EVIDENCE until 31 December 1969 23:59:59 UTC");
        assertThat(new Entry(SUPPORTED, night, ImmutableSet.of(diary), night))
                .hasToString("SUPPORTED from 1 January 1970 00:00:00 UTC to 1 January 1970 23:59:59 UTC,"
                        + " because of \"Livia\"");
        assertThat(new Entry(SUPPORTED, Bounds.from(0), ImmutableSet.of(), Bounds.UNKNOWN))
                .hasToString("SUPPORTED from 1 January 1970 00:00:00 UTC on");
        assertThat(new Entry(SUPPORTED, Bounds.UNKNOWN, ImmutableSet.of(), Bounds.UNKNOWN))
                .hasToString("SUPPORTED at all times");
        assertThat(new Entry(SUPPORTED, Bounds.from(Bounds.DISTANT_FUTURE - 1), ImmutableSet.of(), Bounds.UNKNOWN))
                .hasToString("SUPPORTED on the record as it stands");
        assertThat(new Entry(SUPPORTED, Bounds.from(1L << 62), ImmutableSet.of(), Bounds.UNKNOWN))
                .hasToString("SUPPORTED from second 4611686018427387904 from 1970 on");
    }

    @Test
    void what_was_taken_back_is_gone_again() {
        Source diary = Source.document("the diary")
                .observed(WAR)
                .published("1914-08-05")
                .build();
        Claim said = Claim.that("war")
                .states(HAPPENED)
                .saidBy(diary)
                .citingNobody()
                .withdrawn("1915")
                .build();

        assertThat(chronicle(dossier(TESTED, said)).entries())
                .extracting(Entry::verdict)
                .containsExactly(NOT_ENOUGH_EVIDENCE, SUPPORTED, NOT_ENOUGH_EVIDENCE);
    }

    @Test
    void what_changes_nothing_is_no_entry() {
        Source letter = Source.document("the letter").published("1920").build();

        assertThat(chronicle(dossier(TESTED, told(letter, HAPPENED.negated()))).entries())
                .containsExactly(new Entry(NOT_ENOUGH_EVIDENCE, Bounds.UNKNOWN, ImmutableSet.of(), Bounds.UNKNOWN));
        assertThat(chronicle(dossier(TESTED)).entries()).hasSize(1);
    }

    @Test
    void the_last_entry_is_for_the_record_as_it_stands_and_names_the_words_without_a_date() {
        Source undated = Source.document("the diary").observed(WAR).build();
        Claim told = told(undated, HAPPENED);
        Claim other = told(Source.document("the letter").published("1920").build(), HAPPENED.negated());

        VerdictHistory chronicle = chronicle(dossier(TESTED, told, other));

        Entry last = chronicle.entries().get(1);
        assertThat(chronicle.entries()).hasSize(2);
        assertThat(last.verdict())
                .isEqualTo(STANDARD.evaluate(dossier(TESTED, told, other))
                        .of(TESTED)
                        .verdict())
                .isEqualTo(SUPPORTED);
        assertThat(last.undated()).containsExactly(told);
        assertThat(last.isAsItStands()).isTrue();
        assertThat(chronicle.entries().get(0).isAsItStands()).isFalse();
        assertThat(last.by()).isEmpty();
        assertThat(chronicle(dossier(TESTED, told)).entries().get(1).undated()).containsExactly(told);
    }

    @Test
    void it_names_them_also_where_they_change_nothing() {
        Claim told = told(Source.document("the diary").build(), HAPPENED);

        assertThat(chronicle(dossier(TESTED, told)).entries())
                .extracting(Entry::verdict)
                .containsExactly(NOT_ENOUGH_EVIDENCE, NOT_ENOUGH_EVIDENCE);
    }

    @Test
    void what_was_taken_back_nobody_knows_when_is_taken_back_in_the_record_as_it_stands() {
        Source diary =
                Source.document("the diary").observed(WAR).published("1914").build();
        Claim said = Claim.that("war")
                .states(HAPPENED)
                .saidBy(diary)
                .citingNobody()
                .withdrawn(Dating.UNKNOWN)
                .build();

        ImmutableList<Entry> entries = chronicle(dossier(TESTED, said)).entries();

        assertThat(entries)
                .extracting(Entry::verdict)
                .containsExactly(NOT_ENOUGH_EVIDENCE, SUPPORTED, NOT_ENOUGH_EVIDENCE);
        assertThat(entries.get(2).undated()).containsExactly(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    # bears | spoken | published | to light | known from
                      1914  | -      | -         | 1950     | 1950
                      -     | 1914   | -         | 1950     | 1950
                      -     | 1914   | 1930      | -        | 1930
                      -     | 1914   | 1960      | 1950     | 1950
                      -     | 1914   | 1940      | 1950     | 1940
                      -     | 1914   | -         | -        | 1914
                      1914  | -      | -         | -        | -
                      -     | 1914   | 1930/..   | -        | -
                    """)
    void a_source_is_known_once_it_is_published_or_has_come_to_light(
            String bears, String spoken, String published, String light, String from) {
        SourceBuilder diary = Source.document("the diary").observed(WAR);
        if (bears != null) {
            diary.bearingDate(bears);
        }
        if (spoken != null) {
            diary.spoken(spoken);
        }
        if (published != null) {
            diary.published(published);
        }
        if (light != null) {
            diary.cameToLight(light);
        }
        Dossier dossier = dossier(TESTED, told(diary.build(), HAPPENED));

        for (String year : List.of("1914", "1920", "1930", "1940", "1950", "1960")) {
            assertThat(STANDARD.evaluate(dossier.asOf(year)).of(TESTED).verdict())
                    .as(year)
                    .isEqualTo(from != null && from.compareTo(year) <= 0 ? SUPPORTED : NOT_ENOUGH_EVIDENCE);
        }
        ImmutableList<Entry> entries = chronicle(dossier).entries();
        assertThat(entries).extracting(Entry::verdict).containsExactly(NOT_ENOUGH_EVIDENCE, SUPPORTED);
        assertThat(entries.get(1).undated()).hasSize(from == null ? 1 : 0);
        if (from != null) {
            assertThat(entries.get(1).during().earliest())
                    .isEqualTo(Dating.of(from).end().latest());
        }
    }

    /** What is stipulated counts in every view, whatever time it speaks of. */
    @Test
    void what_is_stipulated_is_known_at_any_time() {
        Event war = Event.called("the war").during("1914").build();
        Claim tested = hypothesis(new Occurred(war, Dating.of("1914"), Count.NOT_RECORDED));
        Dossier dossier = dossier(tested);

        assertThat(STANDARD.evaluate(dossier.asOf("1850")).of(tested).verdict()).isEqualTo(SUPPORTED);
    }

    @Test
    void a_view_tells_nothing_of_what_was_taken_back_later() {
        Source diary =
                Source.document("the diary").observed(WAR).published("2000").build();
        Claim said = Claim.that("there was a war")
                .states(HAPPENED)
                .saidBy(diary)
                .citingNobody()
                .withdrawn("2005")
                .build();
        Claim doubted = Claim.that("there was one indeed")
                .states(HAPPENED)
                .saidBy(Source.document("a letter")
                        .observed(WAR)
                        .published("2000")
                        .build())
                .citing(diary)
                .doubted("2006")
                .build();
        Dossier dossier = dossier(TESTED, said, doubted);

        for (Claim claim : List.of(TESTED, said, doubted)) {
            assertThat(STANDARD.evaluate(dossier.asOf("2001")).of(claim).explain())
                    .doesNotContain("2005", "2006", "withdrawn", "doubted", "RETRACTED");
        }
        assertThat(STANDARD.evaluate(dossier.asOf("2005")).of(said).explain())
                .contains("withdrawn in 2005")
                .doesNotContain("2006");
        assertThat(STANDARD.evaluate(dossier.asOf("2007")).of(doubted).explain())
                .contains("doubted in 2006");
        assertThat(STANDARD.evaluate(dossier).of(said).explain()).contains("withdrawn in 2005");
    }

    @Test
    void the_last_timed_verdict_is_that_of_the_record_where_all_is_dated() {
        Dossier dossier = random(new Random(1));

        for (Claim claim : dossier.claims()) {
            ImmutableList<Entry> entries =
                    STANDARD.evaluate(dossier).throughTime(claim).entries();
            assertThat(entries.get(entries.size() - 1).verdict())
                    .isEqualTo(STANDARD.evaluate(dossier).of(claim).verdict());
        }
    }

    /** The archive calls the letter genuine; but then the English text turns out to be older than the letter. */
    @Test
    void what_comes_to_light_and_says_nothing_counts_at_each_date_on_record() {
        Actor author = Actor.person("the author").build();
        Source letter =
                Source.document("the letter").by(author).cameToLight("1930").build();
        Source english = Source.document("the English text")
                .cameToLight("1924")
                .deriving(Verb.TRANSLATES, letter)
                .build();
        Source archive =
                Source.document("the archive").by(author).published("1910").build();
        Claim tested = Claim.that("genuine").document(letter).isGenuine().build();
        Claim said = Claim.that("it is genuine")
                .document(letter)
                .isGenuine()
                .saidBy(archive)
                .citingNobody()
                .build();
        Dossier dossier = Dossier.titled("the letter")
                .claims(tested, said)
                .sources(letter, english, archive)
                .build();

        ImmutableList<Entry> entries =
                STANDARD.evaluate(dossier).throughTime(tested).entries();

        assertThat(entries)
                .extracting(Entry::verdict)
                .containsExactly(NOT_ENOUGH_EVIDENCE, SUPPORTED, NOT_ENOUGH_EVIDENCE);
        assertThat(entries.get(2).by()).containsExactly(english);
        for (String year : List.of("1909", "1910", "1923", "1924", "1930", "1931")) {
            long last = Dating.of(year).end().latest();
            assertThat(entries)
                    .filteredOn(entry -> entry.during().encloses(new Bounds(last, last)))
                    .extracting(Entry::verdict)
                    .as(year)
                    .containsExactly(
                            STANDARD.evaluate(dossier.asOf(year)).of(tested).verdict());
        }
        checkWithoutGaps(entries);
    }

    static ImmutableList<Long> seeds() {
        return ImmutableList.copyOf(new Random(1848).longs(WORLDS).iterator());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_day_has_the_verdict_of_the_record_as_of_that_day(long seed) {
        Dossier dossier = random(new Random(seed));
        Evaluation evaluation = STANDARD.evaluate(dossier);
        List<VerdictHistory> chronicles =
                dossier.claims().stream().map(evaluation::throughTime).toList();

        for (LocalDate day = LocalDate.of(1914, 3, 1); day.getMonthValue() < 7; day = day.plusDays(3)) {
            Evaluation then = STANDARD.evaluate(dossier.asOf(day.toString()));
            long last = Dating.of(day.toString()).end().latest();
            for (VerdictHistory chronicle : chronicles) {
                assertThat(chronicle.entries())
                        .filteredOn(entry -> entry.during().encloses(new Bounds(last, last)))
                        .extracting(Entry::verdict)
                        .as("%s on %s", chronicle.claim(), day)
                        .containsExactly(then.of(chronicle.claim()).verdict());
            }
        }
        for (VerdictHistory chronicle : chronicles) {
            checkWithoutGaps(chronicle.entries());
        }
    }

    private static void checkWithoutGaps(List<Entry> entries) {
        assertThat(entries.get(0).during().hasEarliest()).isFalse();
        assertThat(entries.get(entries.size() - 1).during().hasLatest()).isFalse();
        for (int i = 1; i < entries.size(); i++) {
            assertThat(entries.get(i).during().earliest())
                    .isEqualTo(entries.get(i - 1).during().latest() + 1);
            assertThat(entries.get(i).verdict()).isNotEqualTo(entries.get(i - 1).verdict());
            assertThat(entries.get(i).told().latest())
                    .isEqualTo(entries.get(i).during().earliest());
            assertThat(entries.get(i).by()).isNotEmpty();
        }
    }

    private static Dossier random(Random random) {
        Set<Claim> claims = new LinkedHashSet<>(List.of(TESTED));
        for (int i = 0; i < 6; i++) {
            SourceBuilder source = Source.document("document " + i).observed(WAR);
            int month = random.nextInt(3, 6);
            switch (random.nextInt(4)) {
                case 0 -> source.published("1914-0" + month);
                case 1 -> source.published("1914-0%d-%02d".formatted(month, random.nextInt(1, 29)));
                case 2 -> source.spoken("1914-0%d-%02dT10:00Z".formatted(month, random.nextInt(1, 29)));
                default -> source.cameToLight("1914-0" + month);
            }
            Proposition said = random.nextBoolean() ? HAPPENED : HAPPENED.negated();
            ClaimBuilder claim = Claim.that(i + ": " + said)
                    .states(said)
                    .saidBy(source.build())
                    .citingNobody();
            switch (random.nextInt(4)) {
                case 0 -> claim.withdrawn("1914-06-%02d".formatted(random.nextInt(1, 29)));
                case 1 -> claim.doubted("1914-06");
                case 2 -> claim.hedged(Hedge.REPORTEDLY);
                default -> {}
            }
            claims.add(claim.build());
        }
        return Dossier.titled("1914").claims(claims).build();
    }

    private static VerdictHistory chronicle(Dossier dossier) {
        return STANDARD.evaluate(dossier).throughTime(TESTED);
    }
}
