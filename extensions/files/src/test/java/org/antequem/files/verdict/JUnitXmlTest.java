package org.antequem.files.verdict;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.antequem.files.DossierFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class JUnitXmlTest {

    private static final String FILE = """
            dossier: 1
            title: The <fire> & "smoke"
            events:
              fire: {called: the fire, during: 1920-05-03}
              move: {called: the move, during: 1920-04}
            claims:
              late: {that: It was the fire, cause: fire, decided: move, expect: supported}
              early: {that: It was not the fire, not: {cause: fire, decided: move}, expect: supported}
              unasked: {that: There was a fire, event: fire, happened: yes}
            """;

    @Test
    void there_is_one_case_for_each_expectation() throws Exception {
        Element suite = suite(xml(FILE));

        assertThat(suite.getAttribute("name")).isEqualTo("The <fire> & \"smoke\"");
        assertThat(suite.getAttribute("tests")).isEqualTo("2");
        assertThat(suite.getAttribute("failures")).isEqualTo("1");
        assertThat(testCase(suite, 0).getAttribute("name")).isEqualTo("late");
        assertThat(testCase(suite, 0).getAttribute("classname")).isEqualTo("fire.dossier.yaml");
        assertThat(testCase(suite, 1).getAttribute("name")).isEqualTo("early");
        assertThat(testCase(suite, 1).hasChildNodes()).isFalse();
    }

    @Test
    void a_failure_says_in_both_places_what_was_expected_and_how_it_is_judged() throws Exception {
        Element failure = (Element)
                testCase(suite(xml(FILE)), 0).getElementsByTagName("failure").item(0);

        assertThat(failure.getAttribute("message"))
                .startsWith(
                        "expected SUPPORTED, but it is REFUTED (confidence moderate): \"It was the fire\". The record");
        assertThat(failure.getTextContent())
                .startsWith(failure.getAttribute("message"))
                .contains("CAUSE_AFTER_EFFECT refutes the claim");
    }

    @Test
    void nothing_but_what_build_servers_read_is_written() throws Exception {
        assertThat(xml(FILE).replaceAll("=\"[^\"]*\"", "").replaceAll("(?s)>[^<]+<", "><"))
                .isEqualTo("<?xml version encoding?><testsuites tests failures errors>"
                        + "<testsuite name tests failures errors skipped time>"
                        + "<testcase name classname time><failure message type></failure></testcase>"
                        + "<testcase name classname time/></testsuite></testsuites>\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            sign        | number
            a NUL       | 0
            a bell      | 7
            an escape   | 27
            a next line | 133
            no sign     | 65535
            half a pair | 55357
            """)
    void signs_that_xml_cannot_write_are_shown_by_their_number(String sign, int number) throws Exception {
        String written = "<a b=\"" + JUnitXml.escaped("x" + (char) number + "y") + "\"/>";

        assertThat(document(written).getDocumentElement().getAttribute("b")).isEqualTo("x\\u%04xy".formatted(number));
    }

    @Test
    void other_signs_are_read_back_as_they_were() throws Exception {
        String text = "tab\t return\r end\n & <a> \"b\" 'c' ]]> é 漢 😀";

        assertThat(document("<a>" + JUnitXml.escaped(text) + "</a>")
                        .getDocumentElement()
                        .getTextContent())
                .isEqualTo(text);
    }

    private static String xml(String text) {
        return Verdicts.of(DossierFile.parse(text, "fire.dossier.yaml")).junit();
    }

    private static Element suite(String xml) throws Exception {
        return (Element) document(xml).getElementsByTagName("testsuite").item(0);
    }

    private static Element testCase(Element suite, int number) {
        return (Element) suite.getElementsByTagName("testcase").item(number);
    }

    private static Document document(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(UTF_8)));
    }
}
