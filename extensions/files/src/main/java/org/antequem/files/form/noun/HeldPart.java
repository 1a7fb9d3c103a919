package org.antequem.files.form.noun;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.antequem.files.form.Entries;
import org.antequem.files.form.Fields;
import org.antequem.files.form.Form;
import org.antequem.files.form.Key;
import org.antequem.files.form.Types;
import org.antequem.model.Interest;
import org.antequem.model.InterestBuilder;
import org.antequem.time.Dating;
import org.antequem.time.Taken;
import org.antequem.time.WrittenDate;

/**
 * The time during which an interest is held: {@code since: 1980}, which says nothing of its end; {@code until: 1990};
 * or {@code held}, a date that says both.
 */
final class HeldPart implements Part<Interest, InterestBuilder> {

    private static final Key<Dating> SINCE = new Key<>(
            "since",
            Types.START,
            "within which date it started, such as 1980, or after which; of its end this says nothing");
    private static final Key<String> UNTIL = new Key<>("until", Types.END, "within which date it ended, such as 1990");
    private static final Key<Dating> HELD =
            new Key<>("held", Types.DATE, "from when to when it was held, as an interval such as 1980/1990");

    @Override
    public ImmutableList<Key<?>> keys(Form form) {
        return form == Form.COMPLETE ? ImmutableList.of(HELD) : ImmutableList.of(SINCE, UNTIL, HELD);
    }

    @Override
    public ImmutableList<Setting<InterestBuilder>> read(Fields fields) {
        ImmutableList.Builder<Setting<InterestBuilder>> settings = ImmutableList.builder();
        Optional<String> until = fields.get(UNTIL);
        fields.get(SINCE)
                .ifPresent(since -> settings.add(new Setting<>(SINCE, interest -> start(interest, since, until))));
        until.ifPresent(end -> settings.add(new Setting<>(UNTIL, interest -> interest.until(end))));
        fields.get(HELD).ifPresent(held -> settings.add(new Setting<>(HELD, interest -> interest.since(held))));
        return settings.build();
    }

    /** Sets a start and, where there is one, an end as one interval of the dates as they were written. */
    private static void start(InterestBuilder interest, Dating since, Optional<String> until) {
        Optional<String> written = WrittenDate.of(since)
                .filter(date -> date.dating().equals(since) && date.taken() == Taken.START_WITHIN)
                .map(WrittenDate::date);
        if (until.isPresent() && written.isPresent()) {
            interest.since(written.get());
        } else {
            interest.since(since);
        }
    }

    @Override
    public void write(Interest interest, Entries out) {
        Optional<Dating> held = interest.since();
        if (out.isComplete()) {
            out.put(HELD, held);
            return;
        }
        Optional<String> until = held.flatMap(HeldPart::until);
        boolean isStart = held.filter(Types::isStart).isPresent();
        out.put(SINCE, held.filter(since -> isStart))
                .put(UNTIL, until)
                .put(HELD, held.filter(dating -> !isStart && until.isEmpty()));
    }

    /** The date until which it was held, where nothing else is said. */
    private static Optional<String> until(Dating held) {
        return WrittenDate.of(held)
                .map(WrittenDate::date)
                .filter(date -> date.startsWith("/"))
                .map(date -> date.substring(1))
                .filter(date -> held.equals(Dating.of("/" + date).inWords("until " + date)));
    }
}
