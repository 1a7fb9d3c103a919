package org.antequem.rule.provenance;

import static org.antequem.rule.provenance.Weighing.judged;
import static org.antequem.world.Annals.EMBASSY;
import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.dated;
import static org.antequem.world.Annals.dating;
import static org.antequem.world.Annals.event;
import static org.antequem.world.Annals.only;
import static org.antequem.world.Annals.retold;
import static org.antequem.world.Annals.told;
import static org.antequem.world.Annals.unattributed;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.antequem.finding.Conclusion;
import org.antequem.finding.Fact;
import org.antequem.finding.Finding;
import org.antequem.model.Authorship;
import org.antequem.model.Claim;
import org.antequem.model.Derivation.Verb;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Hedge;
import org.antequem.model.Occurred;
import org.antequem.model.Proposition;
import org.antequem.model.Source;
import org.antequem.model.Statement;
import org.antequem.time.Dating;
import org.antequem.world.Annals;
import org.antequem.world.Grounding;
import org.junit.jupiter.api.Test;

/**
 * What weakens, voids or is noted because of dates shows the statements that put these in order, and whose they are.
 */
class GroundsShownTest {

    private static final Proposition HAPPENED = Occurred.of(WAR);
    private static final Source LIVIA = Annals.eyewitness("Livia");
    private static final Source SIBYL = Source.document("the Sibyl").build();
    private static final Event SIEGE = event("the siege", "6");

    @Test
    void who_spoke_too_early_is_shown_by_the_witness_who_places_the_fact() {
        Source letter = Source.document("a letter").spoken(dating("5")).build();
        Claim after = Claim.that("It came after the siege")
                .event(WAR)
                .startedAfter(SIEGE)
                .saidBy(LIVIA)
                .citingNobody()
                .build();

        assertThat(explained("SOURCE_PREDATES_FACT", told(letter, HAPPENED), after))
                .contains("""
                            SOURCE_PREDATES_FACT leaves the claim itself worth nothing as evidence. A
                                statement is void where somebody through whom it came certainly spoke
                                before what it reports had happened.
                              Here it was told (dated "5"), before the start of "the war".
                              "the telling of a letter" is dated "5" (stipulated: the author of the
                                  dossier vouches for it)
                              "the siege" is dated "6" (stipulated)
                              "the war" began after "the siege" began (said by "Livia", citing nobody)
                              So "the telling of a letter" ended before "the war" began, with at least 2
                                  seconds between.
                        """);
    }

    @Test
    void of_several_dates_the_one_that_leaves_most_between_is_shown_in_whatever_order_they_are_told() {
        Source letter = Source.document("a letter").spoken(dating("5")).build();
        Claim wide = told(LIVIA, dated(WAR, "6.."));
        Claim narrow = told(Annals.eyewitness("Drusus"), dated(WAR, "90000..90001"));

        for (String explained : List.of(
                explained("SOURCE_PREDATES_FACT", told(letter, HAPPENED), wide, narrow),
                explained("SOURCE_PREDATES_FACT", told(letter, HAPPENED), narrow, wide))) {
            assertThat(explained).contains("""
                                  So "the telling of a letter" ended before "the war" began, with at least 1
                                      full day between.
                            """);
        }
    }

    @Test
    void dates_too_far_apart_to_be_counted_force_nothing_that_they_do_not() {
        Source letter = Source.document("a letter")
                .spoken(dating("..9000000000000000000"))
                .build();
        Claim before = Claim.that("it was told before the siege")
                .event(letter.telling())
                .endedBefore(SIEGE)
                .saidBy(LIVIA)
                .citingNobody()
                .build();
        Claim after = Claim.that("It came after the siege")
                .event(WAR)
                .startedAfter(SIEGE)
                .saidBy(LIVIA)
                .citingNobody()
                .build();
        Claim loose = told(LIVIA, dated(WAR, "-9000000000000000000.."));

        assertThat(judged(told(letter, HAPPENED), loose, before, after).findings("SOURCE_PREDATES_FACT"))
                .allSatisfy(finding ->
                        assertThat(finding.grounds()).contains(before, after).doesNotContain(loose));
    }

