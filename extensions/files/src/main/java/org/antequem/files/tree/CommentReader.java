package org.antequem.files.tree;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the comments of a text that was read, and the entry or item that each belongs to. */
final class CommentReader {

    /** A comment on a line of its own; an empty line has no words. */
    private record Line(int column, String words) {

        private static final Line EMPTY = new Line(0, "");
    }

    private final String characters;
    private final Comments.Found root = new Comments.Found();
    private final ImmutableList<Anchor> anchors;
    private final ImmutableList<Outline.Range> scalars;
    private final List<Line> pending = new ArrayList<>();
    private int line = 1;
    private int lineStart;
    private int nextAnchor;
    private int nextScalar;

    private CommentReader(Text text, Node node) {
        Outline outline = Outline.of(text, node, root);
        this.characters = text.characters();
        this.anchors = outline.anchors();
        this.scalars = outline.scalars();
    }

    static Comments read(Text text, Node node) {
        CommentReader reader = new CommentReader(text, node);
        reader.read();
        return reader.root.comments();
    }

    private void read() {
        int index = 0;
        while (index < characters.length()) {
            settleBefore(index);
            if (nextScalar < scalars.size() && index == scalars.get(nextScalar).start()) {
                Outline.Range scalar = scalars.get(nextScalar++);
                readHeader(scalar);
                index = pass(index, scalar.end());
            } else if (characters.charAt(index) == '#' && isSpace(index - 1)) {
                int end = endOfLine(index);
                add(index, end);
                index = end;
            } else {
                if (index == lineStart
                        && characters.substring(index, endOfLine(index)).isBlank()) {
                    pending.add(Line.EMPTY);
                }
                index = pass(index, index + 1);
            }
        }
        settle(anchors.size());
    }

    /** Of a text that is written as a block, the comment behind {@code |} or {@code >}. */
    private void readHeader(Outline.Range scalar) {
        if (scalar.block()) {
            int end = endOfLine(scalar.start());
            int hash = characters.substring(scalar.start(), end).indexOf('#');
            if (hash >= 0) {
                add(scalar.start() + hash, end);
            }
        }
    }

    private int pass(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = characters.charAt(i);
            if (c == '\n' || (c == '\r' && !characters.startsWith("\n", i + 1))) {
                line++;
                lineStart = i + 1;
            }
        }
        return to;
    }

    private void add(int start, int end) {
        String comment = characters.substring(start, end).stripTrailing();
        if (characters.substring(lineStart, start).isBlank()) {
            pending.add(new Line(start - lineStart, comment));
            return;
        }
        passAnchors();
        if (nextAnchor > 0) {
            Anchor last = anchors.get(nextAnchor - 1);
            addBehind(atThisLine().orElse(last).comments(), comment);
        } else if (anchors.isEmpty()) {
            addBehind(root, comment);
        } else {
            anchors.get(0).comments().before.add(comment);
        }
    }

    private void passAnchors() {
        while (nextAnchor < anchors.size() && anchors.get(nextAnchor).line() <= line) {
            nextAnchor++;
        }
    }

    private void settleBefore(int index) {
        char c = characters.charAt(index);
        if (!pending.isEmpty() && c != '#' && !Character.isWhitespace(c)) {
            passAnchors();
            settle(nextAnchor - onThisLine().size());
        }
    }

    /**
     * Gives the pending lines to what they stand with. A line that is indented deeper than what follows stands with
     * what precedes it and is indented no deeper than the line; so does one that an empty line parts from what follows,
     * and none from what precedes.
     */
    private void settle(int next) {
        Anchor following = next < anchors.size() ? anchors.get(next) : null;
        Anchor preceding = next > 0 ? anchors.get(next - 1) : null;
        int lastEmpty = pending.lastIndexOf(Line.EMPTY);
        boolean stays = true;
        List<String> empty = new ArrayList<>();
        for (int i = 0; i < pending.size(); i++) {
            Line line = pending.get(i);
            if (line.equals(Line.EMPTY)) {
                empty.add("");
                stays = false;
                continue;
            }
            boolean leads = following != null && line.column() <= following.column() && !(stays && i < lastEmpty);
            stays = !leads;
            // Of two comments, the second never stands before the first.
            preceding = leads ? null : enclosing(preceding, line.column(), following);
            List<String> lines = lines(preceding, following);
            lines.addAll(empty);
            lines.add(line.words());
            empty.clear();
        }
        if (following != null) {
            following.comments().before.addAll(empty);
        }
        pending.clear();
    }

    /** The innermost that is indented no deeper than a column, and is complete. */
    private static @Nullable Anchor enclosing(@Nullable Anchor innermost, int column, @Nullable Anchor following) {
        Anchor anchor = innermost;
        while (anchor != null && (anchor.column() > column || anchor.encloses(following))) {
            anchor = anchor.parent();
        }
        return anchor;
    }

    private List<String> lines(@Nullable Anchor preceding, @Nullable Anchor following) {
        if (preceding != null) {
            return preceding.comments().after;
        } else if (following != null) {
            return following.comments().before;
        }
        return nextScalar == 0 ? root.before : root.after;
    }

    /** What begins on this line, in its order. */
    private List<Anchor> onThisLine() {
        int first = nextAnchor;
        while (first > 0 && anchors.get(first - 1).line() == line) {
            first--;
        }
        return anchors.subList(first, nextAnchor);
    }

    /** What stands at the start of this line; behind a dash, what the dash leads. */
    private Optional<Anchor> atThisLine() {
        List<Anchor> here = onThisLine();
        int index = 0;
        while (index + 1 < here.size() && here.get(index + 1).led()) {
            index++;
        }
        return here.stream().skip(index).findFirst();
    }

    private void addBehind(Comments.Found found, String comment) {
        if (found.behind.isEmpty()) {
            found.behind = Optional.of(comment);
        } else {
            found.after.add(comment);
        }
    }

    private boolean isSpace(int index) {
        return index < 0 || Character.isWhitespace(characters.charAt(index));
    }

    private int endOfLine(int index) {
        int end = index;
        while (end < characters.length() && characters.charAt(end) != '\n' && characters.charAt(end) != '\r') {
            end++;
        }
        return end;
    }
}
