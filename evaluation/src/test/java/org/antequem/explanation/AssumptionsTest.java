package org.antequem.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import org.antequem.evaluation.Evaluator;
import org.antequem.model.Claim;
import org.antequem.model.ClaimBuilder;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Hedge;
import org.antequem.model.Source;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a piece of evidence assumes is said once, and why it is weak or void is said apart from that. */
class AssumptionsTest {

    private static final Event FORD = Event.called("the ford").build();
    private static final Source SURVEYOR =
            Source.witness("a surveyor").observed(FORD).build();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', useHeadersInDisplayName = true, textBlock = """
            asked | said  | how                 | worth
            1862  | 1866~ |                     | It is weak because it rests on an assumption about dates (CIRCA).
            1862  | 1866~ | hedged              | It is weak because it rests on an assumption about dates (CIRCA), and because it is hedged as "reportedly" (HEDGED).
            1862  | 1866~ | withdrawn           | It is void because "a surveyor" withdrew it in 1900 (RETRACTED).
            1862  | 1866~ | hedged, unplaced    | It is weak because it rests on an assumption about dates (CIRCA), and for two more reasons:
            1862  | 1866~ | withdrawn, unplaced | It is void for two reasons:
            1862~ | 1864  | hedged              | It is weak because it is hedged as "reportedly" (HEDGED).
            1862~ | 1864  | withdrawn           | It is void because "a surveyor" withdrew it in 1900 (RETRACTED).
            """)
    void are_no_reason_for_being_void(String asked, String said, @Nullable String how, String worth) {
        Source source = how != null && how.contains("unplaced")
                ? Source.report("a surveyor").build()
                : SURVEYOR;
        ClaimBuilder told = Claim.that("so it was")
                .event(FORD)
                .happened(said)
                .saidBy(source)
                .citingNobody();
        if (how != null && how.startsWith("hedged")) {
            told.hedged(Hedge.REPORTEDLY);
        } else if (how != null && how.startsWith("withdrawn")) {
            told.withdrawn("1900");
        }
        Claim claim = Claim.that("it was then").event(FORD).happened(asked).build();
        String text = Evaluator.standard()
                .evaluate(Dossier.titled("a ford").claims(claim, told.build()).build())
                .of(claim)
                .explain()
                .replaceAll("\\s+", " ");

        assertThat(text).contains(worth).containsOnlyOnce("This assumes that dates marked \"~\" are no further off");
    }
}
