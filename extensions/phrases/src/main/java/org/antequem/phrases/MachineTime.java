package org.antequem.phrases;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.antequem.time.UnreadableDateException;

/** Time stamps as programs write them, which are almost EDTF. */
final class MachineTime {

    private static final Pattern STAMP = Pattern.compile(
            "(?<sign>[-+]?)(?<year>\\d{4,})-(?<month>\\d\\d)-(?<day>\\d\\d)T(?<time>\\d\\d:\\d\\d(:\\d\\d)?)"
                    + "(?<fraction>[.,]\\d+)?(?<zone>Z|[-+]\\d\\d:?\\d\\d)?");

    private MachineTime() {}

    /** What is wrong with a text, where it is a time stamp and no EDTF. */
    static Optional<IllegalArgumentException> complaint(String text) {
        Matcher stamp = STAMP.matcher(text);
        if (!stamp.matches()) {
            return Optional.empty();
        }
        String sign = stamp.group("sign").equals("-") ? "-" : "";
        String date = sign + stamp.group("year");
        boolean hasMonth = !stamp.group("month").equals("00");
        boolean hasDay = hasMonth && !stamp.group("day").equals("00");
        date += hasMonth ? "-" + stamp.group("month") : "";
        date += hasDay ? "-" + stamp.group("day") : "";
        String zone = stamp.group("zone") == null ? "" : stamp.group("zone");
        String proposed = hasDay && stamp.group("fraction") != null ? date + "T" + stamp.group("time") + zone : date;
        return Optional.of(new UnreadableDateException(
                "not understood",
                text,
                0,
                "a program's time stamp",
                proposed + ", as EDTF writes what it says: no + before a year, no month or day 00, no fraction of a"
                        + " second"));
    }
}
