package org.antequem.report.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Evaluator;
import org.antequem.evaluation.VerdictHistory;
import org.antequem.examples.zinoviev.ClaimsUnderTest;
import org.antequem.examples.zinoviev.ZinovievDossier;
import org.antequem.explanation.Explanation;
import org.antequem.explanation.Paragraph;
import org.antequem.explanation.Remark.HangsOn;
import org.antequem.finding.Bearing;
import org.antequem.lineage.Independence;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Source;
import org.antequem.record.Policy;
import org.antequem.time.Span;
import org.antequem.verdict.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a page says, and that nothing of the record becomes markup on it. */
class HtmlReportTest {

    private static final Evaluation EVALUATION = Evaluator.standard().evaluate(ZinovievDossier.DOSSIER);
    private static final HtmlReport REPORT = HtmlReport.of(EVALUATION);

    @Test
    void says_each_paragraph_of_each_explanation_and_of_what_the_verdicts_hang_on() {
        String said = words(REPORT.tellingWhatVerdictsHangOn().html());

        for (Claim claim : ZinovievDossier.DOSSIER.claims()) {
            Explanation explanation = EVALUATION.of(claim).explanation();
            ImmutableList<Paragraph> paragraphs = explanation.paragraphs();
            assertThat(paragraphs.subList(1, paragraphs.size()))
                    .allSatisfy(paragraph -> assertThat(said).contains(paragraph.text()));
            assertThat(explanation.paragraphs(new HangsOn(EVALUATION.of(claim).hangsOn())))
                    .allSatisfy(paragraph -> assertThat(said).contains(paragraph.text()));
            assertThat(said).contains(claim.toString());
        }
    }

    @Test
    void says_nothing_of_what_verdicts_hang_on_unless_asked() {
        assertThat(REPORT.html()).doesNotContain("What would change the verdict");
    }

    @Test
    void is_about_the_claims_named_in_their_order() {
        List<Claim> two = List.of(ClaimsUnderTest.ALL.get(1), ClaimsUnderTest.ALL.get(0));

        assertThat(all(
                        "<h3 id=\"claim-[0-9]+-title\" dir=\"auto\">(.*?)</h3>",
                        REPORT.about(two).html()))
                .map(HtmlReportTest::words)
                .containsExactly(two.get(0).toString(), two.get(1).toString());
    }

    @Test
    void has_the_title_of_the_dossier_or_another() {
        assertThat(REPORT.html()).contains("<title>" + ZinovievDossier.DOSSIER.title() + "</title>");
        assertThat(REPORT.titled("A < B").html())
                .contains("<title>A &lt; B</title>")
                .contains("<h1 dir=\"auto\">A &lt; B</h1>");
        assertThatThrownBy(() -> REPORT.titled(" "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\" \" is no title of a report: expected words");
    }

    @Test
    void every_link_leads_to_something_on_the_page_and_no_two_things_have_one_id() {
        String html = REPORT.tellingWhatVerdictsHangOn().html();
        List<String> ids = all("\\bid=\"([^\"]*)\"", html);

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(all("\\bhref=\"#([^\"]*)\"", html)).isNotEmpty().isSubsetOf(ids);
        assertThat(all("\\bhref=\"([^#][^\"]*)\"", html)).isEmpty();
        assertThat(all("aria-labelledby=\"([^\" ]*)[^\"]*\"", html))
                .isNotEmpty()
                .isSubsetOf(ids);
    }

    @Test
    void is_the_same_in_every_locale_and_zone() {
        String html = REPORT.html();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));

            assertThat(HtmlReport.of(Evaluator.standard().evaluate(ZinovievDossier.DOSSIER))
                            .html())
                    .isEqualTo(html);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void has_no_carriage_return_and_nothing_that_a_browser_would_load_or_run() {
        assertThat(REPORT.html())
                .doesNotContain("\r")
                .doesNotContain("<script")
                .doesNotContain(" style=")
                .doesNotContain("url(http")
                .doesNotContain("@import");
    }

