package org.antequem.lineage;

import static org.antequem.verdict.Verdict.NOT_ENOUGH_EVIDENCE;
import static org.antequem.verdict.Verdict.SUPPORTED;
import static org.antequem.world.Annals.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.antequem.evaluation.Evaluator;
import org.antequem.model.Actor;
import org.antequem.model.Agency;
import org.antequem.model.Claim;
import org.antequem.model.Deed;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Hedge;
import org.antequem.model.Occurred;
import org.antequem.model.Proposition;
import org.antequem.model.Source;
import org.antequem.time.Dating;
import org.antequem.verdict.Verdict;
import org.junit.jupiter.api.Test;

/** Two who speak for one principal, by what is told of that, are one voice as long as they act for him. */
class PrincipalsTest {

    private static final Event STRIKE = Event.called("the strike").build();
    private static final Actor PARTY = Actor.group("the party").build();
    private static final Actor LIVIA = Actor.person("Livia").build();
    private static final Actor DRUSUS = Actor.person("Drusus").build();
    private static final Source OFFICE =
            Source.document("a file of the party").by(PARTY).published("1992").build();
    private static final Source BLOG = Source.report("a blog").build();

    private static final Claim OF_LIVIA = told(OFFICE, agency(LIVIA, ""));
    private static final Claim OF_DRUSUS = told(OFFICE, agency(DRUSUS, ""));

    @Test
    void two_are_one_voice_once_it_is_told_of_both() {
        assertThat(verdict()).isEqualTo(SUPPORTED);
        assertThat(verdict(OF_LIVIA)).isEqualTo(SUPPORTED);
        assertThat(verdict(OF_LIVIA, OF_DRUSUS)).isEqualTo(NOT_ENOUGH_EVIDENCE);
    }

    @Test
    void it_goes_on_from_one_to_the_next() {
        assertThat(verdict(OF_LIVIA, told(OFFICE, new Agency(DRUSUS, LIVIA, Dating.UNKNOWN))))
                .isEqualTo(SUPPORTED);
        assertThat(verdict(
                        OF_LIVIA, told(source("her letter", LIVIA, "1950"), new Agency(DRUSUS, LIVIA, Dating.UNKNOWN))))
                .isEqualTo(NOT_ENOUGH_EVIDENCE);
    }

    @Test
    void one_of_the_two_must_say_so_or_who_stands_for_one_and_no_less_plainly_than_what_is_told() {
        Claim hedged = Claim.that("perhaps")
                .states(agency(DRUSUS, ""))
                .saidBy(OFFICE)
                .citingNobody()
                .hedged(Hedge.REPORTEDLY)
                .build();
        Claim fromElsewhere = Claim.that("wherever the file has it from")
                .states(agency(DRUSUS, ""))
                .saidBy(OFFICE)
                .build();

        assertThat(verdict(OF_LIVIA, told(BLOG, agency(DRUSUS, "")))).isEqualTo(SUPPORTED);
        assertThat(verdict(OF_LIVIA, hedged)).isEqualTo(SUPPORTED);
        assertThat(verdict(OF_LIVIA, fromElsewhere)).isEqualTo(SUPPORTED);
        assertThat(verdict(OF_LIVIA, told(source("his letter", DRUSUS, "1950"), agency(DRUSUS, ""))))
                .isEqualTo(NOT_ENOUGH_EVIDENCE);
    }

    @Test
    void an_agency_that_was_over_or_had_not_begun_makes_no_common_voice() {
        assertThat(verdict(OF_LIVIA, told(OFFICE, agency(DRUSUS, "1950/1953")))).isEqualTo(NOT_ENOUGH_EVIDENCE);
        assertThat(verdict(OF_LIVIA, told(OFFICE, agency(DRUSUS, "1940/1949")))).isEqualTo(SUPPORTED);
        assertThat(verdict(OF_LIVIA, told(OFFICE, agency(DRUSUS, "1940/..")))).isEqualTo(NOT_ENOUGH_EVIDENCE);
        assertThat(verdict(OF_LIVIA, told(OFFICE, agency(DRUSUS, "1952/1953")))).isEqualTo(SUPPORTED);
    }

