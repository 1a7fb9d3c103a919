package org.antequem.evaluation;

import static org.antequem.record.Approximations.ABOUT_SO_MANY;
import static org.antequem.record.Approximations.CIRCA;
import static org.antequem.time.Span.atLeast;
import static org.antequem.time.Span.exactly;
import static org.antequem.time.Span.years;
import static org.assertj.core.api.Assertions.assertThat;

import org.antequem.finding.Bearing;
import org.antequem.finding.Strength;
import org.antequem.model.Claim;
import org.antequem.model.ClaimBuilder;
import org.antequem.model.Count;
import org.antequem.model.Dossier;
import org.antequem.model.Endpoint;
import org.antequem.model.EndpointRelation;
import org.antequem.model.EndpointRelation.Direction;
import org.antequem.model.Event;
import org.antequem.model.Occurred;
import org.antequem.model.Order;
import org.antequem.model.Presumption;
import org.antequem.model.Proposition;
import org.antequem.model.Source;
import org.antequem.record.Policy;
import org.antequem.time.Dating;
import org.antequem.time.Span;
import org.antequem.verdict.Verdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A chain of telling that bears a claim out only as rough words are usually meant presumes that they are. */
class RoughChainsTest {

    private static final Event WEDDING =
            Event.called("the wedding").during("2001-05-10").build();
    private static final Event FLIGHT = Event.called("the flight").build();
    private static final Source LIVIA =
            Source.witness("Livia").observed(FLIGHT, WEDDING).build();
    private static final Source BLOG = Source.report("a blog").build();

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            the blog says  | citing Livia, who says | verdict             | presuming
            1..3 years     | about 2 years          | SUPPORTED           | ABOUT_SO_MANY
            1.. years      | about 2 years          | SUPPORTED           | ABOUT_SO_MANY
            0..9 years     | about 2 years          | SUPPORTED           | ABOUT_SO_MANY
            1..3 years     | exactly 2 years        | SUPPORTED           |
            about 2 years  | about 2 years          | SUPPORTED           |
            about 2 years  | exactly 2 years        | SUPPORTED           |
            1855/1865      | 1860~                  | NOT_ENOUGH_EVIDENCE | CIRCA CIRCA_TENFOLD
            1800/1920      | 1860~                  | SUPPORTED           | CIRCA_TENFOLD
            1859/1861      | 1860                   | SUPPORTED           |
            1860~          | 1860~                  | SUPPORTED           |
            1860~          | 1860                   | SUPPORTED           |
            1860~          | 1861                   | SUPPORTED           | CIRCA CIRCA_TENFOLD
            """)
    void what_the_chain_presumes(String retold, String told, Verdict verdict, @Nullable String presuming) {
        Claim original = told(LIVIA, said(told)).citingNobody().build();
        Claim blog = told(BLOG, said(retold)).citing(LIVIA).build();
        Claim claim = Claim.that("so it was").states(said(retold)).build();
        Dossier dossier =
                Dossier.titled("a flight").claims(original, blog, claim).build();
        Judgement judgement = Evaluator.standard().evaluate(dossier).of(claim);

        assertThat(judgement.verdict()).isEqualTo(verdict);
        assertThat(judgement.evaluation().judge().view().lineage().tellings(blog).stream()
                        .flatMap(telling -> telling.presuming().stream())
                        .map(Presumption::name)
                        .distinct())
                .containsExactlyInAnyOrder(presuming == null ? new String[0] : presuming.split(" "));
    }

    /** The words of Livia are one piece of evidence, through whomever they came. */
    @Test
    void one_statement_is_counted_once_through_however_many_tellers_it_came() {
        Claim original = told(LIVIA, said("exactly 2 years")).citingNobody().build();
        Claim blog = told(BLOG, said("1..3 years")).citing(LIVIA).build();
        Claim claim = Claim.that("so it was").states(said("1..3 years")).build();
        Dossier dossier =
                Dossier.titled("a flight").claims(original, blog, claim).build();

        Judgement judgement = Evaluator.standard().evaluate(dossier).of(claim);

        assertThat(judgement.lines(Bearing.SUPPORTS)).hasSize(2);
        assertThat(judgement.explain().replaceAll("\\s+", " "))
                .contains("there is one firm piece of evidence for it, from \"Livia\".");
    }

    @Test
    void switched_off_nobody_bears_the_blog_out() {
        Claim original = told(LIVIA, said("about 2 years")).citingNobody().build();
        Claim blog = told(BLOG, said("1..3 years")).citing(LIVIA).build();
        Claim claim = Claim.that("so it was").states(said("1..9 years")).build();
        Dossier dossier =
                Dossier.titled("a flight").claims(original, blog, claim).build();

        Judgement judgement = Evaluator.standard().evaluate(dossier).of(claim);
        assertThat(judgement.presuming()).containsExactly(ABOUT_SO_MANY);
        assertThat(judgement.explain()).contains("This assumes that numbers are as near");
        assertThat(Evaluator.standard()
                        .under(Policy.STANDARD.without(ABOUT_SO_MANY))
                        .evaluate(dossier)
                        .of(claim)
                        .verdict())
                .isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
    }

    @Test
    void what_rests_on_circa_along_the_way_is_weak() {
        Claim original = told(LIVIA, said("1860~")).citingNobody().build();
        Claim blog = told(BLOG, said("1855/1865")).citing(LIVIA).build();
        Claim claim = Claim.that("so it was").states(said("1850/1870")).build();
        Dossier dossier =
                Dossier.titled("a flight").claims(original, blog, claim).build();

        assertThat(Evaluator.standard().evaluate(dossier).of(claim).lines(Bearing.SUPPORTS))
                .isNotEmpty()
                .allSatisfy(line -> {
                    assertThat(line.strength()).isEqualTo(Strength.WEAK);
                    assertThat(line.presuming()).contains(CIRCA);
                });
    }

    private static ClaimBuilder told(Source source, Proposition said) {
        return Claim.that("so " + source.name() + " says").states(said).saidBy(source);
    }

    /** So long after the wedding, or when. */
    private static Proposition said(String words) {
        if (!words.endsWith("years")) {
            return new Occurred(FLIGHT, Dating.sometimeWithin(words), Count.NOT_RECORDED);
        }
        String number = words.replaceAll("[^0-9.]", "");
        int dots = number.indexOf("..");
        Span by = words.startsWith("about")
                ? years(Long.parseLong(number)).asSaid()
                : words.startsWith("exactly")
                        ? exactly(years(Long.parseLong(number)))
                        : number.endsWith("..")
                                ? atLeast(years(Long.parseLong(number.substring(0, dots))))
                                : years(
                                        Long.parseLong(number.substring(0, dots)),
                                        Long.parseLong(number.substring(dots + 2)));
        return Order.of(FLIGHT, WEDDING, new EndpointRelation(Endpoint.START, Direction.AFTER, Endpoint.START, by));
    }
}
