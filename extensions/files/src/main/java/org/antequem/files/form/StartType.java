package org.antequem.files.form;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.antequem.files.tree.Node;
import org.antequem.files.tree.Scalar;
import org.antequem.phrases.DateText;
import org.antequem.time.Dating;
import org.antequem.time.Taken;
import org.antequem.time.WrittenDate;

/**
 * Since when: {@code 1980}, {@code starting by 2016-08}, {@code late spring 2015}, {@code after 1980}. Of the end
 * nothing is said.
 */
final class StartType implements Type<Dating> {

    private static final String EXPECTED = "the date within which it started, such as 1980 or \"starting by 2016-08\"";

    @Override
    public Optional<Dating> read(Node node, Reading in) {
        if (!(node instanceof Scalar scalar) || scalar.isNull()) {
            in.refuse(node, EXPECTED);
            return Optional.empty();
        }
        String text = scalar.value();
        try {
            DateText read = DateText.parse(text);
            Optional<Dating> start = start(text, read);
            if (start.isEmpty()) {
                refuse(read, scalar, in);
            }
            return start.map(
                    since -> in.dated(scalar, text, since, read.phrase().isPresent()));
        } catch (IllegalArgumentException unreadable) {
            in.add(DateProblems.dated(in, scalar, unreadable));
            return Optional.empty();
        }
    }

    private static void refuse(DateText read, Scalar scalar, Reading in) {
        String found = Found.quoted(scalar.value());
        if (read.dating().hasOpenBorder()) {
            in.refuse(scalar.place(), found + " says that it was over by then, not when it started", EXPECTED);
        } else {
            in.refuse(
                    scalar.place(),
                    found + " says more than when it started",
                    EXPECTED + "; from when to when goes under \"held\"");
        }
    }

    private static Optional<Dating> start(String text, DateText read) {
        if (read.dating().hasOpenBorder()) {
            return Optional.of(read.dating()).filter(StartType::isAfter);
        } else if (read.phrase().isPresent()) {
            return read.phrase()
                    .map(phrase ->
                            Dating.startingWithin(phrase.edtf().toString()).inWords(text));
        }
        Optional<WrittenDate> written = WrittenDate.of(read.dating());
        if (written.map(WrittenDate::taken).filter(StartType::isOfStart).isPresent()) {
            return Optional.of(read.dating());
        }
        return written.filter(date -> date.taken() == Taken.START_AND_END
                        && !date.isJulian()
                        && date.giveOrTake() == null
                        && !date.date().contains("/"))
                .map(date -> Dating.startingWithin(date.date()));
    }

    /** What started after something ended after it as well, so that this says nothing more of the end. */
    private static boolean isAfter(Dating dating) {
        return WrittenDate.of(dating).map(WrittenDate::taken).equals(Optional.of(Taken.AFTER));
    }

    private static boolean isOfStart(Taken taken) {
        return taken == Taken.START_WITHIN || taken == Taken.START_BY;
    }

    /** The text that is read as a dating; empty where none is. */
    static Optional<String> text(Dating dating) {
        return ImmutableList.of(WrittenDate.of(dating).map(WrittenDate::date).orElse(""), dating.words()).stream()
                .filter(text -> isReadAs(text, dating))
                .findFirst();
    }

    private static boolean isReadAs(String text, Dating dating) {
        try {
            return start(text, DateText.parse(text)).filter(dating::equals).isPresent();
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    @Override
    public Node write(Dating dating, Writing out) {
        return Plain.of(text(dating)
                .orElseThrow(() -> new IllegalArgumentException(dating + " is no date on which something started")));
    }

    @Override
    public Shape shape(Form form) {
        return new Shape.Text("", EXPECTED);
    }
}
