package org.antequem.files.form.noun;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Supplier;
import org.antequem.files.form.Entries;
import org.antequem.files.form.Fields;
import org.antequem.files.form.Form;
import org.antequem.files.form.Key;
import org.antequem.files.form.Kind;
import org.antequem.files.form.StageLinkType;
import org.antequem.files.form.Types;
import org.antequem.model.Actor;
import org.antequem.model.Event;
import org.antequem.model.EventBuilder;
import org.antequem.time.Dating;

/** Something said to have happened. */
final class EventForm extends NounForm<Event, EventBuilder> {

    private static final Key<String> CALLED = new Key<>(
            "called", Types.text("the name of an event"), "its name, as it stands in the middle of a sentence");
    private static final Key<Dating> DURING =
            new Key<>("during", Types.DATE, "when it happened, taken as given; what somebody says of it is a claim");
    private static final Key<ImmutableList<Actor>> BY =
            new Key<>("by", Types.oneOrMore(Types.ACTOR), "whose doing it was, if it happened");
    private static final Key<ImmutableList<String>> IN_OFFICE = new Key<>(
            "in_office",
            Types.oneOrMore(Types.text("the title of an office")),
            "the titles of the offices in which its actors acted");
    private static final Key<String> AT = new Key<>("at", Types.text("a place"), "where it happened");
    private static final Key<ImmutableList<Event.StageLink>> STAGE_OF = new Key<>(
            "stage_of",
            StageLinkType.ALL,
            "the wholes of which it is a stage, should it have happened, and which: {intervention: planning}");

    private static final ImmutableList<Part<Event, EventBuilder>> PARTS = ImmutableList.of(
            Part.of(DURING, Event::during, EventBuilder::during),
            Part.all(BY, Event::by, (event, all) -> event.by(all.toArray(Actor[]::new))),
            Part.all(IN_OFFICE, Event::inOffice, (event, all) -> event.inOffice(all.toArray(String[]::new))),
            Part.of(AT, Event::at, EventBuilder::at),
            Part.all(
                    STAGE_OF,
                    Event::stageOf,
                    (event, all) -> all.forEach(link -> event.asStage(link.stage(), link.whole()))));

    EventForm() {
        super(Kind.EVENT, Event.class);
    }

    @Override
    ImmutableList<Key<?>> headKeys(Form form) {
        return ImmutableList.of(CALLED);
    }

    @Override
    Optional<Supplier<EventBuilder>> begin(Fields fields) {
        return fields.required(CALLED).map(name -> () -> Event.called(name));
    }

    @Override
    void writeHead(Event event, Entries out) {
        out.put(CALLED, event.name());
    }

    @Override
    ImmutableList<Part<Event, EventBuilder>> parts() {
        return PARTS;
    }

    @Override
    Event build(EventBuilder builder) {
        return builder.build();
    }
}
