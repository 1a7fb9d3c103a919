package org.antequem.time;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An EDTF set: {@code [a,b]} is one of several dates, {@code {a,b}} is all of them. */
@Immutable
public final class EdtfSet implements Edtf {

    private static final long serialVersionUID = 1L;

    private final boolean oneOf;
    private final ImmutableList<EdtfMember> members;

    EdtfSet(boolean oneOf, ImmutableList<EdtfMember> members) {
        this.oneOf = oneOf;
        this.members = members;
    }

    /** True for {@code [a,b]}, at one of the dates; false for {@code {a,b}}, at all of them. */
    public boolean isOneOf() {
        return oneOf;
    }

    /** The members in the order in which they are written, which need not be chronological. */
    public ImmutableList<EdtfMember> members() {
        return members;
    }

    @Override
    public int level() {
        return 2;
    }

    @Override
    public Days start() {
        return start(EdtfDate::days);
    }

    @Override
    public Days end() {
        return end(EdtfDate::days);
    }

    @Override
    public Days extent() {
        return extent(EdtfDate::days);
    }

    /**
     * One of several: at some time from the first to the last. All of them: when the first of them is.
     *
     * @param days those for which each of its dates is taken
     */
    Days start(Function<EdtfDate, Days> days) {
        if (oneOf) {
            return extent(days);
        }
        long first = Bounds.DISTANT_FUTURE;
        long last = Bounds.DISTANT_FUTURE;
        for (EdtfMember member : members) {
            first = Math.min(first, member.start(days).first());
            last = Math.min(last, member.start(days).last());
        }
        return new Days(first, last);
    }

    /** One of several: at some time from the first to the last. All of them: when the last of them is. */
    Days end(Function<EdtfDate, Days> days) {
        if (oneOf) {
            return extent(days);
        }
        long first = Bounds.DISTANT_PAST;
        long last = Bounds.DISTANT_PAST;
        for (EdtfMember member : members) {
            first = Math.max(first, member.end(days).first());
            last = Math.max(last, member.end(days).last());
        }
        return new Days(first, last);
    }

    private Days extent(Function<EdtfDate, Days> days) {
        long first = Bounds.DISTANT_FUTURE;
        long last = Bounds.DISTANT_PAST;
        for (EdtfMember member : members) {
            first = Math.min(first, member.start(days).first());
            last = Math.max(last, member.end(days).last());
        }
        return new Days(first, last);
    }

    @Override
    public EdtfSet in(Hemisphere hemisphere) {
        requireNonNull(hemisphere, "hemisphere");
        return new EdtfSet(
                oneOf, members.stream().map(member -> member.in(hemisphere)).collect(ImmutableList.toImmutableList()));
    }

    @Override
    public Optional<CalendarDay> earliest() {
        Optional<CalendarDay> earliest = Optional.empty();
        for (EdtfMember member : members) {
            Optional<CalendarDay> first = member.first().flatMap(EdtfDate::earliest);
            if (first.isEmpty()) {
                return first;
            }
            if (earliest.isEmpty() || first.get().isBefore(earliest.get())) {
                earliest = first;
            }
        }
        return earliest;
    }

    @Override
    public Optional<CalendarDay> latest() {
        Optional<CalendarDay> latest = Optional.empty();
        for (EdtfMember member : members) {
            Optional<CalendarDay> last = member.last().flatMap(EdtfDate::latest);
            if (last.isEmpty()) {
                return last;
            }
            if (latest.isEmpty() || latest.get().isBefore(last.get())) {
                latest = last;
            }
        }
        return latest;
    }

    @Override
    public boolean isOpenStart() {
        return members.stream().anyMatch(member -> member.first().isEmpty());
    }

    @Override
    public boolean isOpenEnd() {
        return members.stream().anyMatch(member -> member.last().isEmpty());
    }

    @Override
    public boolean isOngoing() {
        return !oneOf && isOpenEnd();
    }

    @Override
    public boolean isUncertain() {
        return dates().anyMatch(Edtf::isUncertain);
    }

    @Override
    public boolean isApproximate() {
        return dates().anyMatch(Edtf::isApproximate);
    }

    private Stream<EdtfDate> dates() {
        return members.stream().flatMap(member -> Stream.concat(member.first().stream(), member.last().stream()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EdtfSet set && oneOf == set.oneOf && members.equals(set.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode() + (oneOf ? 1 : 0);
    }

    /** The canonical EDTF form of the set, which keeps the order of its members. */
    @Override
    public String toString() {
        return members.stream().map(EdtfMember::toString).collect(joining(",", oneOf ? "[" : "{", oneOf ? "]" : "}"));
    }
}
