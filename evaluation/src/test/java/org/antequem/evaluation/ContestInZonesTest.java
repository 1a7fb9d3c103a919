package org.antequem.evaluation;

import static org.antequem.record.Approximations.ONE_ZONE;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.antequem.model.Claim;
import org.antequem.model.ClaimSubject;
import org.antequem.model.Dossier;
import org.antequem.model.DossierBuilder;
import org.antequem.model.Event;
import org.antequem.model.Source;
import org.antequem.model.StatedClaim;
import org.antequem.time.Dating;
import org.antequem.time.Span;
import org.antequem.verdict.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Statements that contradict each other only if dates are of one zone, which nobody states, contest nothing. */
class ContestInZonesTest {

    private static final Event RAID = Event.called("the raid").build();
    private static final Event LANDING = Event.called("the landing").build();
    private static final Event CONVOY = Event.called("the convoy").build();

    /** Each is said by somebody else who was there. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            told                                                                               | open  | of one zone
            raid on 1941-12-07; landing on 1941-12-08; landing before raid                     | false | true
            raid on 1941-12-07; landing on 1941-12-09; landing before raid                     | false | true
            raid on 1941-12-07; landing on 1941-12-10; landing before raid                     | true  | true
            raid on 1941-12-07; landing on 1941-12-06; landing before raid                     | false | false
            raid on 1941-12-07T12:00Z; landing on 1941-12-08T12:00Z; landing before raid       | true  | true
            raid on 1941-12-07T12:00Z; landing on 1941-12-08; landing before raid              | false | true
            raid on 1941-12-07T12:00Z; landing on 1941-12-10; landing before raid              | true  | true
            raid on 1941-12-07; raid on 1941-12-08                                             | true  | true
            raid on 1941-12-07/1941-12-08; raid lasted 3 days                                  | true  | true
            raid on 1941-12-07; landing on 1941-12-08; landing 3 days after raid               | false | true
            raid on 1941-12-07; landing on 1941-12-08; landing 9 days after raid               | true  | true
            raid on 1941-12-07; landing on 1941-12-08; not raid before landing                 | false | true
            raid on 1941-12-07; landing on 1941-12-11; not raid before landing                 | true  | true
            raid on 1941-12-07; convoy before landing; landing on 1941-12-08; raid before convoy | false | false
            raid on 1941-12-09; convoy before landing; landing on 1941-12-08; raid before convoy | false | true
            raid on 1941-12-11; convoy before landing; landing on 1941-12-08; raid before convoy | true  | true
            """)
    void without_a_zone_only_what_contradicts_itself_in_any_is_contested(String told, boolean open, boolean ofOneZone) {
        Evaluator standard = Evaluator.standard();

        assertThat(contested(Dossier.titled("a war"), told, standard.without(ONE_ZONE)))
                .isEqualTo(open);
        assertThat(contested(Dossier.titled("a war"), told, standard)).isEqualTo(ofOneZone);
        assertThat(contested(Dossier.titled("a war").inZone("Z"), told, standard))
                .isEqualTo(ofOneZone);
    }

    /** Of the two dates that contradict him, the claim is granted one. What supports it needs no zone. */
    @Test
    void the_explanation_names_the_zone_where_what_is_granted_helps_to_contradict_because_of_it() {
        Event raid = Event.called("the raid").during(Dating.late("1941-08")).build();
        Event landing =
                Event.called("the landing").during(Dating.late("1941-09")).build();
        Claim told = Claim.that("The landing was over two days before")
                .event(landing)
                .wasOverBefore(raid)
                .by(Span.exactly(Span.days(2)))
                .saidBy(Source.document("a log").observed(raid, landing).build())
                .citingNobody()
                .build();
        Claim denied = Claim.that("It was not over two days before")
                .not(such -> such.event(landing).wasOverBefore(raid).by(Span.exactly(Span.days(2))))
                .build();
        Dossier dossier = Dossier.titled("a war").claims(told, denied).build();

        Judgement judgement = Evaluator.standard().evaluate(dossier).of(denied);

        assertThat(judgement.verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(Evaluator.standard()
                        .without(ONE_ZONE)
                        .evaluate(dossier)
                        .of(denied)
                        .verdict())
                .isEqualTo(Verdict.CONFLICTING_EVIDENCE);
        assertThat(judgement.explain()).contains("It assumes ONE_ZONE").contains("would be CONFLICTING EVIDENCE");
    }

    /** The witnesses contest each other only if their dates are of one zone. */
    @Test
    void the_explanation_names_the_zone_where_statements_contradict_each_other_because_of_it() {
        Claim first = Claim.that("The landing came first")
                .event(LANDING)
                .wasOverBefore(RAID)
                .build();
        Dossier dossier = dossier(
                        Dossier.titled("a war"), "raid on 1941-12-07; landing on 1941-12-08; landing before raid")
                .claims(first)
                .build();

        Judgement judgement = Evaluator.standard().evaluate(dossier).of(first);

        assertThat(judgement.verdict()).isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
        assertThat(judgement.without(ONE_ZONE).verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(flat(judgement))
                .contains("It assumes ONE_ZONE")
                .contains("Without this assumption the verdict would be SUPPORTED (confidence moderate).");
    }

    /** Two weak pieces refute it on that presumption; without it the one piece for it is not contested. */
    @Test
    void the_verdict_without_the_zone_is_one_in_which_nobody_is_contested_because_of_it() {
        Claim first = Claim.that("The landing came first, they say")
                .event(LANDING)
                .wasOverBefore(RAID)
                .build();
        String told = "raid on 1941-12-07; landing on 1941-12-08; landing before raid";
        Source both = Source.document("who saw both").observed(RAID, LANDING).build();
        Dossier dossier = dossier(Dossier.titled("a war"), told)
                .claims(
                        said("raid on 1941-12-07")
                                .apply(Claim.that("The raid came on the seventh"))
                                .saidBy(both)
                                .citingNobody()
                                .build(),
                        said("landing on 1941-12-08")
                                .apply(Claim.that("The landing came on the eighth"))
                                .saidBy(both)
                                .citingNobody()
                                .build())
                .build();

        Judgement judgement = Evaluator.standard().evaluate(dossier).of(first);

        assertThat(judgement.verdict()).isEqualTo(Verdict.REFUTED);
        assertThat(judgement.without(ONE_ZONE).verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(flat(judgement))
                .contains("Without this assumption the verdict would be SUPPORTED (confidence moderate).");
    }

    private static String flat(Judgement judgement) {
        return judgement.explain().toString().replaceAll("\\s+", " ");
    }

    /** True where all are; none is where not all are. */
    private static boolean contested(DossierBuilder titled, String told, Evaluator evaluator) {
        Dossier dossier = dossier(titled, told).build();
        Evaluation evaluation = evaluator.evaluate(dossier);
        List<Boolean> each = dossier.claims().stream()
                .map(claim -> !evaluation.of(claim).findings("CONTESTED").isEmpty())
                .distinct()
                .toList();
        assertThat(each).as("all or none of %s", told).hasSize(1);
        return each.get(0);
    }

    private static DossierBuilder dossier(DossierBuilder titled, String told) {
        List<Claim> claims = new ArrayList<>();
        for (String one : Splitter.on("; ").split(told)) {
            claims.add(said(one.strip())
                    .apply(Claim.that(one))
                    .saidBy(Source.document("witness " + claims.size())
                            .observed(RAID, LANDING, CONVOY)
                            .build())
                    .citingNobody()
                    .build());
        }
        return titled.claims(ImmutableList.copyOf(claims));
    }

    private static Function<ClaimSubject, StatedClaim> said(String words) {
        if (words.startsWith("not ")) {
            Function<ClaimSubject, StatedClaim> denied = said(words.substring(4));
            return claim -> claim.not(denied);
        }
        List<String> parts = Splitter.on(' ').splitToList(words);
        Event event = event(parts.get(0));
        if (parts.get(1).equals("on")) {
            return claim -> claim.event(event).happened(parts.get(2));
        }
        if (parts.get(1).equals("lasted")) {
            return claim -> claim.event(event).lasted(Span.exactly(Span.days(Long.parseLong(parts.get(2)))));
        }
        return parts.get(1).equals("before")
                ? claim -> claim.event(event).wasOverBefore(event(parts.get(2)))
                : claim -> claim.event(event)
                        .startedAfter(event(parts.get(4)))
                        .by(Span.exactly(Span.days(Long.parseLong(parts.get(1)))));
    }

    private static Event event(String name) {
        return switch (name) {
            case "raid" -> RAID;
            case "landing" -> LANDING;
            default -> CONVOY;
        };
    }
}