    @Test
    void what_is_only_laid_down_is_shown_as_well() {
        Source letter = Source.document("a letter").spoken(dating("5")).build();

        assertThat(explained("SOURCE_PREDATES_FACT", told(letter, Occurred.of(SIEGE))))
                .contains("""
                            SOURCE_PREDATES_FACT leaves the claim itself worth nothing as evidence. A
                                statement is void where somebody through whom it came certainly spoke
                                before what it reports had happened.
                              Here it was told (dated "5"), before the start of "the siege".
                              "the telling of a letter" is dated "5" (stipulated)
                              "the siege" is dated "6" (stipulated)
                              So "the telling of a letter" ended before "the siege" began.
                        """);
    }

    @Test
    void what_cites_the_future_is_shown_by_who_printed_that() {
        Source book = Source.document("a book").published(dating("5")).build();
        Source undated = Source.document("an undated book").build();
        Claim later = Claim.that("it came after the siege")
                .event(undated.telling())
                .startedAfter(SIEGE)
                .saidBy(Source.witness("the printer")
                        .observed(undated.telling())
                        .build())
                .citingNobody()
                .build();

        assertThat(explained("CITES_THE_FUTURE", retold(book, HAPPENED, undated), later))
                .contains("""
                            CITES_THE_FUTURE leaves the claim itself worth nothing as evidence. A
                                statement is void where it, or what it was taken from, cites a source
                                that certainly did not exist yet.
                              Here it was told (dated "5"), and it cites "an undated book", which came
                                  later.
                              "the telling of a book" is dated "5" (stipulated: the author of the
                                  dossier vouches for it)
                              "the siege" is dated "6" (stipulated)
                              "the telling of an undated book" began after "the siege" began (said by
                                  "the printer", citing nobody)
                              So "the telling of a book" ended before "the telling of an undated book"
                                  began, with at least 2 seconds between.
                        """);
    }

    @Test
    void every_date_of_what_is_cited_is_later_and_each_is_shown() {
        Source book = Source.document("a book").published(dating("5")).build();
        Source cited = Source.document("a diary")
                .bearingDate(dating("6"))
                .cameToLight(dating("9"))
                .build();

        assertThat(explained("CITES_THE_FUTURE", retold(book, HAPPENED, cited))).contains("""
                            CITES_THE_FUTURE leaves the claim itself worth nothing as evidence. A
                                statement is void where it, or what it was taken from, cites a source
                                that certainly did not exist yet.
                              Here it was told (dated "5"), and it cites "a diary", which came later.
                              "the telling of a book" is dated "5" (stipulated: the author of the
                                  dossier vouches for it)
                              "the coming to light of a diary" is dated "9" (stipulated)
                              "the date of a diary" is dated "6" (stipulated)
                              So "the telling of a book" ended before "the coming to light of a diary"
                                  began, with at least 4 seconds between.
                              So "the telling of a book" ended before "the date of a diary" began.
                        """);
    }

