package org.antequem.search;

import static org.antequem.time.Span.atLeast;
import static org.antequem.time.Span.days;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.antequem.evaluation.Evaluator;
import org.antequem.model.Claim;
import org.antequem.model.ClaimBuilder;
import org.antequem.model.ClaimSubject;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Source;
import org.antequem.record.RecordView;
import org.antequem.verdict.Decision;
import org.antequem.verdict.Verdict;
import org.antequem.world.Laws;
import org.antequem.world.RandomDossier;
import org.junit.jupiter.api.Test;

/** A claim is judged by itself as it is judged after others, whose arguments are kept. */
class SharedArgumentsTest {

    private static final Event CUT = Event.called("the cut").build();
    private static final Event STRIKE = Event.called("the strike").build();
    private static final LocalDate CUT_WAS = LocalDate.of(2014, 3, 10);
    private static final LocalDate STRIKE_WAS = LocalDate.of(2014, 5, 20);

    @Test
    void what_was_found_for_others_changes_nothing_found_for_a_claim() {
        int lines = 0;
        List<Dossier> dossiers = dossiers().toList();
        for (Dossier dossier : dossiers) {
            Judge judge = judge(dossier);
            for (Claim claim : dossier.claims()) {
                Sides after = judge.judged(claim);
                Sides alone = judge(dossier).judged(claim);

                assertThat(after.findings()).as("%s in %s", claim, dossier).isEqualTo(alone.findings());
                assertThat(after.decision()).as("%s in %s", claim, dossier).isEqualTo(alone.decision());
                lines += after.against().lines().size()
                        + after.inFavour().lines().size();
            }
        }
        assertThat(lines).isGreaterThan(dossiers.size());
    }

    @Test
    void a_claim_is_supported_as_a_question_where_the_hypothesis_is() {
        int supported = 0;
        for (Dossier dossier : dossiers().toList()) {
            Judge judge = judge(dossier);
            for (Claim claim : dossier.claims()) {
                Claim question =
                        Claim.that(claim.wording()).states(claim.proposition()).build();
                Decision expected = judge(dossier).sides(question).decision();
                boolean isInFavour = !expected.isCutShort()
                        && (expected.verdict() == Verdict.SUPPORTED
                                || expected.verdict() == Verdict.CONFLICTING_EVIDENCE);

                if (isInFavour) {
                    assertThat(judge.asQuestion(claim))
                            .as("%s in %s", claim, dossier)
                            .contains(expected);
                    supported++;
                } else {
                    assertThat(judge.asQuestion(claim).filter(decision -> !decision.isCutShort()))
                            .as("%s in %s", claim, dossier)
                            .isEmpty();
                }
            }
        }
        assertThat(supported).isGreaterThan(Laws.worlds(20));
    }

    private static Stream<Dossier> dossiers() {
        return Stream.concat(
                LongStream.rangeClosed(1, Laws.worlds(40))
                        .mapToObj(seed -> RandomDossier.of(seed).dossier()),
                LongStream.rangeClosed(1, Laws.worlds(40)).mapToObj(SharedArgumentsTest::story));
    }

    /** Many tell the same, in other words, by days or by months, of one event and its cause; some are wrong. */
    private static Dossier story(long seed) {
        Random random = new Random(seed);
        List<Claim> claims = new ArrayList<>();
        List<Source> tellers = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            boolean isWitness = i % 4 == 0;
            Source teller = isWitness
                    ? Source.witness("witness " + i).observed(CUT, STRIKE).build()
                    : Source.report("report " + i)
                            .published(STRIKE_WAS.plusDays(20 + i).toString())
                            .build();
            ClaimBuilder claim = said(Claim.that("what " + teller + " tells"), random, seed % 2 == 0)
                    .saidBy(teller);
            claims.add(
                    isWitness
                            ? claim.citingNobody().build()
                            : claim.citing(tellers.get(random.nextInt(tellers.size())))
                                    .build());
            tellers.add(teller);
        }
        return Dossier.titled("story " + seed).claims(claims).build();
    }

    private static ClaimBuilder said(ClaimSubject claim, Random random, boolean isRight) {
        boolean isOfCut = random.nextBoolean();
        int error = isRight ? 0 : random.nextInt(41) - 20;
        LocalDate day = (isOfCut ? CUT_WAS : STRIKE_WAS).plusDays(error);
        return switch (random.nextInt(3)) {
            case 0 ->
                claim.event(isOfCut ? CUT : STRIKE).happened(YearMonth.from(day).toString());
            case 1 -> claim.event(isOfCut ? CUT : STRIKE).happened(day.minusDays(1) + "/" + day.plusDays(1));
            default -> claim.event(STRIKE).startedAfter(CUT).by(atLeast(days(50 + random.nextInt(15) + error)));
        };
    }

    private static Judge judge(Dossier dossier) {
        Evaluator standard = Evaluator.standard();
        return new Judge(RecordView.of(dossier, standard.policy()), standard.rules());
    }
}
