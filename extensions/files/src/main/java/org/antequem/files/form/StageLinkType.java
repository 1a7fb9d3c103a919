package org.antequem.files.form;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.List;
import java.util.Optional;
import org.antequem.files.tree.Mapping;
import org.antequem.files.tree.Node;
import org.antequem.files.tree.Sequence;
import org.antequem.model.Event;
import org.antequem.model.Event.StageLink;
import org.antequem.model.Stage;

/** The wholes of which an event is a stage, and which stage it is: {@code {intervention: planning}}. */
public final class StageLinkType implements Type<ImmutableList<StageLink>> {

    /** The type for several wholes, or several stages of one. */
    public static final Type<ImmutableList<StageLink>> ALL = new StageLinkType();

    /** The type for one stage of one whole. */
    public static final Type<StageLink> ONE = new One();

    private static final String EXPECTED = "the whole and the stage, such as \"{intervention: planning}\"";
    private static final Type<Event> EVENT = new ReferenceType<>(Event.class, Kind.EVENT);
    private static final Type<Stage> STAGE = WordType.of(Stage.class, "a stage");
    private static final Type<ImmutableList<Stage>> STAGES = new ListType<>(STAGE);
    private static final Key<Stage> STAGE_KEY = new Key<>("stage", STAGE, "the part it plays there");
    private static final Key<Event> WHOLE = new Key<>("whole", EVENT, "the event of which it is a stage");

    private StageLinkType() {}

    @Override
    public Optional<ImmutableList<StageLink>> read(Node node, Reading in) {
        ImmutableList.Builder<StageLink> links = ImmutableList.builder();
        boolean isWhole = true;
        for (Node one : node instanceof Sequence sequence ? sequence.items() : ImmutableList.of(node)) {
            Optional<List<StageLink>> read = one instanceof Mapping mapping ? read(mapping, in) : refused(one, in);
            read.ifPresent(links::addAll);
            isWhole &= read.isPresent();
        }
        return isWhole ? Optional.of(links.build()) : Optional.empty();
    }

    private static Optional<List<StageLink>> refused(Node node, Reading in) {
        in.refuse(node, EXPECTED);
        return Optional.empty();
    }

    private static Optional<List<StageLink>> read(Mapping mapping, Reading in) {
        if (mapping.get(STAGE_KEY.name()).isPresent()
                && mapping.get(WHOLE.name()).isPresent()) {
            Fields fields = new Fields(mapping, "a link to a whole", mapping.place(), in);
            Optional<Stage> stage = fields.required(STAGE_KEY);
            Optional<Event> whole = fields.required(WHOLE);
            fields.close();
            return stage.flatMap(part -> whole.map(event -> List.of(new StageLink(part, event))));
        }
        if (mapping.entries().isEmpty()) {
            return refused(mapping, in);
        }
        ImmutableList.Builder<StageLink> links = ImmutableList.builder();
        boolean isWhole = true;
        for (Mapping.Entry entry : mapping.entries()) {
            Reading inside = in.at(entry.key().value());
            Optional<Event> event = EVENT.read(entry.key(), inside);
            Optional<ImmutableList<Stage>> stages = STAGES.read(entry.value(), inside);
            event.ifPresent(whole ->
                    stages.ifPresent(all -> all.forEach(stage -> links.add(new StageLink(stage, whole)))));
            isWhole &= event.isPresent() && stages.isPresent();
        }
        return isWhole ? Optional.of(links.build()) : Optional.empty();
    }

    @Override
    public Node write(ImmutableList<StageLink> links, Writing out) {
        if (out.isComplete()) {
            return Sequence.of(links.stream().map(link -> pair(link, out)).toList());
        }
        ImmutableListMultimap<Event, StageLink> byWhole = Multimaps.index(links, StageLink::whole);
        boolean keepsTheirOrder = ImmutableList.copyOf(byWhole.values()).equals(links);
        return keepsTheirOrder
                ? keyed(byWhole, out)
                : Sequence.of(links.stream().map(link -> one(link, out)).toList());
    }

    private static Mapping pair(StageLink link, Writing out) {
        return new Entries(out)
                .put(STAGE_KEY, link.stage())
                .put(WHOLE, link.whole())
                .build();
    }

    private static Mapping keyed(ImmutableListMultimap<Event, StageLink> byWhole, Writing out) {
        Mapping.Builder mapping = Mapping.builder();
        byWhole.asMap().forEach((whole, links) -> {
            ImmutableList<Stage> stages = links.stream().map(StageLink::stage).collect(ImmutableList.toImmutableList());
            mapping.put(out.names().of(whole), STAGES.write(stages, out));
        });
        return mapping.build();
    }

    private static Mapping one(StageLink link, Writing out) {
        return Mapping.builder()
                .put(out.names().of(link.whole()), STAGE.write(link.stage(), out))
                .build();
    }

    @Override
    public Shape shape(Form form) {
        return form == Form.COMPLETE
                ? new Shape.Several(pairShape(form), 0)
                : Shape.Any.of(
                        new Shape.Keyed(EVENT.shape(form), STAGES.shape(form)),
                        new Shape.Several(
                                Shape.Any.of(new Shape.Keyed(EVENT.shape(form), STAGE.shape(form)), pairShape(form)),
                                0));
    }

    private static Shape pairShape(Form form) {
        return Shape.Members.of(ImmutableList.of(STAGE_KEY.required(form), WHOLE.required(form)));
    }

    /** The type for the one stage of which a proposition speaks. */
    private static final class One implements Type<StageLink> {

        @Override
        public Optional<StageLink> read(Node node, Reading in) {
            Optional<ImmutableList<StageLink>> links = ALL.read(node, in);
            if (links.isPresent() && links.get().size() != 1) {
                in.refuse(
                        node.place(), "it is said to be a stage " + links.get().size() + " times", "once");
                return Optional.empty();
            }
            return links.map(all -> all.get(0));
        }

        @Override
        public Node write(StageLink link, Writing out) {
            return out.isComplete() ? pair(link, out) : one(link, out);
        }

        @Override
        public Shape shape(Form form) {
            return form == Form.COMPLETE
                    ? pairShape(form)
                    : Shape.Any.of(new Shape.Keyed(EVENT.shape(form), STAGE.shape(form)), pairShape(form));
        }
    }
}
