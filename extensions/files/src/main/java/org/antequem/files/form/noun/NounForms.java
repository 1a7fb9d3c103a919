package org.antequem.files.form.noun;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Optional;
import org.antequem.files.form.Form;
import org.antequem.files.form.Key;
import org.antequem.files.form.Kind;
import org.antequem.files.form.Shape;

/** The forms of all nouns. */
public final class NounForms {

    private static final ImmutableMap<Kind, NounForm<?, ?>> FORMS = Maps.uniqueIndex(
            ImmutableList.of(
                    new PresumptionForm(),
                    new MatterForm(),
                    new ActorForm(),
                    new EventForm(),
                    new SourceForm(),
                    new InterestForm(),
                    new ClaimForm()),
            NounForm::kind);

    private NounForms() {}

    static NounForm<?, ?> of(Kind kind) {
        return Optional.<NounForm<?, ?>>ofNullable(FORMS.get(kind))
                .orElseThrow(() -> new IllegalArgumentException("no form of a " + kind.word()));
    }

    /** The keys of a noun, for the guide; of a claim, without those of what it states. */
    public static ImmutableList<Key<?>> keys(Kind kind, Form form) {
        return of(kind).keys(form);
    }

    /** A noun, without its id in the short form, as a schema describes it. */
    public static Shape shape(Kind kind, Form form) {
        return of(kind).shape(form);
    }
}
