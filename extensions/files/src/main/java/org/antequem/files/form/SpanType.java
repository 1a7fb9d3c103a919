package org.antequem.files.form;

import com.google.common.collect.ImmutableList;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.antequem.files.tree.Mapping;
import org.antequem.files.tree.Node;
import org.antequem.files.tree.Scalar;
import org.antequem.time.Bounds;
import org.antequem.time.Span;
import org.antequem.time.SpanText;

/**
 * A distance in time: {@code 2 to 9 months}, {@code at least 4 months}, {@code exactly 10 days}. Where people say one
 * number, {@code 10 months}, they mean about so many; {@code 10 to 10 months} are so many and no others.
 */
final class SpanType implements Type<Span> {

    private static final ImmutableList<ChronoUnit> UNITS = ImmutableList.of(
            ChronoUnit.SECONDS,
            ChronoUnit.MINUTES,
            ChronoUnit.HOURS,
            ChronoUnit.DAYS,
            ChronoUnit.WEEKS,
            ChronoUnit.MONTHS,
            ChronoUnit.YEARS);

    private static final Type<Long> NUMBER = new WholeType("a number of 0 or more", 0);

    private static final Key<ChronoUnit> UNIT = new Key<>(
            "unit",
            new WordType<>("a unit of time", UNITS, unit -> unit.toString().toLowerCase(Locale.ROOT)),
            "in which it is counted");
    private static final Key<Long> LEAST =
            new Key<>("least", NUMBER, "the least number; none where it may also be the other way round");
    private static final Key<Long> GREATEST =
            new Key<>("greatest", NUMBER, "the greatest number; none where nothing limits it");
    private static final Key<Boolean> COUNTING_LAST_DAY =
            new Key<>("counting_last_day", new TruthType(), "whether the last day may be counted, too");

    private final boolean isOfPeople;
    private final Key<Span> said;

    private SpanType(boolean isOfPeople) {
        this.isOfPeople = isOfPeople;
        this.said = new Key<>("said", this, "the one number that was said, where it is meant roughly or exactly");
    }

    /** The type in which one number is meant as people say it: about so many. */
    static SpanType asSaid() {
        return new SpanType(true);
    }

    /** The type in which one number is exactly that number. */
    static SpanType plain() {
        return new SpanType(false);
    }

    @Override
    public Optional<Span> read(Node node, Reading in) {
        if (node instanceof Mapping) {
            return Fields.of(node, "a span of time", in).flatMap(this::read);
        }
        if (!(node instanceof Scalar scalar) || scalar.isNull()) {
            in.refuse(node, "a span of time, such as \"2 to 9 months\" or \"at least 4 months\"");
            return Optional.empty();
        }
        try {
            return Optional.of(read(scalar.value()));
        } catch (IllegalArgumentException unreadable) {
            in.add(DateProblems.of(in, scalar, unreadable).near(DateProblems.nearestSpan(scalar.value())));
            return Optional.empty();
        }
    }

    private Span read(String text) {
        Span span = SpanText.parse(text);
        boolean isOneNumber = span.said() == null && span.least() == span.greatest() && !text.contains(" to ");
        return isOfPeople && isOneNumber ? counted(span.asSaid(), span) : span;
    }

    private static Span counted(Span said, Span like) {
        return like.mayCountLastDay() ? said.countingLastDay() : said;
    }

    private Optional<Span> read(Fields fields) {
        Optional<ChronoUnit> unit = fields.required(UNIT);
        long least = fields.get(LEAST, Bounds.DISTANT_PAST);
        long greatest = fields.get(GREATEST, Bounds.DISTANT_FUTURE);
        Optional<Span> number = fields.get(said);
        boolean mayCountLastDay = fields.get(COUNTING_LAST_DAY, false);
        fields.close();
        return unit.flatMap(known ->
                fields.make(LEAST, () -> new Span(known, least, greatest, number.orElse(null), mayCountLastDay)));
    }

    @Override
    public Node write(Span span, Writing out) {
        if (!out.isComplete()) {
            Optional<String> text =
                    ImmutableList.of(isOfPeople ? shortest(span) : SpanText.of(span), SpanText.of(span)).stream()
                            .filter(words -> isReadAs(words, span))
                            .findFirst();
            if (text.isPresent()) {
                return Scalar.text(text.get());
            }
        }
        return new Entries(out)
                .put(UNIT, span.unit())
                .put(LEAST, Optional.of(span.least()).filter(number -> !span.isLimit()))
                .put(GREATEST, Optional.of(span.greatest()).filter(number -> !span.isOpen()))
                .put(said, Optional.ofNullable(span.said()))
                .flag(COUNTING_LAST_DAY, span.mayCountLastDay())
                .build();
    }

    /** One number as people say it, and one number as it stands. */
    private static String shortest(Span span) {
        if (span.isAbout()) {
            return String.valueOf(span.said());
        }
        boolean isOneNumber = span.said() == null && span.least() == span.greatest();
        return isOneNumber ? span.least() + " to " + SpanText.of(span) : SpanText.of(span);
    }

    private boolean isReadAs(String text, Span span) {
        try {
            return read(text).equals(span);
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    @Override
    public Shape shape(Form form) {
        Shape text = new Shape.Text("", "a span of time, such as \"2 to 9 months\"");
        return form == Form.COMPLETE ? new Shape.Named("span") : Shape.Any.of(text, new Shape.Named("span"));
    }

    /** What the name {@code span} stands for. */
    Shape described(Form form) {
        return Shape.Members.of(ImmutableList.of(
                UNIT.required(form),
                LEAST.member(form),
                GREATEST.member(form),
                said.member(form),
                COUNTING_LAST_DAY.member(form)));
    }
}
