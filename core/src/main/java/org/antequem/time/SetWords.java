package org.antequem.time;

import java.util.ArrayList;
import java.util.List;

/** A set of several dates in English. */
record SetWords(EdtfSet set) implements EdtfWords {

    /** One of a single date is that date. */
    static EdtfWords of(EdtfSet set) {
        EdtfMember first = set.members().get(0);
        boolean isOne = set.members().size() == 1 && first.isSingle();
        return isOne ? words(first) : new SetWords(set);
    }

    private static EdtfWords words(EdtfMember member) {
        return member.isSingle() ? PeriodWords.of(member.first().orElseThrow()) : IntervalWords.of(member);
    }

    @Override
    public String when() {
        List<String> phrases = new ArrayList<>();
        for (EdtfMember member : set.members()) {
            phrases.add(set.isOneOf() || member.isSingle() ? words(member).within() : each(member));
        }
        int last = phrases.size() - 1;
        return last == 0
                ? phrases.get(0)
                : String.join(", ", phrases.subList(0, last)) + (set.isOneOf() ? " or " : " and ") + phrases.get(last);
    }

    /** {@code "in each year from 1670 to 1672"}. */
    private static String each(EdtfMember range) {
        String unit = switch (range.first().or(range::last).orElseThrow().precision()) {
            case YEAR -> "in each year ";
            case MONTH -> "in each month ";
            case SEASON -> "in each part of the year ";
            default -> "on each day ";
        };
        String to = range.last().map(PeriodWords::of).map(PeriodWords::noun).orElse("");
        return unit
                + (range.first().isEmpty()
                        ? "up to " + to
                        : IntervalWords.of(range).when());
    }

    @Override
    public String within() {
        return set.isOneOf() ? when() : "at some time within " + quoted();
    }

    @Override
    public String since() {
        return "from some time "
                + (set.isOneOf() && !set.isOpenStart() && !set.isOpenEnd() ? when() : "within " + quoted());
    }

    @Override
    public String sinceOrEarlier() {
        return "from the last date of " + quoted() + " or earlier";
    }

    @Override
    public String by() {
        return "by the last date of " + quoted();
    }

    @Override
    public String noun() {
        return quoted();
    }

    @Override
    public String in(Part part) {
        return part.of("in") + quoted();
    }

    private String quoted() {
        return "EDTF \"" + set + '"';
    }
}