    @Test
    void says_what_is_enough_under_the_policy_of_the_evaluation() {
        Policy strict = Policy.STANDARD
                .firmLines(2)
                .weakLines(3)
                .lateAfter(Span.days(7))
                .mostHops(1)
                .without(Independence.SIDES_SPEAK_SEPARATELY);

        assertThat(words(REPORT.html()))
                .containsSubsequence(
                        "firm\nEnough by itself.",
                        "weak\nNot enough by itself: it takes 2 weak pieces of evidence",
                        "More than 60 days after the fact",
                        "handed on more than 3 times")
                .doesNotContain("not assumed");
        assertThat(words(HtmlReport.of(Evaluator.standard().under(strict).evaluate(ZinovievDossier.DOSSIER))
                        .html()))
                .containsSubsequence(
                        "firm\nNot enough by itself: it takes 2 firm pieces",
                        "it takes 3 weak pieces",
                        "More than 7 days after the fact",
                        "handed on more than once",
                        "not assumed\nThat those who speak for different sides do not speak for each other"
                                + " (SIDES_SPEAK_SEPARATELY).");
    }

    @Test
    void shows_how_a_verdict_changed_where_it_did_and_only_on_request() {
        HtmlReport told = REPORT.tellingVerdictsThroughTime();
        long changed = ZinovievDossier.DOSSIER.claims().stream()
                .filter(claim -> EVALUATION.throughTime(claim).entries().stream()
                                .map(VerdictHistory.Entry::verdict)
                                .distinct()
                                .count()
                        > 1)
                .count();

        assertThat(changed)
                .isPositive()
                .isLessThan(ZinovievDossier.DOSSIER.claims().size());
        assertThat(all("(How the verdict changed as sources appeared)", told.html()))
                .hasSize((int) changed);
        assertThat(REPORT.html()).doesNotContain("How the verdict changed");
        assertThat(told.tellingWhatVerdictsHangOn().html())
                .contains("How the verdict changed", "What would change the verdict");
    }

    @Test
    void lists_every_claim_at_a_glance_and_last_and_briefly_those_on_which_nothing_bears() {
        String html = REPORT.html();
        int start = html.indexOf("<section id=\"verdicts\"");
        int bareFrom = html.indexOf("<h3 id=\"bare\">", start);
        int end = html.indexOf("</section>", start);
        List<String> bare = ZinovievDossier.DOSSIER.claims().stream()
                .filter(claim -> EVALUATION.of(claim).verdict() == Verdict.NOT_ENOUGH_EVIDENCE
                        && EVALUATION.of(claim).lines(Bearing.SUPPORTS).isEmpty()
                        && EVALUATION.of(claim).lines(Bearing.REFUTES).isEmpty())
                .map(Claim::toString)
                .toList();

        assertThat(bareFrom).isBetween(start, end);
        assertThat(bare).isNotEmpty();
        assertThat(all("<a (?:dir=\"auto\" )?href=\"#claim-[0-9]+\">(.*?)</a>", html.substring(bareFrom, end)))
                .map(HtmlReportTest::words)
                .containsExactlyElementsOf(bare);
        assertThat(all("<a (?:dir=\"auto\" )?href=\"#claim-[0-9]+\">(.*?)</a>", html.substring(start, bareFrom)))
                .hasSize(ZinovievDossier.DOSSIER.claims().size() - bare.size());
    }

    @Test
    void says_beside_each_verdict_who_makes_the_claim() {
        String html = REPORT.html();
        String verdicts =
                html.substring(html.indexOf("<section id=\"verdicts\""), html.indexOf("<section id=\"claims\""));

        assertThat(all("<span class=\"teller\">said by <bdi>(.*?)</bdi></span>", verdicts))
                .map(HtmlReportTest::words)
                .containsExactlyInAnyOrderElementsOf(ZinovievDossier.DOSSIER.claims().stream()
                        .flatMap(claim -> claim.saidBy().stream())
                        .map(Source::quoted)
                        .toList());
    }

    @Test
    void says_what_an_empty_record_has() {
        Dossier empty = Dossier.titled("Nothing").build();

        assertThat(HtmlReport.of(Evaluator.standard().evaluate(empty)).html())
                .contains("The record has 0 claims, 0 events and 0 sources. This report is about no claim.");
    }

    @Test
    void writes_a_file_that_replaces_one(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("report.html"), "before");

        REPORT.write(file);

        assertThat(file).usingCharset(UTF_8).hasContent(REPORT.html());
    }

    /** The text of markup, as a browser shows it. */
    private static String words(String html) {
        return html.replaceAll("<[^>]*>", "")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    private static List<String> all(String pattern, String html) {
        return Pattern.compile(pattern)
                .matcher(html)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
