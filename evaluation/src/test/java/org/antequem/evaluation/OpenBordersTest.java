package org.antequem.evaluation;

import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.eyewitness;
import static org.antequem.world.Annals.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.antequem.model.Claim;
import org.antequem.model.Count;
import org.antequem.model.Dossier;
import org.antequem.model.Occurred;
import org.antequem.model.Proposition;
import org.antequem.model.Source;
import org.antequem.record.Approximations;
import org.antequem.time.Bounds;
import org.antequem.time.Dating;
import org.antequem.time.Span;
import org.antequem.time.Taken;
import org.antequem.time.WrittenDate;
import org.antequem.verdict.Verdict;
import org.antequem.world.Annals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** "Before June" leaves it open whether it was in June: that June is meant, too, or is not, forces nothing. */
class OpenBordersTest {

    private static final Source CLERK = eyewitness("the clerk");
    private static final LocalDate FIRST = LocalDate.of(1941, 4, 20);
    private static final LocalDate LAST = LocalDate.of(1941, 8, 10);

    /** From when to when it was, in days. */
    private record History(LocalDate start, LocalDate end) {

        boolean fits(Dating dating) {
            return isOn(start, dating.start()) && isOn(end, dating.end());
        }

        private static boolean isOn(LocalDate day, Bounds bounds) {
            long noon = day.atTime(12, 0).toEpochSecond(ZoneOffset.UTC);
            return bounds.earliest() <= noon && noon <= bounds.latest();
        }
    }

    private static final List<History> HISTORIES = histories();

    private static List<History> histories() {
        List<History> all = new ArrayList<>();
        List<LocalDate> days = FIRST.datesUntil(LAST).toList();
        for (LocalDate start : days) {
            days.stream().filter(end -> !end.isBefore(start)).forEach(end -> all.add(new History(start, end)));
        }
        return all;
    }

    static Stream<Dating> sides() {
        return Stream.of("1941-05", "1941-06", "1941-06-10", "1941-06/1941-07", "[1941-05-20,1941-06-10]")
                .flatMap(date -> Stream.of(Dating.before(date), Dating.after(date)));
    }

    private static List<Dating> datings() {
        Stream<Dating> plain = Stream.of(
                        "1941-05-31",
                        "1941-06-01",
                        "1941-06-10",
                        "1941-06-30",
                        "1941-07-01",
                        "1941-05",
                        "1941-06",
                        "1941-07",
                        "1941-05/1941-06",
                        "[1941-05-31,1941-06-01]",
                        "[1941-06-30..]",
                        "[1941-07-01..]")
                .map(Dating::of);
        Stream<Dating> by = Stream.of("1941-05-31", "1941-06-30").map(Dating::by);
        return Stream.of(plain, by, sides()).flatMap(all -> all).toList();
    }

    /**
     * It is supported by what was so by either use of its words, those of the evidence used alike, and refuted by what
     * was so by neither.
     */
    @ParameterizedTest
    @MethodSource("sides")
    void a_claim_of_a_side_is_judged_by_both_uses_of_its_words(Dating side) {
        for (Dating evidence : datings()) {
            boolean isSupported = isWithin(evidence, side) && isWithin(certainly(evidence), certainly(side));
            boolean isRefuted = HISTORIES.stream().noneMatch(history -> history.fits(evidence) && history.fits(side));
            Verdict expected =
                    isSupported ? Verdict.SUPPORTED : isRefuted ? Verdict.REFUTED : Verdict.NOT_ENOUGH_EVIDENCE;

            assertThat(verdict(said(side), said(evidence)))
                    .as("%s of %s", evidence, side)
                    .isEqualTo(expected);
            assertThat(verdict(said(side).negated(), said(evidence)))
                    .as("%s of not %s", evidence, side)
                    .isEqualTo(opposite(expected));
        }
    }

    /** A claim is supported by what it certainly means: what was before even if the border was ten days earlier. */
    @ParameterizedTest
    @CsvSource({
        "1941-05-21, SUPPORTED",
        "1941-05-25, NOT_ENOUGH_EVIDENCE",
        "1941-06-05, NOT_ENOUGH_EVIDENCE",
        "1941-07-09, NOT_ENOUGH_EVIDENCE",
        "1941-07-12, REFUTED"
    })
    void a_border_that_may_be_off_narrows_what_is_claimed(String evidence, Verdict expected) {
        Dating side = new WrittenDate("1941-06", Taken.BEFORE, false, Span.days(10)).dating();

        assertThat(verdict(said(side), said(Dating.of(evidence)))).isEqualTo(expected);
    }

    /** Who denies it denies what is so by either use. */
    @ParameterizedTest
    @MethodSource("sides")
    void a_denial_of_a_side_denies_what_both_uses_of_its_words_have_in_common(Dating side) {
        for (Dating claimed : datings()) {
            boolean isRefuted = claimed.equals(side) || isWithin(claimed, certainly(side));
            Verdict expected = isRefuted ? Verdict.REFUTED : Verdict.NOT_ENOUGH_EVIDENCE;

            assertThat(verdict(said(claimed), said(side).negated()))
                    .as("not %s of %s", side, claimed)
                    .isEqualTo(expected);
        }
    }

