package org.antequem.files.tree;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is no YAML or no JSON, and what is said about it; ⏎ is a line break, ⇥ a tab. */
class ProblemsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '§', quoteCharacter = '\u0000', textBlock = """
            that: He said: no § 1:14: a second colon with a space behind it stands in this line; expected quotes around the text: that: "He said: no"
            a: b⏎   c: d § 2:5: this line is indented as if it continued the text of the line before it; expected it to begin where that line begins
            a: "foo⏎b: "bar"⏎ § 2:5: there is more text behind the closing quote; expected a quote that closes the one that opens at 1:4
            a: "foo § 1:4: the quote that opens here is never closed; expected the same quote behind the text
            a: 'foo⏎---⏎b § 1:4: the quote that opens here is never closed; expected the same quote behind the text
            a:⏎⇥b: c § 2:1: a tab indents this line; expected spaces
            a: @b § 1:4: a text cannot begin with @; expected it in quotes
            a: `b § 1:4: a text cannot begin with `; expected it in quotes
            a: %b § 1:4: a text cannot begin with %; expected it in quotes
            a: b⏎- c § 2:1: an item of a list stands here; expected a key and its value, as before
            - a⏎b: c § 2:1: a key stands here; expected an item of the list, which begins with "- "
            a: [b, c § 1:9: the [ that opens at 1:4 is not closed before this; expected ]
            a: [b, c} § 1:9: "}" stands within the [ that opens at 1:4; expected a comma or ]
            a: {b: c § 1:9: the { that opens at 1:4 is not closed before this; expected }
            a: {b: c d: e} § 1:11: ":" stands within the { that opens at 1:4; expected a comma or }
            a: {b: c] § 1:9: "]" stands within the { that opens at 1:4; expected a comma or }
            a: ] § 1:4: there is no value before "]"; expected one
            a: , § 1:4: there is no value before ","; expected one
            a: "b" c § 1:8: there is more text behind the closing quote; expected the whole text in quotes, and quotes within it written twice or with a backslash
            a: 'b' c⏎ § 1:8: there is more text behind the closing quote; expected the whole text in quotes, and quotes within it written twice or with a backslash
            key:value⏎b: c § 2:2: the line before this one is no key with its value; expected a colon with a space behind its key
            foo⏎bar: c § 2:4: the line before this one is no key with its value; expected a colon with a space behind its key
            a: - b § 1:4: an item of a list, which begins with "- ", cannot stand here; expected it on a line of its own
            a: "\\d" § 1:6: a backslash and what follows it are no character here; expected \\\\ for a backslash
            a: > foo⏎ bar § 1:6: "f" stands behind | or >; expected the text on the next lines
            a: !<x § 1:7: a text cannot begin with !; expected it in quotes
            a: * § 1:5: a text cannot begin with *; expected it in quotes
            a: & § 1:5: a text cannot begin with &; expected it in quotes
            a: * b § 1:5: a text cannot begin with *; expected it in quotes
            ? a⏎ b: c § 2:3: the line before this one is no key with its value; expected a colon with a space behind its key
            a: b⏎...⏎c: d § 3:1: "..." has ended the text before this line; expected nothing behind it
            a: b⏎ c: d⏎ § 2:3: this line is indented as if it continued the text of the line before it; expected it to begin where that line begins
            a:⏎  b: c⏎ d: e § 3:2: the indentation of this line fits no line above it; expected as many spaces as before a key of its level
            a:⏎    b: c⏎  d: e § 3:3: the indentation of this line fits no line above it; expected as many spaces as before a key of its level
            %FOO⏎---⏎a: b § 1:1: a directive, a line that begins with %, is not allowed here; expected none
            %YAML 1.1⏎%YAML 1.2⏎---⏎a § 2:1: a directive, a line that begins with %, is not allowed here; expected none
            %YAML 2⏎---⏎a § 1:8: a directive, a line that begins with %, is not allowed here; expected none
            a: b: c: d § 1:5: a second colon with a space behind it stands in this line; expected quotes around the text: a: "b: c: d"
            a: [x⏎b: c⏎ § 2:2: the [ that opens at 1:4 is not closed before this; expected ]
            a: {x: 1⏎b: c⏎ § 2:2: the { that opens at 1:4 is not closed before this; expected }
            a: 'it's' § 1:8: there is more text behind the closing quote; expected the whole text in quotes, and quotes within it written twice or with a backslash
            a: don't: x § 1:9: a second colon with a space behind it stands in this line; expected quotes around the text: a: "don't: x"
            a: "x\\u12" § 1:8: a backslash and what follows it are no character here; expected \\\\ for a backslash
            a: "x\\xzz" § 1:8: a backslash and what follows it are no character here; expected \\\\ for a backslash
            a: {b: c}} § 1:10: "}" closes nothing that is open; expected none
            a: [b]] § 1:7: "]" closes nothing that is open; expected none
            - [a⏎- b § 2:4: the [ that opens at 1:3 is not closed before this; expected ]
            {a: b}⏎c: d § 1:2: "a" stands where a key was expected; expected a text in double quotes
            a: {called: the "x": y} § 1:20: ":" stands within the { that opens at 1:4; expected a comma or }
            a: b⏎⇥c: d § 2:1: a tab indents this line; expected spaces
            a: ? b § 1:4: "? " cannot stand here; expected a value
            a: : b § 1:4: a colon stands here without a key; expected a key before it, or quotes around it
            : b § 1:1: a colon stands here without a key; expected a key before it, as one text
            a:⏎  - b⏎  c: d § 3:3: a key stands here; expected an item of the list, which begins with "- "
            a: [b: c: d] § 1:9: ":" stands within the [ that opens at 1:4; expected a comma or ]
            !x!y a: b § 1:1: a text cannot begin with !; expected it in quotes
            a: {{b}}: c § 1:5: a list or a mapping stands where a key was expected, which is a text, 1:9: a second colon with a space behind it stands in this line; expected quotes around the text: a: "{{b}}: c"
            a: 'b⏎c: d⏎ § 1:4: the quote that opens here is never closed; expected the same quote behind the text
            ? ? a § 1:3: a list or a mapping stands where a key was expected, which is a text
            x: [a, , b] § 1:8: there is no value before ","; expected one
            x: {a: b,, c: d} § 1:10: there is no value before ","; expected one
            a: b #c⏎ d § 1:6: the text before # ends here, as the rest of the line is a comment; expected quotes around the text, or a space behind # if a comment is meant, 2:2: a text stands here; expected a key with a colon and a space behind it
            "a" b: c § 1:6: a colon stands here without a key; expected a key before it, as one text
            'a': 'b'c: d § 1:9: there is more text behind the closing quote; expected the whole text in quotes, and quotes within it written twice or with a backslash
            *a : b § 1:1: *a refers to an anchor, which is not allowed here; expected the value itself at each place where it is meant, or quotes around a text
            a: >⏎   x⏎  y⏎ § 3:3: a text stands here; expected a key with a colon and a space behind it
            a:⏎ - b⏎- c § 3:1: an item of a list stands here; expected a key and its value, as before
            a: b⏎---⏎c: d § 2:1: a second document begins here; expected one document in one text
            a: &x b⏎c: *x § 1:4: the anchor &x is not allowed here; expected the value itself at each place where it is meant, or quotes around a text, 2:4: *x refers to an anchor, which is not allowed here; expected the value itself at each place where it is meant, or quotes around a text
            <<: b § 1:1: a merge key, <<, is not allowed here; expected the value itself at each place where it is meant, or quotes around a text
            d: !!str x § 1:4: a tag, which begins with !, is not allowed here; expected the value alone, or quotes around a text
            a: b⏎c: d⏎a: e⏎f: {x: 1, x: 2} § 3:1: "a" is there twice, here and at 1:1; expected each key once, 4:11: "x" is there twice, here and at 4:5; expected each key once
            called: the visit #2⏎b: c # d § 1:19: the text before # ends here, as the rest of the line is a comment; expected quotes around the text, or a space behind # if a comment is meant
            ? [a]⏎: b § 1:3: a list or a mapping stands where a key was expected, which is a text
            a: 😀 #1 § 1:6: the text before # ends here, as the rest of the line is a comment; expected quotes around the text, or a space behind # if a comment is meant
            a: {b: c, d: *e, f: !g h} § 1:14: *e refers to an anchor, which is not allowed here; expected the value itself at each place where it is meant, or quotes around a text, 1:21: a tag, which begins with !, is not allowed here; expected the value alone, or quotes around a text
            a:⏎  - b: 1⏎    c: 2⏎    b: 3 § 4:5: "b" is there twice, here and at 2:5; expected each key once
            when: 2015 #about § 1:12: the text before # ends here, as the rest of the line is a comment; expected quotes around the text, or a space behind # if a comment is meant
            """)
    void yaml(String text, String problem) {
        assertThat(found(text)).isEqualTo(problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '§', quoteCharacter = '\u0000', textBlock = """
            {"a": 1,} § 1:8: a comma stands before }; expected none behind the last value
            {"a": yes} § 1:7: "yes" is no JSON value; expected a text in double quotes, a number, true, false or null
            {'a': 1} § 1:2: "'" stands where a key was expected; expected a text in double quotes
            {a: 1} § 1:2: "a" stands where a key was expected; expected a text in double quotes
            [1 2] § 1:4: "2" stands within the [ that opens at 1:1; expected a comma or ]
            {"a" 1} § 1:6: "1" stands behind a key; expected a colon
            {"a": "x⏎y"} § 1:7: the quote that opens here is not closed on its line; expected ", or \\n for a line break
            [01] § 1:2: "01" is no JSON value; expected a number as JSON writes it, or a text in double quotes
            [+1] § 1:2: "+1" is no JSON value; expected a number as JSON writes it, or a text in double quotes
            [1.] § 1:2: "1." is no JSON value; expected a number as JSON writes it, or a text in double quotes
            {"a": 1, "a": 2} § 1:10: "a" is there twice, here and at 1:2; expected each key once
            [ § 1:1: the [ that opens here is never closed; expected ]
            {"a": [1, 2 § 1:7: the [ that opens here is never closed; expected ]
            [1] x § 1:5: "x" stands behind the end of the value; expected one JSON value in one text
            {"a":1 // c⏎} § 1:8: a comment stands here; expected none in JSON
            {"a":1⏎# c⏎} § 2:1: a comment stands here; expected none in JSON
            ["\\x"] § 1:3: a backslash and what follows it are no character here; expected \\\\ for a backslash
            ["\\u12g4"] § 1:3: a backslash and what follows it are no character here; expected \\\\ for a backslash
            ["\\ud83d"] § 1:2: "\\ud83d" is half a character; expected its other half beside it
            ["a] § 1:2: the quote that opens here is never closed; expected " behind the text
            [1} § 1:3: "}" stands within the [ that opens at 1:1; expected a comma or ]
            {"a":} § 1:6: "}" stands where a value was expected
            [NaN] § 1:2: "NaN" is no JSON value; expected a text in double quotes, a number, true, false or null
            [{"x":{"y":[1,tru]}}] § 1:15: "tru" is no JSON value; expected a text in double quotes, a number, true, false or null
            ['a'] § 1:2: "'" stands where a value was expected; expected double quotes
            [1,,2] § 1:4: "," stands where a value was expected
            ["a""b"] § 1:5: '"' stands within the [ that opens at 1:1; expected a comma or ]
            {"a":1 "b":2} § 1:8: '"' stands within the { that opens at 1:1; expected a comma or }
            [Infinity] § 1:2: "Infinity" is no JSON value; expected a text in double quotes, a number, true, false or null
            [.5] § 1:2: ".5" is no JSON value; expected a text in double quotes, a number, true, false or null
            ["a⇥b"] § 1:4: a control character (U+0009) stands in a text; expected \\u0009
            {"😀": x} § 1:7: "x" is no JSON value; expected a text in double quotes, a number, true, false or null
            {}{} § 1:3: "{" stands behind the end of the value; expected one JSON value in one text
            {"a": None} § 1:7: "None" is no JSON value; expected a text in double quotes, a number, true, false or null
            """)
    void json(String text, String problem) {
        assertThat(found(text)).isEqualTo(problem);
    }

    private static String found(String text) {
        String joined = Tree.parse(text.replace("⏎", "\n").replace("⇥", "\t"))
                .problems()
                .toString();
        return joined.substring(1, joined.length() - 1);
    }
}
