package org.antequem.files.form.proposition;

import org.antequem.files.form.Key;
import org.antequem.files.form.Types;
import org.antequem.model.Actor;
import org.antequem.model.Event;
import org.antequem.model.Interest;
import org.antequem.model.Source;

/** The keys of subjects: of that about which propositions say something. */
final class Subjects {

    static final Key<Event> EVENT = new Key<>("event", Types.EVENT, "the event of which something is said");
    static final Key<Event> CAUSE =
            new Key<>("cause", Types.EVENT, "the event that is said to have brought another about");
    static final Key<Actor> ACTOR = new Key<>("actor", Types.ACTOR, "the actor of whom something is said");
    static final Key<Source> SOURCE = new Key<>("source", Types.SOURCE, "the source of which something is said");
    static final Key<Source> DOCUMENT = new Key<>("document", Types.SOURCE, "the document that is said to be genuine");
    static final Key<Interest> INTEREST =
            new Key<>("interest", Types.INTEREST, "the interest that somebody is said to have");
    static final Key<Boolean> ALONE =
            new Key<>("alone", Types.TRUTH, "whether it is said that nothing, or nobody, else had a part in it");
    static final Key<Boolean> IF_AT_ALL = new Key<>(
            "if_at_all", Types.TRUTH, "whether it is said only of what the event is, should it have happened");

    private Subjects() {}
}
