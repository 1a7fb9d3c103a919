package org.antequem.files.tree;

import java.util.Iterator;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Reads YAML 1.2, of which anchors, aliases, tags, merge keys, directives and several documents are refused. */
final class YamlReader {

    private static final String EXPECTED_NAMES =
            "; expected the value itself at each place where it is meant, or quotes around a text";

    private static final Pattern CUT = Pattern.compile("#[^\\s#!-]");

    private final Text text;
    private final Growth growth;
    private final int length;
    private boolean inDocument;
    private int index;
    private int point;
    private Optional<Place> lastQuoted = Optional.empty();

    YamlReader(Text text, Limits limits) {
        this.text = text;
        this.growth = new Growth(limits);
        this.length = text.characters().length();
    }

    Tree read() {
        // The text is within its limit already; the engine counts characters.
        LoadSettings settings =
                LoadSettings.builder().setCodePointLimit(length + 16).build();
        Iterator<Event> events = new ParserImpl(settings, new StreamReader(settings, text.characters()));
        try {
            while (events.hasNext()) {
                read(events.next());
            }
        } catch (Growth.Stopped e) {
            return growth.stopped(text);
        } catch (YamlEngineException e) {
            new YamlSyntax(text, lastQuoted, e).addTo(growth);
            return growth.stopped(text);
        }
        if (growth.isEmpty()) {
            growth.problem(text.place(0), "there is nothing in this text");
            return growth.stopped(text);
        }
        return growth.tree(text);
    }

    private void read(Event event) throws Growth.Stopped {
        if (event instanceof DocumentStartEvent start) {
            startDocument(start);
        } else if (event instanceof AliasEvent alias) {
            String name = alias.getAlias().toString();
            growth.problem(
                    place(event),
                    String.format("*%s refers to an anchor, which is not allowed here%s", name, EXPECTED_NAMES));
            growth.scalar(Growth.nothing(place(event)));
        } else if (event instanceof NodeEvent node) {
            readNode(node);
        } else if (event.getEventId() == Event.ID.SequenceEnd || event.getEventId() == Event.ID.MappingEnd) {
            boolean flow = mark(event.getEndMark()).getIndex()
                    > mark(event.getStartMark()).getIndex();
            growth.close(flow ? Optional.of(place(event)) : Optional.empty());
        }
    }

    private void startDocument(DocumentStartEvent start) throws Growth.Stopped {
        if (inDocument) {
            growth.problem(place(start), "a second document begins here; expected one document in one text");
            throw new Growth.Stopped();
        }
        inDocument = true;
        int lines = mark(start.getStartMark()).getLine() + 1;
        for (int line = 1; line <= lines; line++) {
            if (text.line(line).startsWith("%")) {
                int width = text.line(line).codePointCount(0, text.line(line).length());
                growth.problem(
                        new Place(line, 1, line, width + 1),
                        "a directive, a line that begins with %, is not allowed here; expected none");
            }
        }
    }

    private void readNode(NodeEvent event) throws Growth.Stopped {
        event.getAnchor()
                .ifPresent(anchor -> growth.problem(
                        place(event), String.format("the anchor &%s is not allowed here%s", anchor, EXPECTED_NAMES)));
        if (event instanceof ScalarEvent scalar) {
            scalar.getTag().ifPresent(tag -> refuseTag(event));
            readScalar(scalar);
        } else if (event instanceof CollectionStartEvent collection) {
            collection.getTag().ifPresent(tag -> refuseTag(event));
            growth.open(event.getEventId() == Event.ID.MappingStart, place(event));
        }
    }

    private void readScalar(ScalarEvent scalar) throws Growth.Stopped {
        Place place = place(scalar);
        boolean plain = scalar.isPlain();
        if (scalar.isDQuoted() || scalar.isSQuoted()) {
            lastQuoted = Optional.of(place);
        }
        if (plain && growth.expectsKey()) {
            if (scalar.getValue().equals("<<")) {
                growth.problem(place, "a merge key, <<, is not allowed here" + EXPECTED_NAMES);
            } else if (scalar.getValue().isEmpty()) {
                growth.problem(place, "there is no key here; expected one before the colon");
            }
        }
        if (plain) {
            refuseCut(scalar);
        }
        growth.scalar(new Scalar(scalar.getValue(), plain ? Scalar.Style.PLAIN : Scalar.Style.QUOTED, place));
    }

    /** Refuses a text that ends before {@code #} and no space: whoever wrote it hardly meant a comment. */
    private void refuseCut(ScalarEvent scalar) {
        String characters = text.characters();
        int end = indexOf(mark(scalar.getEndMark()));
        int hash = end;
        while (hash < length && (characters.charAt(hash) == ' ' || characters.charAt(hash) == '\t')) {
            hash++;
        }
        if (!scalar.getValue().isEmpty()
                && hash > end
                && CUT.matcher(characters).region(hash, length).lookingAt()) {
            growth.problem(
                    text.place(hash),
                    "the text before # ends here, as the rest of the line is a comment; expected quotes around the text,"
                            + " or a space behind # if a comment is meant");
        }
    }

    /** The index of a character in the text; the engine counts characters of which some take two places. */
    private int indexOf(Mark mark) {
        if (mark.getIndex() > point) {
            index = text.characters().offsetByCodePoints(index, mark.getIndex() - point);
            point = mark.getIndex();
        }
        return index;
    }

    private void refuseTag(Event event) {
        growth.problem(
                place(event),
                "a tag, which begins with !, is not allowed here; expected the value alone, or quotes around a text");
    }

    private static Mark mark(Optional<Mark> mark) {
        return mark.orElseThrow();
    }

    private static Place place(Event event) {
        Mark start = mark(event.getStartMark());
        Mark end = mark(event.getEndMark());
        return new Place(start.getLine() + 1, start.getColumn() + 1, end.getLine() + 1, end.getColumn() + 1);
    }
}
