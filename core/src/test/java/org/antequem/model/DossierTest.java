package org.antequem.model;

import static org.antequem.model.SmallRecord.ARMENIA;
import static org.antequem.model.SmallRecord.BUNDLE;
import static org.antequem.model.SmallRecord.ENVOY;
import static org.antequem.model.SmallRecord.LETTER;
import static org.antequem.model.SmallRecord.PARTHIA;
import static org.antequem.model.SmallRecord.ROME;
import static org.antequem.model.SmallRecord.SEAL;
import static org.antequem.model.SmallRecord.VISIT;
import static org.antequem.model.SmallRecord.VOTE;
import static org.antequem.model.SmallRecord.WAR;
import static org.assertj.core.api.Assertions.assertThat;

import org.antequem.time.Dating;
import org.junit.jupiter.api.Test;

class DossierTest {

    @Test
    void holds_its_claims_in_the_order_in_which_they_were_added() {
        Claim second = happened(VISIT).build();
        Claim first = happened(WAR).build();

        assertThat(Dossier.titled("the file")
                        .claims(first)
                        .claims(second)
                        .build()
                        .claims())
                .containsExactly(first, second);
    }

    @Test
    void is_called_by_its_title() {
        assertThat(Dossier.titled("the file").build()).hasToString("the file");
    }

    @Test
    void may_be_empty() {
        Dossier empty = Dossier.titled("the file").build();

        assertThat(empty.claims()).isEmpty();
        assertThat(empty.events()).isEmpty();
        assertThat(empty.sources()).isEmpty();
        assertThat(empty.actors()).isEmpty();
        assertThat(empty.stipulations()).isEmpty();
    }

    @Test
    void reaches_whoever_says_is_cited_is_traced_and_is_spoken_of() {
        Claim claim = Claim.that("The envoy said so")
                .source(ENVOY)
                .says(new Authorship(SEAL))
                .saidBy(Source.report("the dispatch").build())
                .citing(LETTER)
                .tracedTo(BUNDLE)
                .build();

        assertThat(Dossier.titled("the file").claims(claim).build().sources())
                .map(Source::name)
                .containsExactly("the envoy", "the seal", "the dispatch", "the letter", "the bundle");
    }

    @Test
    void reaches_the_lineage_of_its_sources_and_the_parts_of_bundles() {
        Source translation = Source.document("the translation")
                .deriving(Derivation.Verb.TRANSLATES, BUNDLE)
                .build();
        Source report = Source.report("the dispatch").quoting(translation).build();

        assertThat(Dossier.titled("the file")
                        .claims(happened(WAR).saidBy(report).build())
                        .build()
                        .sources())
                .containsExactlyInAnyOrder(report, translation, BUNDLE, LETTER, SEAL);
    }

    @Test
    void reaches_the_wholes_of_stages() {
        Event siege = Event.called("the siege").asStage(Stage.EXECUTION, WAR).build();
        Event breach =
                Event.called("the breach").asStage(Stage.EXECUTION, siege).build();

        assertThat(Dossier.titled("the file")
                        .claims(happened(breach).build())
                        .build()
                        .events())
                .containsExactlyInAnyOrder(breach, siege, WAR);
    }

    @Test
    void reaches_what_its_sources_took_part_in_and_observed() {
        Source soldier =
                Source.witness("a soldier").tookPartIn(WAR).observed(VISIT).build();

        assertThat(Dossier.titled("the file")
                        .claims(happened(VOTE).saidBy(soldier).build())
                        .build()
                        .events())
                .containsExactlyInAnyOrder(VOTE, WAR, VISIT);
    }

    @Test
    void reaches_actors_through_events_sources_and_propositions_and_those_they_act_for() {
        Actor general = Actor.person("the general").actingFor(ROME).build();
        Actor author = Actor.person("the author").build();
        Actor patron = Actor.person("the patron").build();
        Source memoir =
                Source.document("the memoir").by(author).speakingFor(patron).build();
        Claim claim = Claim.that("Parthia wanted it")
                .actor(PARTHIA)
                .hadItsOwnMotiveFor(Event.called("the march").by(general).build())
                .saidBy(memoir)
                .build();

        assertThat(Dossier.titled("the file").claims(claim).build().actors())
                .containsExactlyInAnyOrder(PARTHIA, general, ROME, author, patron);
    }

    @Test
    void reaches_what_its_interests_speak_of() {
        Interest interest = Interest.of(ROME)
                .in(ARMENIA)
                .seeking("the passes")
                .inOrderTo("be safe")
                .servedBy(WAR)
                .harmedBy(VOTE)
                .build();

        Dossier dossier = Dossier.titled("the file").interests(interest).build();

        assertThat(dossier.interests()).containsExactly(interest);
        assertThat(dossier.actors()).containsExactly(ROME);
        assertThat(dossier.events()).containsExactly(WAR, VOTE);
    }