    @Test
    void what_the_dossier_vouches_for_is_asked_of_the_time_of_telling_too() {
        Source during = source(
                "Julia", Actor.person("Julia").actingFor(PARTY, "1950/1953").build(), "1951");
        Source after = source(
                "Julia", Actor.person("Julia").actingFor(PARTY, "1940/1949").build(), "1951");

        assertThat(verdict(List.of(during, source("Livia", LIVIA, "1951")), OF_LIVIA))
                .isEqualTo(NOT_ENOUGH_EVIDENCE);
        assertThat(verdict(List.of(after, source("Livia", LIVIA, "1951")), OF_LIVIA))
                .isEqualTo(SUPPORTED);
    }

    @Test
    void before_it_is_disclosed_nobody_knows_it() {
        Claim hypothesis = hypothesis(Occurred.of(STRIKE));
        Dossier dossier = dossier(
                List.of(source("Livia", LIVIA, "1951"), source("Drusus", DRUSUS, "1951")),
                hypothesis,
                OF_LIVIA,
                OF_DRUSUS);

        assertThat(Evaluator.standard()
                        .evaluate(dossier.asOf("1990"))
                        .of(hypothesis)
                        .verdict())
                .isEqualTo(SUPPORTED);
        assertThat(Evaluator.standard().evaluate(dossier).of(hypothesis).verdict())
                .isEqualTo(NOT_ENOUGH_EVIDENCE);
    }

    @Test
    void who_contradicts_his_principal_does_not_speak_for_him() {
        Claim contrary = told(OFFICE, Occurred.of(STRIKE).negated());
        Claim both = told(source("a manifesto", PARTY, "1952"), Occurred.of(STRIKE));

        assertThat(verdict(OF_LIVIA, OF_DRUSUS, contrary)).isEqualTo(SUPPORTED);
        assertThat(verdict(OF_LIVIA, OF_DRUSUS, contrary, both)).isEqualTo(NOT_ENOUGH_EVIDENCE);
    }

    @Test
    void the_accused_gains_nothing_by_calling_his_accusers_his_own() {
        Claim accusation = told(source("Livia", LIVIA, "1951"), Deed.of(STRIKE, PARTY));
        Claim another = told(source("Drusus", DRUSUS, "1951"), Deed.of(STRIKE, PARTY));
        Claim hypothesis = hypothesis(Deed.of(STRIKE, PARTY));
        Claim himself = told(source("his letter", DRUSUS, "1950"), agency(DRUSUS, ""));
        Claim herself = told(source("her letter", LIVIA, "1950"), agency(LIVIA, ""));

        assertThat(verdict(dossier(List.of(), hypothesis, accusation, another, OF_LIVIA, OF_DRUSUS), hypothesis))
                .isEqualTo(verdict(dossier(List.of(), hypothesis, accusation, another), hypothesis));
        assertThat(verdict(dossier(List.of(), hypothesis, accusation, another, himself, herself), hypothesis))
                .isEqualTo(NOT_ENOUGH_EVIDENCE);
    }

    private static Agency agency(Actor actor, String throughout) {
        return new Agency(actor, PARTY, throughout.isEmpty() ? Dating.UNKNOWN : Dating.of(throughout));
    }

    /** Somebody who says that he was there. */
    private static Source source(String name, Actor author, String told) {
        return Source.witness(name).by(author).published(told).build();
    }

    private static Claim hypothesis(Proposition said) {
        return Claim.that("nobody says it").states(said).build();
    }

    private static Verdict verdict(Claim... others) {
        return verdict(List.of(source("Livia", LIVIA, "1951"), source("Drusus", DRUSUS, "1951")), others);
    }

    private static Verdict verdict(List<Source> witnesses, Claim... others) {
        Claim hypothesis = hypothesis(Occurred.of(STRIKE));
        return verdict(dossier(witnesses, hypothesis, others), hypothesis);
    }

    private static Verdict verdict(Dossier dossier, Claim hypothesis) {
        return Evaluator.standard().evaluate(dossier).of(hypothesis).verdict();
    }

    private static Dossier dossier(List<Source> witnesses, Claim hypothesis, Claim... others) {
        return Dossier.titled("the strike")
                .claims(hypothesis)
                .claims(others)
                .claims(witnesses.stream()
                        .map(witness -> told(witness, Occurred.of(STRIKE)))
                        .toList())
                .build();
    }
}