    private static Verdict opposite(Verdict verdict) {
        return switch (verdict) {
            case SUPPORTED -> Verdict.REFUTED;
            case REFUTED -> Verdict.SUPPORTED;
            default -> verdict;
        };
    }

    private static boolean isWithin(Dating evidence, Dating dating) {
        return HISTORIES.stream().filter(history -> history.fits(evidence)).allMatch(history -> history.fits(dating));
    }

    /** What was before the first day of what is named, or after the last. */
    private static Dating certainly(Dating side) {
        if (!side.hasOpenBorder()) {
            return side;
        }
        WrittenDate written = WrittenDate.of(side).orElseThrow();
        Bounds named = Dating.of(written.date()).extent();
        Bounds bounds =
                written.taken() == Taken.BEFORE ? Bounds.upTo(named.earliest() - 1) : Bounds.from(named.latest() + 1);
        return new Dating("certainly", bounds, bounds, false);
    }

    @Test
    void a_witness_of_a_side_contests_no_witness_of_what_is_named() {
        Source guard = eyewitness("the guard");
        Claim before = told(CLERK, said(Dating.before("1941-06")));
        Claim tenth = told(guard, said(Dating.of("1941-06-10")));

        Evaluation evaluation = Evaluator.standard().evaluate(Annals.dossier(before, tenth));

        assertThat(evaluation.of(tenth).findings())
                .noneMatch(found -> found.code().equals("CONTESTED"));
        assertThat(evaluation.of(before).findings())
                .noneMatch(found -> found.code().equals("CONTESTED"));
    }

    /** However the words are used, one of the two is wrong. */
    @ParameterizedTest
    @MethodSource("sides")
    void two_who_affirm_and_deny_the_same_words_contest_each_other(Dating side) {
        Claim affirmed = told(CLERK, said(side));
        Claim denied = told(eyewitness("the guard"), said(side).negated());

        Evaluation evaluation = Evaluator.standard().evaluate(Annals.dossier(affirmed, denied));

        for (Claim claim : List.of(affirmed, denied)) {
            assertThat(evaluation.of(claim).findings())
                    .anyMatch(found -> found.code().equals("CONTESTED"));
            assertThat(evaluation.of(claim).verdict()).isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
        }
    }

    @Test
    void who_denies_another_border_contests_no_side() {
        Claim affirmed = told(CLERK, said(Dating.before("1941-06")));
        Claim denied =
                told(eyewitness("the guard"), said(Dating.before("1941-05")).negated());

        Evaluation evaluation = Evaluator.standard().evaluate(Annals.dossier(affirmed, denied));

        assertThat(evaluation.of(affirmed).findings())
                .noneMatch(found -> found.code().equals("CONTESTED"));
    }

    @ParameterizedTest
    @CsvSource({
        "1941~,   1938, NOT_ENOUGH_EVIDENCE",
        "1941~,   1940, NOT_ENOUGH_EVIDENCE",
        "1941~,   1930, SUPPORTED",
        "1941-21, 1941-02-10, SUPPORTED",
        "1941-21, 1941-04, NOT_ENOUGH_EVIDENCE",
        "1941-21, 1941-08, REFUTED"
    })
    void what_is_named_may_be_rough_itself(String named, String evidence, Verdict verdict) {
        Proposition claim = said(Dating.before(named));

        assertThat(verdict(claim, said(Dating.of(evidence)))).isEqualTo(verdict);
    }

    /** It denies what was over before, however far off the date may be: even without what is usually meant by that. */
    @ParameterizedTest
    @CsvSource({"1935, NOT_ENOUGH_EVIDENCE", "1932, NOT_ENOUGH_EVIDENCE", "1930, REFUTED"})
    void a_denial_of_a_rough_side_denies_what_is_certainly_beside_it(String claimed, Verdict verdict) {
        Proposition denial = said(Dating.before("1941~")).negated();
        Claim tested = Annals.hypothesis(said(Dating.of(claimed)));
        Dossier dossier = Annals.dossier(tested, told(CLERK, denial));
        Evaluator standard = Evaluator.standard();

        assertThat(standard.evaluate(dossier).of(tested).verdict()).isEqualTo(verdict);
        assertThat(standard.without(Approximations.CIRCA)
                        .evaluate(dossier)
                        .of(tested)
                        .verdict())
                .isEqualTo(verdict);
        assertThat(standard.without(Approximations.CIRCA_TENFOLD)
                        .evaluate(dossier)
                        .of(tested)
                        .verdict())
                .isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
    }

    private static Proposition said(Dating dating) {
        return new Occurred(WAR, dating, Count.NOT_RECORDED);
    }

    private static Verdict verdict(Proposition claim, Proposition evidence) {
        Claim tested = Annals.hypothesis(claim);
        return Evaluator.standard()
                .evaluate(Annals.dossier(tested, told(CLERK, evidence)))
                .of(tested)
                .verdict();
    }
}
