package org.antequem.examples.tour;

import static org.antequem.examples.tour.Reasons.EXPLANATION;
import static org.antequem.examples.tour.Reasons.JUDGEMENT;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import org.antequem.examples.Page;
import org.junit.jupiter.api.Test;

class ReasonsTest {

    @Test
    void prints_what_the_guide_shows() {
        assertThat(Page.of("docs/guide/explanations.md").blocks("text"))
                .containsExactly(Page.printed(() -> Reasons.main(new String[0])));
    }

    @Test
    void a_page_of_ones_own_shows_all_that_the_text_does() {
        String words = Reasons.html(EXPLANATION)
                .replaceAll("<[^>]*>", " ")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replaceAll("\\s+", " ")
                .strip();

        for (String line : Splitter.on('\n').split(JUDGEMENT.explain())) {
            assertThat(words).contains(line.strip());
        }
    }

    @Test
    void a_page_of_ones_own_is_nested_as_the_argument_is() {
        assertThat(Reasons.html(EXPLANATION))
                .startsWith(
                        "<li class=\"REFUTED\">REFUTED (confidence moderate): &quot;The article forced the recall&quot;<ul>")
                .contains(
                        "<li class=\"ALREADY_DECIDED\">ALREADY_DECIDED refutes the claim. A claim that one thing decided another is"
                                + " refuted where the decision, or the planning, preparation or execution of the effect,"
                                + " had certainly begun before.<ul><li class=\"FIRM\">Firm evidence from ")
                .contains(
                        "<li class=\"granted\">&quot;the article&quot; happened on 10 March 2021 (taken as given: the claim"
                                + " is judged as if this were so)</li>")
                .endsWith("</li></ul></li>");
    }
}
