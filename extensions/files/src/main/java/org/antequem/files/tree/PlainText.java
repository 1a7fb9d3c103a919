package org.antequem.files.tree;

import java.util.regex.Pattern;

/** How YAML reads what stands without quotes. */
final class PlainText {

    private static final Pattern NULL = Pattern.compile("~|null|Null|NULL");
    private static final Pattern NUMBER = Pattern.compile(
            "[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?|[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)");
    private static final Pattern TRUTH = Pattern.compile("true|True|TRUE|false|False|FALSE");

    /** What YAML 1.1, which many programs still read, takes for something else than a text. */
    private static final Pattern OTHERWISE_IN_1_1 = Pattern.compile(
            "y|yes|n|no|on|off|[-+]?[0-9][0-9_,]*(:[0-5]?[0-9])*(\\.[0-9_]*)?|[-+]?0b[01_]+|[-+]?0x[0-9a-f_]+"
                    + "|[-+]?[0-9_]*\\.[0-9_]*(e[-+]?[0-9]+)?|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}([ t].*)?|=|<<",
            Pattern.CASE_INSENSITIVE);

    private static final String INDICATORS = "-?:,[]{}#&*!|>'\"%@`=~<";

    private PlainText() {}

    static boolean isNull(String value) {
        return value.isEmpty() || NULL.matcher(value).matches();
    }

    static boolean isNumber(String value) {
        return !value.isEmpty()
                && value.charAt(0) <= '9'
                && NUMBER.matcher(value).matches();
    }

    /** True where every reader of YAML takes it for a text. */
    static boolean isText(String value) {
        return !isNull(value)
                && !isNumber(value)
                && !TRUTH.matcher(value).matches()
                && !OTHERWISE_IN_1_1.matcher(value).matches();
    }

    /** True where it can stand without quotes; within brackets, commas and brackets cannot. */
    static boolean isSafe(String value, boolean inBrackets) {
        if (value.isEmpty() || (INDICATORS.indexOf(value.charAt(0)) >= 0 && !isNumber(value) && !isNull(value))) {
            return false;
        }
        int last = value.length() - 1;
        if (value.charAt(0) <= ' '
                || value.charAt(last) <= ' '
                || value.charAt(last) == ':'
                || value.startsWith("...")) {
            return false;
        }
        for (int i = 0; i <= last; i++) {
            char c = value.charAt(i);
            if (c < ' ' || (c > '~' && Characters.isHidden(value, i)) || (inBrackets && ",[]{}".indexOf(c) >= 0)) {
                return false;
            }
            if (i < last && ((c == ':' && value.charAt(i + 1) == ' ') || (c == ' ' && value.charAt(i + 1) == '#'))) {
                return false;
            }
        }
        return true;
    }
}
