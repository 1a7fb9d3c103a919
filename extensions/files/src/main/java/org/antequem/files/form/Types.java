package org.antequem.files.form;

import com.google.common.collect.ImmutableList;
import org.antequem.model.Actor;
import org.antequem.model.Admiralty;
import org.antequem.model.Citation;
import org.antequem.model.Claim;
import org.antequem.model.Count;
import org.antequem.model.Derivation;
import org.antequem.model.Event;
import org.antequem.model.Examinable;
import org.antequem.model.Interest;
import org.antequem.model.Matter;
import org.antequem.model.Presumption;
import org.antequem.model.Source;
import org.antequem.time.Dating;
import org.antequem.time.Span;

/** The types of the values behind the keys of nouns and propositions. */
public final class Types {

    public static final Type<Boolean> TRUTH = new TruthType();
    public static final Type<Dating> DATE = DateType.plain();
    public static final Type<Dating> DATE_OR_YES = DateType.orYes();
    public static final Type<Dating> START = new StartType();
    public static final Type<String> END = new EndType();
    public static final Type<Span> SPAN = SpanType.asSaid();
    public static final Type<Span> PLAIN_SPAN = SpanType.plain();
    public static final Type<Count> COUNT = new CountType();
    public static final Type<Admiralty> GRADE = new GradeType();
    public static final Type<Matter> MATTER = new ReferenceType<>(Matter.class, Kind.MATTER);
    public static final Type<Actor> ACTOR = new ReferenceType<>(Actor.class, Kind.ACTOR);
    public static final Type<Event> EVENT = new ReferenceType<>(Event.class, Kind.EVENT);
    public static final Type<Source> SOURCE = new ReferenceType<>(Source.class, Kind.SOURCE);
    public static final Type<Interest> INTEREST = new ReferenceType<>(Interest.class, Kind.INTEREST);
    public static final Type<Claim> CLAIM = new ReferenceType<>(Claim.class, Kind.CLAIM);
    public static final Type<Examinable> EXAMINABLE = new ReferenceType<>(Examinable.class, Kind.EVENT, Kind.SOURCE);
    public static final Type<Presumption> PRESUMPTION = new PresumptionType();
    public static final Type<Citation> CITATION = new CitationType();
    public static final Type<Derivation> DERIVATION = new DerivationType();

    private Types() {}

    /** True where a dating can be written by its start alone. */
    public static boolean isStart(Dating dating) {
        return StartType.text(dating).isPresent();
    }

    /** The type of a text; {@code what} it says is told to users who leave it out. */
    public static Type<String> text(String what) {
        return new TextType(what);
    }

    /** One of the constants of an enum, by its name in small letters. */
    public static <E extends Enum<E>> Type<E> word(Class<E> constants, String what) {
        return WordType.of(constants, what);
    }

    /** The version of a form. */
    public static Type<Long> version(long only) {
        return new VersionType(only);
    }

    /** One value, or a list of them. */
    public static <T> Type<ImmutableList<T>> oneOrMore(Type<T> item) {
        return new ListType<>(item);
    }

    /** The shapes that are described once, under their names. */
    public static Shape named(String name, Form form) {
        return switch (name) {
            case "date" -> DateMembers.shape(form);
            case "span" -> SpanType.asSaid().described(form);
            default -> throw new IllegalArgumentException(name + " names no shape: expected date or span");
        };
    }
}
