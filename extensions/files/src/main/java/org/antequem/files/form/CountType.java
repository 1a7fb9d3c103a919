package org.antequem.files.form;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.antequem.files.tree.Mapping;
import org.antequem.files.tree.Node;
import org.antequem.files.tree.Scalar;
import org.antequem.model.Count;

/** How many: {@code 41}, {@code 20 to 40}, {@code at least 20}, {@code at most 40}. */
final class CountType implements Type<Count> {

    private static final String EXPECTED = "how many, such as 41, \"20 to 40\", \"at least 20\" or \"at most 40\"";

    private static final Key<Long> LEAST = new Key<>("least", new WholeType("a number of 0 or more", 0), "the least");
    private static final Key<Long> GREATEST = new Key<>(
            "greatest", new WholeType("a number of 0 or more", 0), "the greatest; none where nothing limits it");

    private static final Pattern RANGE = Pattern.compile("(?:(at least|at most) )?([0-9]{1,18})(?: to ([0-9]{1,18}))?");

    @Override
    public Optional<Count> read(Node node, Reading in) {
        if (node instanceof Mapping) {
            return Fields.of(node, "a count", in).flatMap(CountType::read);
        }
        if (node instanceof Scalar scalar) {
            Matcher range = RANGE.matcher(scalar.value());
            if (range.matches() && (range.group(1) == null || range.group(3) == null)) {
                return made(range, scalar, in);
            }
        }
        in.refuse(node, EXPECTED);
        return Optional.empty();
    }

    private static Optional<Count> made(Matcher range, Scalar scalar, Reading in) {
        long number = Long.parseLong(range.group(2));
        long last = range.group(3) == null ? number : Long.parseLong(range.group(3));
        boolean isAtLeast = "at least".equals(range.group(1));
        boolean isAtMost = "at most".equals(range.group(1));
        try {
            return Optional.of(new Count(isAtMost ? 0 : number, isAtLeast ? Long.MAX_VALUE : last));
        } catch (IllegalArgumentException refused) {
            in.refuse(scalar.place(), Messages.inKeys(refused));
            return Optional.empty();
        }
    }

    private static Optional<Count> read(Fields fields) {
        long least = fields.get(LEAST, 0L);
        long greatest = fields.get(GREATEST, Long.MAX_VALUE);
        fields.close();
        return fields.make(LEAST, () -> new Count(least, greatest));
    }

    @Override
    public Node write(Count count, Writing out) {
        if (out.isComplete()) {
            return new Entries(out)
                    .put(LEAST, count.least())
                    .put(GREATEST, Optional.of(count.greatest()).filter(number -> number < Long.MAX_VALUE))
                    .build();
        }
        return count.least() == count.greatest() ? Scalar.number(count.least()) : Scalar.text(count.toString());
    }

    @Override
    public Shape shape(Form form) {
        Shape bounds = Shape.Members.of(ImmutableList.of(LEAST.required(form), GREATEST.member(form)));
        return form == Form.COMPLETE
                ? bounds
                : Shape.Any.of(new Shape.Whole(0), new Shape.Text(RANGE.pattern(), EXPECTED), bounds);
    }
}
