package org.antequem.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import org.antequem.model.Claim;
import org.antequem.model.ClaimBuilder;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Source;
import org.antequem.time.Span;
import org.antequem.time.WrittenDate;
import org.antequem.verdict.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By which other date of something else a date no longer follows, or a number of days counts otherwise. */
class ReversalsOfDatesThatFollowTest {

    private static final Event TALKS = Event.called("the talks").build();
    private static final Event DINNER = Event.called("the dinner").build();
    private static final Event TOAST = Event.called("the toast").build();

    /** Each is told by somebody else who was there. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            talks   | told of the dinner and the toast      | claimed | verdict   | reversals
            1945-02 | dinner during talks                   | 1945-02 | SUPPORTED | talks began before 1 February 1945; talks ended after 28 February 1945
            1945-02 | dinner during talks                   | 1946    | REFUTED   | talks ended after 31 December 1945
            1945-02 | dinner during talks                   | 1944    | REFUTED   | talks began before 1 January 1945
            1945-02 | dinner during toast; toast during talks | 1945-02 | SUPPORTED | talks began before 1 February 1945; talks ended after 28 February 1945
            1945-02 | dinner during toast; toast during talks | 1946  | REFUTED   | talks ended after 31 December 1945
            1945-02-03 | dinner a week after talks | starting within 1945-02 | SUPPORTED | talks began before 25 January 1945; talks began after 21 February 1945
            1945-02-03 | dinner a week after talks | starting within 1945-04 | REFUTED   | talks began after 24 March 1945
            1945-01-31 | dinner a month after talks | starting within 1945-03 | REFUTED  | talks began after 31 January 1945
            """)
    void are_of_what_the_date_follows_from(
            String talks, String told, String claimed, Verdict verdict, String reversals) {
        Claim claim = Claim.that("when it was")
                .event(DINNER)
                .happened(WrittenDate.parse(claimed).dating())
                .build();
        ImmutableList.Builder<Claim> claims = ImmutableList.builder();
        claims.add(by("the minutes", Claim.that("when they talked").event(TALKS).happened(talks)));
        for (String one : Splitter.on("; ").split(told)) {
            claims.add(by("who says: " + one, said(one)));
        }
        Judgement judgement = Evaluator.standard()
                .evaluate(Dossier.titled("a dinner")
                        .inZone("Z")
                        .claims(claims.build())
                        .claims(claim)
                        .build())
                .of(claim);

        assertThat(judgement.verdict()).isEqualTo(verdict);
        assertThat(judgement.hangsOn().reversals())
                .extracting(reversal ->
                        reversal.statement().toString().replace("\"", "").replace("the ", ""))
                .containsExactlyInAnyOrderElementsOf(Splitter.on("; ").split(reversals));
        assertThat(judgement.hangsOn().reversals())
                .allSatisfy(reversal -> assertThat(reversal.ifSo().verdict()).isNotEqualTo(verdict));
    }

    private static ClaimBuilder said(String words) {
        return switch (words) {
            case "dinner during talks" -> Claim.that(words).event(DINNER).happenedDuring(TALKS);
            case "dinner during toast" -> Claim.that(words).event(DINNER).happenedDuring(TOAST);
            case "dinner a week after talks" ->
                Claim.that(words).event(DINNER).startedAfter(TALKS).by(Span.exactly(Span.weeks(1)));
            case "dinner a month after talks" ->
                Claim.that(words).event(DINNER).startedAfter(TALKS).by(Span.exactly(Span.months(1)));
            case "toast during talks" -> Claim.that(words).event(TOAST).happenedDuring(TALKS);
            default -> throw new IllegalArgumentException(words);
        };
    }

    private static Claim by(String teller, ClaimBuilder said) {
        return said.saidBy(
                        Source.document(teller).observed(TALKS, DINNER, TOAST).build())
                .citingNobody()
                .build();
    }
}
