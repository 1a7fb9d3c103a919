package org.antequem.report.svg;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.errorprone.annotations.Immutable;
import java.util.List;

/**
 * One element of an SVG document, with what it contains. Every text and every attribute is escaped when it is written.
 *
 * @param name of the element
 * @param attributes in the order in which they are written
 * @param text what it says, before its children
 */
@Immutable
public record Element(
        String name, ImmutableMap<String, String> attributes, String text, ImmutableList<Element> children) {

    private static final int HUNDREDTHS = 100;

    /** An element without attributes and content. */
    public static Element of(String name) {
        return new Element(name, ImmutableMap.of(), "", ImmutableList.of());
    }

    /** A copy of this element that has one attribute more. */
    public Element with(String attribute, String value) {
        return new Element(
                name,
                ImmutableMap.<String, String>builder()
                        .putAll(attributes)
                        .put(attribute, value)
                        .build(),
                text,
                children);
    }

    /** A copy of this element that has one attribute more: a number, rounded to hundredths. */
    public Element with(String attribute, double value) {
        return with(attribute, number(value));
    }

    /** A copy of this element with a text. */
    public Element saying(String words) {
        return new Element(name, attributes, words, children);
    }

    /** A copy of this element that contains more. */
    public Element containing(List<Element> more) {
        return new Element(
                name,
                attributes,
                text,
                ImmutableList.<Element>builder().addAll(children).addAll(more).build());
    }

    /** A copy of this element that contains more. */
    public Element containing(Element... more) {
        return containing(ImmutableList.copyOf(more));
    }

    /** The element, written out: the same bytes for equal elements. */
    public String xml() {
        StringBuilder xml = new StringBuilder();
        write(xml);
        return xml.toString();
    }

    /** {@code "12.5"}: rounded to hundredths, without zeros at the end. */
    public static String number(double value) {
        long hundredths = Math.round(value * HUNDREDTHS);
        String digits = Long.toString(Math.abs(hundredths) / HUNDREDTHS);
        long rest = Math.abs(hundredths) % HUNDREDTHS;
        String decimals = rest == 0 ? "" : rest % 10 == 0 ? "." + rest / 10 : (rest < 10 ? ".0" : ".") + rest;
        return (hundredths < 0 ? "-" : "") + digits + decimals;
    }

    private void write(StringBuilder xml) {
        xml.append('<').append(name);
        attributes.forEach((attribute, value) -> {
            xml.append(' ').append(attribute).append("=\"");
            Escaped.append(value, xml);
            xml.append('"');
        });
        if (text.isEmpty() && children.isEmpty()) {
            xml.append("/>");
            return;
        }
        xml.append('>');
        Escaped.append(text, xml);
        for (Element child : children) {
            child.write(xml);
        }
        xml.append("</").append(name).append('>');
    }
}