    @Test
    void a_zombie_is_shown_by_what_was_told_published_and_told_again() {
        Event peace = event("the peace", "8");
        Source first = Source.report("the first paper").published(dating("3")).build();
        Source study = Source.report("the study").published(Dating.UNKNOWN).build();
        Source later = Source.report("the later paper").published(dating("9")).build();
        Claim before = Claim.that("we wrote before the peace")
                .event(study.publication())
                .endedBefore(peace)
                .saidBy(study)
                .citingNobody()
                .build();
        Claim after = Claim.that("we wrote after the siege")
                .event(study.publication())
                .startedAfter(SIEGE)
                .saidBy(study)
                .citingNobody()
                .build();

        assertThat(explained(
                        "ZOMBIE",
                        unattributed(later, dated(WAR, "1")),
                        unattributed(first, dated(WAR, "1")),
                        told(study, dated(WAR, "2")),
                        before,
                        after))
                .contains("""
                            ZOMBIE is a note. It is noted where a claim is repeated after its denial was
                                published, and the teller is silent on the denial.
                              Here "the study" had denied it before, in words published at a time that
                                  is not recorded, namely "'the war' is dated '2'".
                              "the war" is dated "2" (said by "the study", citing nobody)
                              "the telling of the first paper" is dated "3" (stipulated: the author of
                                  the dossier vouches for it)
                              "the siege" is dated "6" (stipulated)
                              "the telling of the study" began after "the siege" began (said by "the
                                  study", citing nobody)
                              "the telling of the study" ended before "the peace" ended (said by "the
                                  study", citing nobody)
                              "the peace" is dated "8" (stipulated)
                              "the telling of the later paper" is dated "9" (stipulated)
                              So "the telling of the first paper" ended before "the telling of the
                                  study" began, with at least 4 seconds between.
                              So "the telling of the study" ended before "the telling of the later
                                  paper" began, with at least 2 seconds between.
                        """);
    }

    @Test
    void a_translation_that_came_first_is_shown_by_who_found_the_original() {
        Source letter = Source.document("the letter").build();
        Source english = Source.document("the English text")
                .cameToLight(dating("5"))
                .deriving(Verb.TRANSLATES, letter)
                .build();
        Source finder =
                Source.witness("the finder").observed(letter.comingToLight()).build();
        Claim genuine = told(Source.official("an expert").build(), new Authorship(letter));

        assertThat(explained(
                        "TRANSLATION_FIRST",
                        genuine,
                        told(english, HAPPENED),
                        told(finder, dated(letter.comingToLight(), "6"))))
                .contains("""
                            TRANSLATION_FIRST makes the claim itself weak as evidence. A statement that
                                a document is genuine is weak where a translation was certainly known
                                before any original came to light.
                              Here the translation "the English text" was known (dated "5"), before the
                                  original "the letter", which came to light at the time of "the coming
                                  to light of the letter".
                              "the coming to light of the English text" is dated "5" (stipulated: the
                                  author of the dossier vouches for it)
                              "the coming to light of the letter" is dated "6" (said by "the finder",
                                  citing nobody)
                              So "the coming to light of the English text" ended before "the coming to
                                  light of the letter" began.
                        """);
    }

    @Test
    void a_late_report_is_shown_by_what_dates_the_fact() {
        Event march = Event.called("the march").during("1900").build();
        Event muster = Event.called("the muster").build();
        Source veteran = Source.witness("a veteran").spoken("1950").build();
        Claim before = Claim.that("the muster was over before the march")
                .event(muster)
                .wasOverBefore(march)
                .saidBy(LIVIA)
                .citingNobody()
                .hedged(Hedge.LIKELY)
                .build();

        assertThat(explained("LATE_FIRST_REPORT", told(veteran, Occurred.of(muster)), before))
                .contains("""
                            LATE_FIRST_REPORT makes the claim itself weak as evidence. A statement is
                                weak where it is oral or anonymous and was first told long after the
                                fact (60 days, unless the policy says otherwise).
                              Here it was first told in 1950, at least 17898 days (about 49 years) after
                                  the fact.
                              "the muster" ended before "the march" began (said by "Livia", citing
                                  nobody; hedged as "likely")
                              "the march" happened in 1900 (stipulated: the author of the dossier
                                  vouches for it)
                              "the telling of a veteran" happened in 1950 (stipulated)
                              So "the muster" ended before "the telling of a veteran" began, with at
                                  least 17897 full days (about 49 years) between.
                        """);
    }

