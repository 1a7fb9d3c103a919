package org.antequem.files.schema;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Optional;
import org.antequem.files.form.Form;
import org.antequem.files.form.Key;
import org.antequem.files.form.Kind;
import org.antequem.files.form.Shape;
import org.antequem.files.form.Types;
import org.antequem.files.form.noun.NounForms;
import org.antequem.files.form.proposition.Propositions;

/**
 * What the strict form is made of: the complete form, of which an optional value is a list of none or one, a date has
 * only its text and the words of the source, a span is a text, and what is said is a list of keys of the short form.
 */
final class Strict {

    static final String DATE = "date";
    static final String WORDS = "words";
    static final String AS = "as";
    static final String UNKNOWN = "unknown";
    static final String KEY = "key";
    static final String VALUE = "value";
    static final String STAGE_OF = "stage_of";
    static final String STAGE = "stage";
    static final String NOT = "not";
    static final String SOURCE = "source";
    static final String SAYS = "says";
    static final String DENIED = "denied";
    static final String REPORTED_BY = "reported_by";
    static final String REPORTED_DENIAL = "reported_denial";
    static final String WHAT = "what";

    private Strict() {}

    /** The keys of the short form that what is said is made of. */
    static ImmutableList<String> keys() {
        ImmutableList.Builder<String> keys = ImmutableList.builder();
        Propositions.keys().stream()
                .map(Key::name)
                .filter(name ->
                        !name.equals(NOT) && !name.equals(SAYS) && !name.equals("anchor") && !name.equals("relations"))
                .forEach(keys::add);
        return keys.add(STAGE, AS, WORDS).build();
    }

    /** What can be taken from a date. */
    static ImmutableList<String> takings() {
        Shape.Members date = (Shape.Members) Types.named(DATE, Form.COMPLETE);
        return date.members().stream()
                .filter(member -> member.name().equals(AS))
                .flatMap(member -> ((Shape.Words) member.shape()).words().stream())
                .filter(word -> !word.equals(UNKNOWN))
                .collect(toImmutableList());
    }

    /** The shape of a noun; nothing for the other names. */
    static Optional<Shape> noun(String name) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.word().equals(name))
                .map(kind -> NounForms.shape(kind, Form.COMPLETE))
                .findFirst();
    }

    /** True for a value that is written as a list of none or one. */
    static boolean isOptional(Shape.Member member) {
        return !member.isRequired()
                && !(member.shape() instanceof Shape.Several)
                && !(member.shape() instanceof Shape.Truth);
    }
}
