package org.antequem.report.svg;

/** Text as XML 1.0 can hold it: nothing in it is markup, and what no document may contain is shown as missing. */
final class Escaped {

    private static final int MISSING = '\ufffd';

    private Escaped() {}

    static void append(String words, StringBuilder xml) {
        words.codePoints().forEach(sign -> {
            switch (sign) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '"' -> xml.append("&quot;");
                case '\'' -> xml.append("&#39;");
                default -> xml.appendCodePoint(isOfXml(sign) ? sign : MISSING);
            }
        });
    }

    private static boolean isOfXml(int sign) {
        return sign == '\t'
                || sign == '\n'
                || (sign >= ' ' && sign <= '\ud7ff')
                || (sign >= '\ue000' && sign <= '\ufffd')
                || sign > '\uffff';
    }
}