    @Test
    void who_contradicts_it_is_shown_with_whose_words_they_are() {
        Source herald = Source.document("a herald").observed(WAR).build();

        assertThat(explained("CONTESTED", told(herald, dated(WAR, "1")), told(LIVIA, dated(WAR, "2"))))
                .contains("""
                            CONTESTED makes the claim itself weak as evidence. A firm statement is weak
                                where other firm statements, which agree among themselves, contradict it
                                or what it was taken from.
                              Here it is contradicted by "'the war' is dated '2'".
                              "the war" is dated "2" (said by "Livia", citing nobody)
                        """);
    }

    @Test
    void the_words_of_the_cited_source_are_shown_where_they_refute_and_where_they_are_left_out() {
        Claim claim = retold(LIVIA, dated(WAR, "1"), SIBYL);

        assertThat(explained("OWN_SOURCE_EXCLUDES", claim, told(SIBYL, dated(WAR, "2"))))
                .contains("""
                            OWN_SOURCE_EXCLUDES leaves the claim itself worth nothing as evidence. A
                                statement is void where the source that it cites, taken at its word,
                                refutes it.
                              Here "the Sibyl", taken at its word, refutes it, by TESTIMONY, with the
                                  words "'the war' is dated '2'".
                              "the war" is dated "2" (said by "the Sibyl", citing nobody)
                        """)
                .contains("""
                            SELECTIVE_CITATION is a note. It is noted where the source that a claim
                                cites also says something against the claim, and the teller leaves that
                                out.
                              Here it leaves out "'the war' is dated '2'", which "the Sibyl" says.
                              "the war" is dated "2" (said by "the Sibyl", citing nobody)
                        """);
    }

    @Test
    void a_date_of_the_grounds_that_is_marked_as_uncertain_is_said_to_be() {
        Source letter = Source.document("a letter").spoken("1900").build();
        Claim later = Claim.that("It was in that year")
                .event(WAR)
                .happened("1914?")
                .saidBy(LIVIA)
                .citingNobody()
                .build();

        assertThat(explained("SOURCE_PREDATES_FACT", told(letter, HAPPENED), later))
                .contains("    A date that this rests on is marked as uncertain: perhaps in 1914.\n");
    }

    @Test
    void the_grounds_are_statements_and_what_they_force_is_a_conclusion() {
        Source letter = Source.document("a letter").spoken(dating("5")).build();
        Claim late = told(LIVIA, dated(WAR, "6"));
        Finding finding = only(judged(told(letter, HAPPENED), late).findings("SOURCE_PREDATES_FACT"));

        assertThat(finding.grounds())
                .extracting(Statement::proposition)
                .containsExactly(dated(letter.telling(), "5"), late.proposition());
        assertThat(finding.grounds()).contains(late);
        assertThat(finding.facts())
                .last()
                .isInstanceOfSatisfying(
                        Fact.So.class, so -> assertThat(so.conclusion()).isInstanceOf(Conclusion.Precedes.class));
    }

    /** The statements that decide it are far from both, and among many others. */
    @Test
    void grounds_are_found_however_far_around_they_stand() {
        Source letter = Source.document("a letter").spoken(dating("5")).build();
        Event last = EMBASSY;
        Claim[] all = new Claim[6];
        for (int i = 0; i < all.length; i++) {
            Event next = i == all.length - 1 ? WAR : Event.called("stage " + i).build();
            all[i] = Claim.that("step " + i)
                    .event(next)
                    .startedAfter(i == 0 ? SIEGE : last)
                    .saidBy(Source.document("scribe " + i)
                            .observed(next, last, SIEGE)
                            .build())
                    .citingNobody()
                    .build();
            last = next;
        }

        assertThat(only(judged(told(letter, HAPPENED), all).findings("SOURCE_PREDATES_FACT"))
                        .grounds())
                .hasSize(8)
                .contains(all);
    }

    private static String explained(String code, Claim claim, Claim... others) {
        assertThat(judged(claim, others).findings(code)).hasSize(1);
        Grounding.check(
                Dossier.titled("the annals")
                        .inZone("Z")
                        .claims(claim)
                        .claims(others)
                        .build(),
                judged(claim, others).explanation());
        return judged(claim, others).explain();
    }
}
