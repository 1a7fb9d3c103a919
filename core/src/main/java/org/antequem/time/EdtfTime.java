package org.antequem.time;

import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The time of day in an EDTF date, with the offset if one is stated. */
@Immutable
public final class EdtfTime implements Serializable {

    private static final long serialVersionUID = 1L;

    private final int earliest;
    private final int latest;
    private final @Nullable ZoneOffset offset;

    EdtfTime(int earliest, int latest, @Nullable ZoneOffset offset) {
        this.earliest = earliest;
        this.latest = latest;
        this.offset = offset;
    }

    /** The first second of the day that it can be, counted from 0 at local midnight. */
    public int earliest() {
        return earliest;
    }

    /**
     * The last second of the day that it can be, counted from 0 at local midnight; the same as {@link #earliest} unless
     * the seconds are not written. A leap second is read as the second before it.
     */
    public int latest() {
        return latest;
    }

    /** How far local time is ahead of UTC; empty if the date does not say. */
    public Optional<ZoneOffset> offset() {
        return Optional.ofNullable(offset);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EdtfTime time
                && earliest == time.earliest
                && latest == time.latest
                && Objects.equals(offset, time.offset);
    }

    @Override
    public int hashCode() {
        return Objects.hash(earliest, latest, offset);
    }

    /** The time as EDTF writes it after the {@code T}. */
    @Override
    public String toString() {
        String minutes = twoDigits(earliest / 3600) + ":" + twoDigits(earliest / 60 % 60);
        String seconds = earliest == latest ? ":" + twoDigits(earliest % 60) : "";
        return minutes + seconds + (offset == null ? "" : offset);
    }

    /** In the digits of EDTF, whatever those of the default locale are. */
    private static String twoDigits(int number) {
        return (number < 10 ? "0" : "") + number;
    }
}
