package org.antequem.rule.temporal;

import static org.antequem.world.Annals.told;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.antequem.evaluation.Evaluator;
import org.antequem.evaluation.Judgement;
import org.antequem.finding.Bearing;
import org.antequem.finding.Line;
import org.antequem.model.Claim;
import org.antequem.model.ClaimSubject;
import org.antequem.model.Count;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Occurred;
import org.antequem.model.Proposition;
import org.antequem.model.Source;
import org.antequem.model.Stage;
import org.antequem.model.StatedClaim;
import org.antequem.time.Dating;
import org.antequem.time.Span;
import org.antequem.verdict.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A date that nobody says, and that follows from what several people say, or is ruled out by it. */
class DatesThatFollowTest {

    private static final Event TALKS = Event.called("the talks").build();
    private static final Event DINNER = Event.called("the dinner").build();
    private static final Event TOAST = Event.called("the toast").build();

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            told, each by somebody else                               | claimed                         | verdict
            talks in 1945-02; dinner during talks                     | dinner in 1945-02               | SUPPORTED
            talks in 1945-02; dinner during talks                     | dinner in 1945                  | SUPPORTED
            talks in 1945-02; dinner during talks                     | dinner in 1946                  | REFUTED
            talks in 1945-02; dinner during talks                     | dinner in 1945-02-07            | NOT_ENOUGH_EVIDENCE
            talks in 1945-02; dinner during talks                     | dinner in 1945-02/1945-03       | REFUTED
            talks in 1945-02; dinner during talks                     | dinner in ../1945-02            | SUPPORTED
            talks in 1945-02; dinner during talks                     | dinner in 1945-02/..            | SUPPORTED
            talks in 1945-02; dinner during talks                     | dinner in 1945-03/..            | REFUTED
            talks in 1945-02; dinner during talks                     | dinner in ../1945-01            | REFUTED
            talks in 1945-02; dinner during talks                     | not dinner in 1945-02           | REFUTED
            talks in 1945-02; dinner during talks                     | not dinner in 1946              | SUPPORTED
            talks in 1945-02; dinner during talks                     | not dinner in 1945-02-07        | NOT_ENOUGH_EVIDENCE
            talks in 1945-02; dinner during talks                     | talks in 1945                   | SUPPORTED
            talks in 1945-02; dinner during talks                     | dinner by 1945-02               | SUPPORTED
            talks in 1945-02; dinner during talks                     | dinner starting by 1945-02      | SUPPORTED
            talks in 1945-02; dinner during talks                     | dinner starting by 1945-01      | REFUTED
            talks in 1945-02; dinner during talks                     | dinner starting within 1945     | SUPPORTED
            talks in 1945-02                                          | dinner in 1945-02               | NOT_ENOUGH_EVIDENCE
            talks in 1945-02; dinner before talks                     | dinner in 1945-02               | NOT_ENOUGH_EVIDENCE
            talks in 1945-02; dinner before talks                     | dinner in 1946                  | REFUTED
            talks in 1945-02; dinner before talks                     | dinner starting by 1945-02      | SUPPORTED
            talks in 1945-02; dinner stage of talks                   | dinner in 1945-02               | SUPPORTED
            talks in 1945-02; dinner stage of talks                   | dinner in 1946                  | REFUTED
            talks in 1945-02; dinner during talks; toast during dinner | toast in 1945-02               | SUPPORTED
            talks in 1945-02; dinner during talks; toast during dinner | toast in 1944                  | REFUTED
            dinner in 1945-02-07; dinner during talks                 | talks starting by 1945-02-07    | SUPPORTED
            dinner in 1945-02-07; dinner during talks                 | talks in 1946                   | REFUTED
            dinner in 1945-02-07; dinner during talks                 | talks in 1945-02-07             | NOT_ENOUGH_EVIDENCE
            talks in 1945-02-04; dinner 3 days after talks            | dinner starting within 1945-02-07 | SUPPORTED
            talks in 1945-02-04; dinner 3 days after talks            | dinner starting within 1945-02-08 | REFUTED
            talks in 1945-02-04; dinner 3 days after talks            | dinner starting within 1945-02-06 | REFUTED
            talks in 1945-01-31; dinner 1 months after talks          | dinner starting within 1945-02-28 | SUPPORTED
            talks in 1944-02-29; dinner 1 years after talks           | dinner starting within 1945-02-28 | NOT_ENOUGH_EVIDENCE
            talks in 1944-02-29; dinner 1 years after talks           | dinner starting within 1945-03-02 | REFUTED
            talks starting within 1945-02; talks in ../1945-03        | talks in 1945-02/1945-03        | SUPPORTED
            talks starting within 1945-02; talks in ../1945-03        | talks in 1945                   | SUPPORTED
            talks in 1945-02/..; talks in ../1945-02                  | talks in 1945-02                | SUPPORTED
            talks in 1945-02/..; talks in ../1945-02                  | talks in 1945-03                | REFUTED
            dinner in 1945-02-07/..; dinner during talks; talks in ../1945-02-10 | dinner in 1945-02    | SUPPORTED
            """)
    void is_judged(String told, String claimed, Verdict verdict) {
        assertThat(judged(told, claimed).verdict()).isEqualTo(verdict);
    }

    @Test
    void needs_somebody_who_says_that_it_happened_to_be_supported() {
        Event dinner =
                Event.called("the dinner").asStage(Stage.PREPARATION, TALKS).build();
        Claim talks = told(witness("Livia", TALKS), dated(TALKS, "1945-02"));

        assertThat(judged(dated(dinner, "1945-02"), talks).verdict()).isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
        assertThat(judged(dated(dinner, "1946"), talks).verdict()).isEqualTo(Verdict.REFUTED);
        assertThat(judged(dated(dinner, "1945-02"), talks, told(witness("Drusus", dinner), Occurred.of(dinner)))
                        .verdict())
                .isEqualTo(Verdict.SUPPORTED);
        assertThat(judged(dated(dinner, "1945-02"), talks, told(witness("Drusus", dinner), dated(dinner, "1945")))
                        .verdict())
                .isEqualTo(Verdict.SUPPORTED);
    }

    @Test
    void a_stipulated_date_and_a_told_order_are_enough() {
        Event talks = Event.called("the talks").during("1945-02").build();
        Claim during = told(
                witness("Livia", DINNER), said(subject -> subject.event(DINNER).happenedDuring(talks)));

        Judgement judgement = judged(dated(DINNER, "1945-02"), during);

        assertThat(judgement.verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(judgement.explain().replaceAll("\\s+", " "))
                .contains(
                        "DATE_ENTAILED",
                        "So \"the dinner\" began after 31 January 1945.",
                        "So \"the dinner\" ended before 1 March 1945.");
    }

    @Test
    void what_one_statement_says_alone_is_told_once() {
        Claim told = told(witness("Livia"), dated(DINNER, "1945-02-07"));
        Claim during =
                told(witness("Drusus"), said(subject -> subject.event(DINNER).happenedDuring(TALKS)));
        Claim talks = told(witness("Julia"), dated(TALKS, "1945-02"));

        Judgement judgement = judged(dated(DINNER, "1945-02"), told, during, talks);

        assertThat(judgement.findings("DATE_ENTAILED").get(0).lines())
                .extracting(Line::statements)
                .containsExactly(ImmutableSet.of(during, talks));
        assertThat(judgement.findings("TESTIMONY").get(0).lines())
                .extracting(Line::statements)
                .containsExactly(ImmutableSet.of(told));
        assertThat(judged(dated(DINNER, "1945-02"), told).findings("DATE_ENTAILED"))
                .isEmpty();
    }

    @Test
    void a_count_is_needed_where_one_is_claimed() {
        Occurred five = new Occurred(DINNER, Dating.of("1945-02"), Count.of(5));
        Claim during =
                told(witness("Drusus"), said(subject -> subject.event(DINNER).happenedDuring(TALKS)));
        Claim talks = told(witness("Julia"), dated(TALKS, "1945-02"));
        Claim counted = told(witness("Livia"), new Occurred(DINNER, Dating.UNKNOWN, Count.of(5)));

        assertThat(judged(five, during, talks).verdict()).isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
        assertThat(judged(five, during, talks, counted).verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(judged(new Occurred(DINNER, Dating.of("1946"), Count.of(5)), during, talks)
                        .verdict())
                .isEqualTo(Verdict.REFUTED);
        assertThat(judged(new Occurred(DINNER, Dating.of("1946"), new Count(0, 5)), during, talks)
                        .verdict())
                .isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
    }

    @Test
    void a_date_that_leaves_no_room_is_ruled_out() {
        Claim first =
                told(witness("Livia"), said(subject -> subject.event(TOAST).wasContainedIn(DINNER)));
        Claim lasted =
                told(witness("Drusus"), said(subject -> subject.event(TOAST).lasted(Span.exactly(Span.days(40)))));

        Judgement judgement = judged(dated(DINNER, "1945-03"), first, lasted);

        assertThat(judgement.verdict()).isEqualTo(Verdict.REFUTED);
        assertThat(judgement.explain().replaceAll("\\s+", " ")).contains("So \"the dinner\" lasted at least");
        assertThat(judged(dated(DINNER, "1945-03/1945-05"), first, lasted).verdict())
                .isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
    }

    @Test
    void says_how_far_off_dates_would_have_to_be() {
        Claim during =
                told(witness("Drusus"), said(subject -> subject.event(DINNER).happenedDuring(TALKS)));
        Claim talks = told(witness("Julia"), dated(TALKS, "1945-02-04/1945-02-11"));

        assertThat(judged(dated(DINNER, "1945-02"), during, talks).hangsOn().margin())
                .hasValue(3 * 86_400 + 1);
        assertThat(judged(dated(DINNER, "1945-02-12"), during, talks).hangsOn().margin())
                .hasValue(1);
        assertThat(judged(dated(DINNER, "1945-02-13"), during, talks).hangsOn().margin())
                .hasValue(86_401);
    }

    @Test
    void weak_words_need_another_line() {
        Claim during =
                told(witness("Drusus"), said(subject -> subject.event(DINNER).happenedDuring(TALKS)));
        Claim talks = Claim.that("in February, they say")
                .event(TALKS)
                .happened("1945-02")
                .saidBy(Source.report("a blog").build())
                .build();

        Judgement judgement = judged(dated(DINNER, "1945-02"), during, talks);

        assertThat(judgement.verdict()).isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
        assertThat(judgement.lines(Bearing.SUPPORTS)).hasSize(1);
    }

    private static Judgement judged(String told, String claimed) {
        List<Claim> claims = new ArrayList<>();
        for (String one : Splitter.on("; ").split(told)) {
            claims.add(told(witness("witness " + claims.size()), read(one)));
        }
        Proposition asked =
                claimed.startsWith("not ") ? read(claimed.substring(4)).negated() : read(claimed);
        return judged(asked, claims.toArray(Claim[]::new));
    }

    private static Judgement judged(Proposition asked, Claim... told) {
        Dossier dossier = Dossier.titled("the talks").claims(told).build();
        return Evaluator.standard()
                .evaluate(dossier)
                .of(Claim.that("asked").states(asked).build());
    }

    private static Proposition read(String words) {
        ImmutableList<String> parts = ImmutableList.copyOf(Splitter.on(' ').split(words));
        Event event = event(parts.get(0));
        String last = parts.get(parts.size() - 1);
        String verb = String.join(" ", parts.subList(1, parts.size() - 1));
        if (verb.endsWith(" after")) {
            int number = Integer.parseInt(parts.get(1));
            Span by = switch (parts.get(2)) {
                case "days" -> Span.days(number);
                case "months" -> Span.months(number);
                default -> Span.years(number);
            };
            return said(
                    subject -> subject.event(event).startedAfter(event(last)).by(Span.exactly(by)));
        }
        return switch (verb) {
            case "in" -> dated(event, last);
            case "by" -> new Occurred(event, Dating.by(last), Count.NOT_RECORDED);
            case "starting by" -> new Occurred(event, Dating.startingBy(last), Count.NOT_RECORDED);
            case "starting within" -> new Occurred(event, Dating.startingWithin(last), Count.NOT_RECORDED);
            case "during" -> said(subject -> subject.event(event).happenedDuring(event(last)));
            case "before" -> said(subject -> subject.event(event).startedBefore(event(last)));
            default -> said(subject -> subject.event(event).isStage(Stage.PREPARATION, event(last)));
        };
    }

    private static Event event(String name) {
        return switch (name) {
            case "talks" -> TALKS;
            case "dinner" -> DINNER;
            default -> TOAST;
        };
    }

    private static Proposition said(Function<ClaimSubject, StatedClaim> words) {
        return words.apply(Claim.that("said")).build().proposition();
    }

    private static Proposition dated(Event event, String when) {
        return new Occurred(event, Dating.of(when), Count.NOT_RECORDED);
    }

    private static Source witness(String name) {
        return witness(name, TALKS, DINNER, TOAST);
    }

    private static Source witness(String name, Event... seen) {
        return Source.document(name).observed(seen).build();
    }
}
