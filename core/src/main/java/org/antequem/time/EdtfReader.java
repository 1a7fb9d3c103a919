package org.antequem.time;

import com.google.common.collect.ImmutableList;

/** Reads a whole text, left to right: a date, an interval or a set. */
final class EdtfReader {

    private static final String WITHIN_INTERVAL = "/.";
    private static final String WITHIN_SET = ",.]}";
    private static final String DOTS = "it between two dates, or at the start or the end of the list";

    private final Cursor cursor;

    EdtfReader(Cursor cursor) {
        this.cursor = cursor;
    }

    Edtf read() {
        if (cursor.take('[')) {
            return set(']');
        }
        if (cursor.take('{')) {
            return set('}');
        }
        return cursor.text().indexOf('/') < 0 ? DateReader.alone(cursor) : interval();
    }

    private EdtfInterval interval() {
        EdtfEnd from = start();
        if (!cursor.take('/')) {
            throw cursor.expected("'/' and the end of the interval");
        }
        int at = cursor.position();
        EdtfEnd to = end();
        if (!cursor.isAtEnd()) {
            throw cursor.expected("the end of the interval");
        }
        if (from.date().isEmpty() && to.date().isEmpty()) {
            throw cursor.complaint(at, "neither end is dated", "a date on one side of '/' at least");
        }
        EdtfInterval interval = new EdtfInterval(from, to);
        if (interval.isReversed()) {
            throw cursor.complaint(at, "the interval ends before it starts", "the earlier date first");
        }
        return interval;
    }

    private EdtfEnd start() {
        if (cursor.peek() == '/') {
            return EdtfEnd.UNKNOWN;
        }
        if (cursor.takeDots()) {
            return cursor.peek() == '/'
                    ? EdtfEnd.OPEN
                    : EdtfEnd.dated(EdtfEnd.Kind.ON_OR_BEFORE, DateReader.atEnd(cursor, WITHIN_INTERVAL));
        }
        return EdtfEnd.dated(EdtfEnd.Kind.DATED, DateReader.atEnd(cursor, WITHIN_INTERVAL));
    }

    private EdtfEnd end() {
        if (cursor.isAtEnd()) {
            return EdtfEnd.UNKNOWN;
        }
        if (cursor.takeDots()) {
            return EdtfEnd.OPEN;
        }
        EdtfDate date = DateReader.atEnd(cursor, WITHIN_INTERVAL);
        return EdtfEnd.dated(cursor.takeDots() ? EdtfEnd.Kind.ON_OR_AFTER : EdtfEnd.Kind.DATED, date);
    }

    private EdtfSet set(char closing) {
        ImmutableList.Builder<EdtfMember> members = ImmutableList.builder();
        if (cursor.takeDots()) {
            members.add(EdtfMember.upTo(DateReader.within(cursor, WITHIN_SET)));
        } else {
            members.add(member(closing));
        }
        while (cursor.take(',')) {
            members.add(member(closing));
        }
        if (!cursor.take(closing)) {
            throw cursor.expected("',' or '" + closing + "'");
        }
        if (!cursor.isAtEnd()) {
            throw cursor.expected("nothing behind the '" + closing + "'");
        }
        return new EdtfSet(closing == ']', members.build());
    }

    private EdtfMember member(char closing) {
        int at = cursor.position();
        if (cursor.isAtDots()) {
            throw cursor.complaint(at, "found '..'", DOTS);
        }
        EdtfDate first = DateReader.within(cursor, WITHIN_SET);
        if (!cursor.takeDots()) {
            return EdtfMember.single(first);
        }
        if (cursor.peek() == closing) {
            return EdtfMember.from(first);
        }
        int lastAt = cursor.position();
        if (cursor.peek() == ',') {
            throw cursor.complaint(lastAt - 2, "found '..'", DOTS);
        }
        EdtfDate last = DateReader.within(cursor, WITHIN_SET);
        checkRange(at, first, lastAt, last);
        return EdtfMember.range(first, last);
    }

    private void checkRange(int at, EdtfDate first, int lastAt, EdtfDate last) {
        checkPlain(at, first);
        checkPlain(lastAt, last);
        if (first.precision() != last.precision()) {
            throw cursor.complaint(lastAt, "a range from '" + first + "' to '" + last + "'", "the same precision");
        }
        if (first.isAfter(last)) {
            throw cursor.complaint(lastAt, "the range ends before it starts", "the earlier date first");
        }
    }

    private void checkPlain(int at, EdtfDate date) {
        if (!date.isPlain()) {
            throw cursor.complaint(
                    at,
                    "'" + date + "' at one end of a range",
                    "a year, a month or a day, without qualifier, open digits or significant digits");
        }
    }
}
