package org.antequem.examples.claimtest;

import static org.antequem.examples.claimtest.LetterTest.BROUGHT_DOWN;
import static org.antequem.examples.claimtest.LetterTest.DOSSIER;
import static org.antequem.testing.AntequemAssertions.assertThat;
import static org.antequem.testing.house.Criteria.areCausal;
import static org.antequem.testing.house.HouseRules.claims;
import static org.antequem.testing.house.Requirements.haveIndependentRoots;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Evaluator;
import org.antequem.evaluation.Judgement;
import org.antequem.examples.Page;
import org.antequem.model.Dossier;
import org.antequem.testing.junit.DossierTest;
import org.antequem.testing.junit.Id;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What the guide to tests of claims shows is what happens. */
class GuideTest {

    private static final Page GUIDE = Page.of("docs/guide/testing-claims.md");

    // spotless:off
    private static void theLetterDidIt(Evaluation evaluation) {
        assertThat(evaluation).verdictOn(BROUGHT_DOWN).isSupported();
    }

    private static void twoSources(Dossier dossier) {
        claims().that(areCausal()).must(haveIndependentRoots(2)).because("two sources, house style").check(dossier);
    }
    // spotless:on

    @Test
    void shows_how_the_first_test_fails_and_a_house_rule() {
        assertThat(GUIDE.blocks("text"))
                .containsExactly(
                        said(() -> theLetterDidIt(Evaluator.standard().evaluate(DOSSIER))),
                        GUIDE.blocks("text").get(1),
                        said(() -> twoSources(DOSSIER)),
                        Page.of("examples/src/test/house-rules/two-sources.txt").text());
    }

    /** As the guide puts it, the file says the same as the constants of {@link LetterTest}. */
    @Nested
    @DossierTest(file = "letter.dossier.yaml")
    class OfAFile {

        @Test
        void shows_the_file(Dossier dossier) {
            assertThat((Object) dossier).isEqualTo(DOSSIER);
            assertThat(GUIDE.blocks("yaml"))
                    .containsExactly(Page.of("examples/src/test/resources/org/antequem/examples/claimtest/"
                                    + "letter.dossier.yaml")
                            .text());
        }

        @Test
        void shows_how_a_failure_names_the_place(@Id("brought-down") Judgement judgement) {
            String said = said(() -> assertThat(judgement).isSupported());

            assertThat(GUIDE.blocks("text").get(1)).isEqualTo(said.substring(0, said.indexOf("\n\n") + 1));
        }
    }

    @Test
    void names_the_version_that_is_built() {
        String pom = Page.of("pom.xml").text();
        String version = pom.substring(pom.indexOf("<revision>") + 10, pom.indexOf("</revision>"));

        assertThat(GUIDE.blocks("xml"))
                .hasSize(1)
                .allSatisfy(block -> assertThat(block)
                        .contains(
                                "<artifactId>antequem-testing</artifactId>\n      <version>" + version + "</version>"));
    }

    private static String said(ThrowingCallable failing) {
        return String.valueOf(
                        catchThrowableOfType(AssertionError.class, failing).getMessage())
                .stripLeading();
    }
}
