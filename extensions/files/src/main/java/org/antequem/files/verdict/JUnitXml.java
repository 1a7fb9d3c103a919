package org.antequem.files.verdict;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Judgement;
import org.antequem.explanation.Paragraph;
import org.antequem.files.DossierFile;
import org.antequem.files.Expectation;
import org.antequem.model.Claim;

/**
 * What a file expects of its claims, as test results that build servers read: one test case for each {@code expect}. It
 * keeps to the elements and attributes that Jenkins, GitLab and the actions of GitHub read. Some of them show only the
 * text of a failure and others only its message, so both begin alike.
 */
final class JUnitXml {

    private final StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");

    private JUnitXml() {}

    /** The expectations of one file, what was judged of their claims, and which judgements are not as expected. */
    record Suite(
            Evaluation evaluation,
            DossierFile file,
            ImmutableMap<Claim, Expectation> cases,
            ImmutableMap<Judgement, Expectation> unexpected) {}

    static String of(Iterable<Suite> suites) {
        JUnitXml document = new JUnitXml();
        int tests = 0;
        int failures = 0;
        for (Suite suite : suites) {
            tests += suite.cases().size();
            failures += suite.unexpected().size();
        }
        document.xml.append("<testsuites ").append(counts(tests, failures)).append(">\n");
        suites.forEach(document::suite);
        return document.xml.append("</testsuites>\n").toString();
    }

    private void suite(Suite suite) {
        xml.append("  <testsuite");
        attribute("name", suite.evaluation().dossier().title());
        xml.append(' ').append(counts(suite.cases().size(), suite.unexpected().size()));
        xml.append(" skipped=\"0\" time=\"0\">\n");
        suite.cases().forEach((claim, expected) -> testCase(suite.evaluation().of(claim), expected, suite.file()));
        xml.append("  </testsuite>\n");
    }

    private static String counts(int tests, int failures) {
        return "tests=\"%d\" failures=\"%d\" errors=\"0\"".formatted(tests, failures);
    }

    private void testCase(Judgement judgement, Expectation expected, DossierFile file) {
        xml.append("    <testcase");
        attribute(
                "name",
                file.ids().of(judgement.claim()).orElse(judgement.claim().wording()));
        attribute("classname", file.name());
        xml.append(" time=\"0\"");
        if (judgement.verdict() == expected.verdict()) {
            xml.append("/>\n");
            return;
        }
        xml.append(">\n      <failure");
        String message = message(judgement, expected);
        attribute("message", message);
        attribute("type", "expected " + expected.verdict().name());
        xml.append('>').append(escaped(message + "\n\n" + judgement.explain()));
        xml.append("</failure>\n    </testcase>\n");
    }

    private static String message(Judgement judgement, Expectation expected) {
        List<Paragraph> paragraphs = judgement.explanation().paragraphs();
        return "expected " + expected.verdict().name().replace('_', ' ') + ", but it is " + paragraphs.get(0) + ". "
                + paragraphs.get(1);
    }

    private void attribute(String name, String value) {
        xml.append(' ').append(name).append("=\"").append(escaped(value)).append('"');
    }

    /** What XML 1.0 has no way to write is shown by its number. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(sign -> {
            switch (sign) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\t' -> escaped.append("&#9;");
                case '\r' -> escaped.append("&#13;");
                default -> {
                    if (canBeWritten(sign)) {
                        escaped.appendCodePoint(sign);
                    } else {
                        escaped.append("\\u%04x".formatted(sign));
                    }
                }
            }
        });
        return escaped.toString();
    }

    private static boolean canBeWritten(int sign) {
        boolean isControl = (sign < ' ' && sign != '\n') || (sign >= 0x7f && sign <= 0x9f);
        boolean isUnpaired = sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE;
        return !isControl && !isUnpaired && sign != 0xfffe && sign != 0xffff;
    }
}
