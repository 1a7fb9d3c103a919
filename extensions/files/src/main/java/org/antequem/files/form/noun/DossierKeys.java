package org.antequem.files.form.noun;

import com.google.common.collect.ImmutableList;
import org.antequem.files.form.Form;
import org.antequem.files.form.Key;
import org.antequem.files.form.Kind;
import org.antequem.files.form.Shape;
import org.antequem.files.form.Types;
import org.antequem.model.Event;
import org.antequem.time.Hemisphere;
import org.antequem.time.Span;

/** The keys of a dossier as a whole. */
public final class DossierKeys {

    /** The version of the form that is written, and the only one that is read. */
    static final long VERSION = 1;

    static final Key<Long> DOSSIER = new Key<>("dossier", Types.version(VERSION), "the version of this form: 1");
    static final Key<String> TITLE = new Key<>("title", Types.text("the title of the dossier"), "what it is about");
    static final Key<String> NOTE = NounForm.NOTE;
    static final Key<String> ZONE = new Key<>(
            "zone",
            Types.text("a zone"),
            "the zone of dates and times without an offset, such as +07:00 or Europe/Paris; UTC, where nothing is said");
    static final Key<Hemisphere> HEMISPHERE = new Key<>(
            "hemisphere",
            Types.word(Hemisphere.class, "a hemisphere"),
            "of which seasons are that name none: northern, where nothing is said");
    static final Key<Span> CIRCA = new Key<>(
            "circa",
            Types.PLAIN_SPAN,
            "by how many years a year that is marked with ~ may be off, such as \"10 years\"");
    static final Key<ImmutableList<Event>> FURTHER_EVENTS = new Key<>(
            "further_events",
            Types.oneOrMore(Types.EVENT),
            "events that nouns bring with them, and that count though nothing refers to them: telling of letter");

    private DossierKeys() {}

    /** The keys besides the sections. */
    public static ImmutableList<Key<?>> head() {
        return ImmutableList.of(DOSSIER, TITLE, NOTE, ZONE, HEMISPHERE, CIRCA, FURTHER_EVENTS);
    }

    /** A whole dossier, as a schema describes it. */
    public static Shape.Members shape(Form form) {
        ImmutableList.Builder<Shape.Member> members = ImmutableList.builder();
        members.add(DOSSIER.required(form), TITLE.required(form));
        for (Key<?> key : ImmutableList.of(NOTE, ZONE, HEMISPHERE, CIRCA)) {
            members.add(key.member(form));
        }
        for (Kind kind : Kind.values()) {
            Shape noun = new Shape.Named(kind.word());
            members.add(new Shape.Member(
                    kind.section(),
                    form == Form.COMPLETE ? new Shape.Several(noun, 0) : new Shape.Keyed(id(kind), noun),
                    false,
                    "the " + kind.section() + " of the dossier, by their ids"));
        }
        return Shape.Members.of(members.add(FURTHER_EVENTS.member(form)).build());
    }

    private static Shape id(Kind kind) {
        return new Shape.Text(kind == Kind.PRESUMPTION ? "[A-Z][A-Z0-9_]*" : IdRule.IN_SCHEMAS, "an id");
    }
}
