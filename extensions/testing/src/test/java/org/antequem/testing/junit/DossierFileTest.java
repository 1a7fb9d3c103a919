package org.antequem.testing.junit;

import static org.antequem.testing.AntequemAssertions.assertThat;
import static org.antequem.testing.house.HouseRules.claims;
import static org.antequem.testing.house.Requirements.haveIndependentRoots;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Judgement;
import org.antequem.files.DossierFile;
import org.antequem.model.Actor;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Source;
import org.antequem.testing.AntequemSoftAssertions;
import org.antequem.testing.FarFromItsFile;
import org.antequem.verdict.Verdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DossierFileTest {

    private static final String FOLDER = "org/antequem/testing/junit/";
    private static final List<String> HEARD = new ArrayList<>();

    @BeforeEach
    @AfterEach
    void forget() {
        HEARD.clear();
    }

    abstract static class Hears {
        @Test
        void hears(Dossier dossier) {
            HEARD.add(dossier.title());
        }
    }

    @DossierTest(file = "floods.dossier.yaml")
    static class Beside extends Hears {}

    @DossierTest(file = "/org/antequem/testing/junit/floods.dossier.yaml")
    static class FromTheRoot extends Hears {}

    @DossierTest(value = Records.class, file = "floods.dossier.yaml")
    static class BesideAnother extends Hears {}

    static class Around {
        @Nested
        @DossierTest(file = "floods.dossier.yaml")
        class Inside extends Hears {}
    }

    @ParameterizedTest
    @ValueSource(classes = {Beside.class, FromTheRoot.class, BesideAnother.class, Around.Inside.class})
    void is_found(Class<?> test) {
        assertThat(Runs.of(test)).containsExactly("hears(Dossier)");
        assertThat(HEARD).containsExactly("The floods");
    }

    @Test
    void is_found_beside_the_base_class() {
        assertThat(Runs.of(FarFromItsFile.class)).containsExactly("hears(Dossier)");
    }

    @DossierTest(file = "floods.dossier.yaml")
    static class WithIds {

        WithIds(@Id("farmer") Source farmer, DossierFile file) {
            HEARD.add(farmer + " in " + file.ids().all().size() + " ids");
        }

        @Test
        void hears(
                @Id("broke") Claim broke,
                @Id("flood") Event flood,
                @Id("broke") Judgement judgement,
                @Id("flooded") Verdict verdict,
                Evaluation evaluation,
                TestInfo other) {
            assertThat((Object) evaluation.of(broke)).isSameAs(judgement);
            assertThat(other.getDisplayName()).startsWith("hears");
            HEARD.add(flood + ", " + judgement.verdict() + ", " + verdict);
        }

        @EachClaim
        void each(Claim claim, @Id("broke") Claim broke, @Id("flood") Event flood) {
            HEARD.add(claim.equals(broke) + " " + flood);
        }
    }

    @Test
    void ids_name_what_parameters_are() {
        assertThat(Runs.of(WithIds.class))
                .containsExactlyInAnyOrder(
                        "hears(Claim, Event, Judgement, Verdict, Evaluation, TestInfo)",
                        "broke: The flood broke the dyke",
                        "flooded: It flooded",
                        "unsourced: It flooded");
        assertThat(HEARD)
                .contains("a farmer in 6 ids", "the flood, REFUTED, SUPPORTED", "true the flood", "false the flood");
    }

    @DossierTest(file = "floods.dossier.yaml")
    static class WithOtherIds {
        @Test
        void misspelt(@Id("flooded-") Verdict verdict) {}

        @Test
        void far(@Id("earthquake") Event event) {}

        @Test
        void of_another_kind(@Id("farmer") Actor actor) {}

        @Test
        void of_no_kind(@Id("farmer") String words) {}
    }

    @DossierTest(Records.class)
    static class WithoutAFile {
        @Test
        void has_ids(@Id("flood") Event event) {}

        @EachExpectation
        void has_expectations() {}
    }

    @Test
    void an_id_that_names_nothing_of_its_type_is_refused() {
        assertThat(Runs.of(WithOtherIds.class))
                .containsExactlyInAnyOrder(
                        "failed: no claim in " + FOLDER + "floods.dossier.yaml has the id \"flooded-\";"
                                + " did you mean \"flooded\"?",
                        "failed: no event in " + FOLDER + "floods.dossier.yaml has the id \"earthquake\"",
                        "failed: no actor in " + FOLDER + "floods.dossier.yaml has the id \"farmer\"; something else"
                                + " there has it (floods.dossier.yaml:9)",
                        "failed: @Id(\"farmer\") stands at a parameter of the type String: expected one of Claim,"
                                + " Judgement, Verdict, Event, Source, Actor, Interest, Matter, Presumption");
        assertThat(Runs.of(WithoutAFile.class))
                .containsExactlyInAnyOrder(
                        "failed: ids are in files, and the dossier \"The floods\" is from none: expected"
                                + " @DossierTest(file = …)",
                        "failed: expectations are in files, and the dossier \"The floods\" is from none: expected"
                                + " @DossierTest(file = …)");
    }

    @DossierTest(file = "floods.dossier.yaml")
    static class Expecting {
        @EachExpectation
        void is_met(Claim claim, Judgement judgement, Verdict verdict) {
            HEARD.add(judgement.claim().equals(claim) + " " + verdict);
        }
    }

    @DossierTest(file = "floods.dossier.yaml", judgedBy = DossierTestTest.Strict.class)
    static class ExpectingTooMuch {
        @EachExpectation
        void is_not_met() {
            HEARD.add("never");
        }
    }

    @DossierTest(file = "/dossiers/far.dossier.yaml")
    static class ExpectingNothing {
        @EachExpectation
        void never_runs() {}
    }

    @Test
    void each_expectation_is_a_test() {
        assertThat(Runs.of(Expecting.class)).containsExactly("broke: The flood broke the dyke", "flooded: It flooded");
        assertThat(HEARD).containsExactly("true REFUTED", "true SUPPORTED");
    }

    @Test
    void an_expectation_that_is_not_met_says_what_and_where_and_why() {
        assertThat(Runs.of(ExpectingTooMuch.class))
                .hasSize(2)
                .first()
                .asString()
                .startsWith("""
                failed: [expect: refuted (floods.dossier.yaml:16)]
                claim:    "The flood broke the dyke"
                at:       broke (floods.dossier.yaml:12)
                in:       The floods
                expected: REFUTED
                but was:  NOT ENOUGH EVIDENCE

                NOT ENOUGH EVIDENCE: "The flood broke the dyke"
                """);
        assertThat(HEARD).isEmpty();
        assertThat(Runs.of(ExpectingNothing.class))
                .containsExactly("failed: no claim of the dossier \"far away\" has an expectation: expected, say,"
                        + " \"expect: refuted\" on one");
    }

    @DossierTest(file = "floods.dossier.yaml")
    static class Failing {

        @Test
        void a_verdict(Evaluation evaluation, @Id("broke") Claim broke) {
            assertThat(evaluation).verdictOn(broke).isSupported();
        }

        @Test
        void a_verdict_in_a_view(Evaluation evaluation, @Id("broke") Claim broke) {
            assertThat(evaluation).verdictOn(broke).asOf("1953-02-02").isSupported();
        }

        @Test
        void softly(@Id("broke") Judgement broke) {
            AntequemSoftAssertions softly = new AntequemSoftAssertions();
            softly.assertThat(broke).isSupported();
            softly.assertAll();
        }

        @Test
        void sources(Dossier dossier) {
            assertThat(dossier).sourcesEveryClaim();
        }

        @Test
        void a_house_rule(Dossier dossier) {
            claims().must(haveIndependentRoots(1)).check(dossier);
        }
    }

    @Test
    void a_failure_says_where_a_claim_stands() {
        List<String> failures = Runs.of(Failing.class);

        assertThat(failures).hasSize(5);
        assertThat(failures)
                .filteredOn(said -> said.contains("\nat:       broke (floods.dossier.yaml:12)\n"))
                .hasSize(3);
        assertThat(failures)
                .filteredOn(said -> said.contains("(floods.dossier.yaml:23)\n"))
                .hasSize(2);
    }

    @DossierTest(file = "broken.dossier.yaml")
    static class OfABrokenFile extends Hears {}

    @Test
    void all_that_is_wrong_in_a_file_is_said_at_once_and_as_it_is() {
        assertThat(Runs.of(OfABrokenFile.class)).containsExactly("""
                failed: the dossier cannot be read
                org/antequem/testing/junit/broken.dossier.yaml:5:38: events / flood / during: not a date: "1953-1", at position 7: the date breaks off; expected a month of two digits
                    5 |   flood: {called: the flood, during: 1953-1}
                      |                                      ^^^^^^ did you mean "1953-01"?
                org/antequem/testing/junit/broken.dossier.yaml:10:12: claims / flooded / event: "flod" is the id of nothing here; expected the id of an event
                   10 |     event: flod
                      |            ^^^^ did you mean "flood"?\
                """);
    }

    @DossierTest(file = "flods.dossier.yaml")
    static class OfNoFile extends Hears {}

    @DossierTest(file = "/flods.dossier.yaml")
    static class OfNoFileAtTheRoot extends Hears {}

    @DossierTest(file = "floods.dossier.yaml", member = "FLOODS")
    static class OfAFileAndAMember extends Hears {}

    @Test
    void a_file_that_is_not_there_is_named() {
        String expected = " on the class path: expected one beside the test, or a path from the root of the class path"
                + " that begins with a slash";

        assertThat(Runs.of(OfNoFile.class))
                .containsExactly("failed: no file " + FOLDER + "flods.dossier.yaml" + expected);
        assertThat(Runs.of(OfNoFileAtTheRoot.class)).containsExactly("failed: no file flods.dossier.yaml" + expected);
        assertThat(Runs.of(OfAFileAndAMember.class))
                .containsExactly("failed: @DossierTest has the file \"floods.dossier.yaml\" and the member \"FLOODS\":"
                        + " expected one of them");
    }
}