    @Test
    void reaches_what_was_added_without_a_claim() {
        Dossier dossier =
                Dossier.titled("the file").events(VOTE).sources(BUNDLE).build();

        assertThat(dossier.events()).containsExactly(VOTE);
        assertThat(dossier.sources()).containsExactlyInAnyOrder(BUNDLE, LETTER, SEAL);
    }

    @Test
    void lays_down_the_dates_and_stage_links_of_its_events() {
        Event siege = Event.called("the siege")
                .during("0014-07")
                .asStage(Stage.EXECUTION, WAR)
                .asStage(Stage.PREPARATION, VOTE)
                .build();

        Dossier dossier =
                Dossier.titled("the file").claims(happened(siege).build()).build();

        assertThat(dossier.stipulations())
                .containsExactly(
                        new Stipulation(new Occurred(siege, Dating.of("0014-07"), Count.NOT_RECORDED)),
                        new Stipulation(StageOf.ifAtAll(siege, Stage.EXECUTION, WAR)),
                        new Stipulation(StageOf.ifAtAll(siege, Stage.PREPARATION, VOTE)));
        assertThat(dossier.stipulations())
                .map(Stipulation::toString)
                .containsExactly(
                        "\"the siege\" happened in July AD 14 (stipulated)",
                        "\"the siege\" was a stage in the execution of \"the war\", if it happened (stipulated)",
                        "\"the siege\" was a stage in the preparation of \"the vote\", if it happened (stipulated)");
    }

    @Test
    void lays_down_when_its_actors_were_born_died_and_held_their_offices() {
        Actor consul = Actor.person("the consul")
                .died("0019")
                .inOffice("consul", "0007/0008")
                .build();
        Source letter = Source.document("the sealed letter")
                .signedIn(Event.called("the sealing").by(consul).build())
                .build();

        Dossier dossier = Dossier.titled("the file").sources(letter).build();

        assertThat(dossier.actors()).containsExactly(consul);
        assertThat(dossier.stipulations())
                .map(Stipulation::toString)
                .containsExactly(
                        "\"the death of the consul\" happened in AD 19 (stipulated)",
                        "\"the term of the consul as consul\" began in AD 7 and ended in AD 8 (stipulated)",
                        "if \"the sealing\" happened, it was done by \"the consul\" (stipulated)");
        assertThat(new Stipulation(Occurred.of(WAR), true)).hasToString("\"the war\" happened (taken as given)");
    }

    @Test
    void lays_down_when_the_sources_told_of_which_its_claims_speak() {
        Source letter = Source.document("the letter home").published("0014-08").build();
        Source undated = Source.document("the other letter").build();
        Claim saying = Claim.that("The letter says so")
                .source(letter)
                .says(Occurred.of(WAR))
                .saidBy(Source.report("the annals").published("0020").build())
                .build();
        Claim denial = Claim.that("The other one does not")
                .not(new Saying(undated, Occurred.of(WAR)))
                .build();

        Dossier dossier = Dossier.titled("the file").claims(saying, denial).build();

        assertThat(dossier.stipulations())
                .map(Stipulation::toString)
                .containsExactly("\"the telling of the letter home\" happened in August AD 14 (stipulated)");
        assertThat(dossier.events()).containsExactly(WAR);
        assertThat(letter.telling())
                .isEqualTo(Event.called("the telling of the letter home")
                        .during("0014-08")
                        .build());
    }

    @Test
    void lays_down_nothing_where_nothing_is_stipulated() {
        assertThat(Dossier.titled("the file")
                        .claims(happened(WAR).build())
                        .build()
                        .stipulations())
                .isEmpty();
    }

    private static ClaimBuilder happened(Event event) {
        return Claim.that(event + " happened").event(event).happened();
    }

    @Test
    void vouches_for_where_sources_stood_and_for_whom_actors_act() {
        Actor senate = Actor.group("the senate").build();
        Actor clerk = Actor.person("the clerk")
                .actingFor(senate)
                .actingFor(SmallRecord.ROME, "0014/0016")
                .build();
        Source seal = Source.document("the old seal").build();
        Source scribe = Source.witness("the scribe")
                .by(clerk)
                .tookPartIn(VOTE)
                .observed(WAR)
                .examined(seal, VOTE)
                .graded("B2")
                .build();

        Dossier dossier = Dossier.titled("the file").sources(scribe).build();

        assertThat(dossier.events()).containsExactly(VOTE, WAR);
        assertThat(dossier.sources()).containsExactly(scribe, seal);
        assertThat(dossier.actors()).containsExactly(clerk, senate, SmallRecord.ROME);
        assertThat(dossier.stipulations())
                .map(Stipulation::toString)
                .containsExactly(
                        "\"the clerk\" acted for \"the senate\" (stipulated)",
                        "\"the clerk\" acted for \"Rome\" from AD 14 to AD 16 (stipulated)",
                        "\"the scribe\" took part in \"the vote\" (stipulated)",
                        "\"the scribe\" observed \"the war\" (stipulated)",
                        "\"the scribe\" examined \"the old seal\" (stipulated)",
                        "\"the scribe\" examined \"the vote\" (stipulated)",
                        "\"the scribe\" is graded B2 (stipulated)");
    }
}
