package org.antequem.files.form;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.antequem.files.tree.Node;
import org.antequem.files.tree.Scalar;
import org.antequem.files.tree.Sequence;
import org.antequem.phrases.DateText;
import org.antequem.time.Dating;
import org.antequem.time.WrittenDate;

/** A dating: written as one text, or with keys that say what is taken from a date and in which words it was said. */
final class DateType implements Type<Dating> {

    private static final String EXPECTED = "a date, such as 2015-07, 2015-04/2015-06 or \"late spring 2015\"";

    private final boolean isAlsoYes;

    private DateType(boolean isAlsoYes) {
        this.isAlsoYes = isAlsoYes;
    }

    static DateType plain() {
        return new DateType(false);
    }

    /** A date, or yes for what happened at an unknown time. */
    static DateType orYes() {
        return new DateType(true);
    }

    @Override
    public Optional<Dating> read(Node node, Reading in) {
        if (node instanceof Sequence sequence) {
            in.add(listed(sequence, in));
            return Optional.empty();
        }
        if (!(node instanceof Scalar scalar)) {
            return Fields.of(node, "a date", in)
                    .flatMap(DateMembers::read)
                    .flatMap(dating -> checked(dating, node, in));
        }
        if (scalar.isNull()) {
            in.refuse(node, EXPECTED);
            return Optional.empty();
        }
        if (isAlsoYes && scalar.value().matches("yes|true")) {
            return Optional.of(Dating.UNKNOWN);
        }
        return text(scalar, in).flatMap(dating -> checked(dating, node, in));
    }

    /**
     * The problem of a date that begins with a bracket and stands without quotes, which makes it a list. Two dates in
     * it may be meant as the two ends of an interval.
     */
    private static Problem listed(Sequence sequence, Reading in) {
        Problem problem = in.problem(sequence.place(), Found.in(sequence));
        List<String> items = sequence.items().stream()
                .map(item -> item instanceof Scalar scalar ? scalar.value() : "?")
                .toList();
        String one = String.join("/", items);
        Optional<String> quoted = Optional.of("[" + String.join(",", items) + "]")
                .filter(DateText::isDate)
                .map(text -> "'" + text + "'");
        if (items.size() > 2 || !DateText.isDate(one)) {
            return problem.expecting(EXPECTED).near(quoted);
        }
        return problem.expecting(
                        items.size() == 1
                                ? "one date, and no list"
                                : "one date: from the one to the other is " + one
                                        + quoted.map(text -> ", one of the two is " + text)
                                                .orElse(""))
                .near(Optional.of(one));
    }

    private static Optional<Dating> text(Scalar scalar, Reading in) {
        try {
            DateText read = DateText.parse(scalar.value());
            return Optional.of(in.dated(
                    scalar, scalar.value(), read.dating(), read.phrase().isPresent()));
        } catch (IllegalArgumentException unreadable) {
            in.add(DateProblems.dated(in, scalar, unreadable));
        }
        return Optional.empty();
    }

    /** A dating that makes sense in the zone of the dossier; one that does so in other zones alone is reported. */
    private static Optional<Dating> checked(Dating dating, Node node, Reading in) {
        try {
            Dating unused = dating.in(in.conventions());
            return Optional.of(dating);
        } catch (IllegalArgumentException impossible) {
            in.refuse(node.place(), String.valueOf(impossible.getMessage()));
            return Optional.empty();
        }
    }

    @Override
    public Node write(Dating dating, Writing out) {
        if (out.isComplete()) {
            return DateMembers.write(dating, out);
        }
        if (dating.equals(Dating.UNKNOWN)) {
            return Plain.of(isAlsoYes ? "yes" : "unknown");
        }
        return ImmutableList.of(
                        dating.words(),
                        WrittenDate.of(dating).map(WrittenDate::toString).orElse(""))
                .stream()
                .filter(text -> !(isAlsoYes && text.matches("yes|true")))
                .filter(text -> isReadAs(text, dating, !out.pins()))
                .findFirst()
                .<Node>map(Plain::of)
                .orElseGet(() -> DateMembers.write(dating, out));
    }

    private static boolean isReadAs(String text, Dating dating, boolean isPhraseAllowed) {
        try {
            DateText read = DateText.parse(text);
            return read.dating().equals(dating)
                    && (isPhraseAllowed || read.phrase().isEmpty());
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    @Override
    public Shape shape(Form form) {
        Shape text = new Shape.Text("", EXPECTED);
        Shape members = new Shape.Named("date");
        return form == Form.COMPLETE ? members : Shape.Any.of(text, new Shape.Whole(Long.MIN_VALUE), members);
    }
}
