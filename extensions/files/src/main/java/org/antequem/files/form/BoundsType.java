package org.antequem.files.form;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.antequem.files.tree.Node;
import org.antequem.time.Bounds;

/** The earliest and the latest second of a point in time. */
final class BoundsType implements Type<Bounds> {

    private static final Type<Long> SECOND = new WholeType("a second, as a whole number", Long.MIN_VALUE);
    private static final Key<Long> EARLIEST =
            new Key<>("earliest", SECOND, "the earliest second; none where nothing limits it");
    private static final Key<Long> LATEST =
            new Key<>("latest", SECOND, "the latest second; none where nothing limits it");

    @Override
    public Optional<Bounds> read(Node node, Reading in) {
        return Fields.of(node, "bounds in seconds", in).flatMap(fields -> {
            long earliest = fields.get(EARLIEST, Bounds.DISTANT_PAST);
            long latest = fields.get(LATEST, Bounds.DISTANT_FUTURE);
            fields.close();
            return fields.make(EARLIEST, () -> new Bounds(earliest, latest));
        });
    }

    @Override
    public Node write(Bounds bounds, Writing out) {
        return new Entries(out)
                .put(EARLIEST, Optional.of(bounds.earliest()).filter(second -> bounds.hasEarliest()))
                .put(LATEST, Optional.of(bounds.latest()).filter(second -> bounds.hasLatest()))
                .build();
    }

    @Override
    public Shape shape(Form form) {
        return Shape.Members.of(ImmutableList.of(EARLIEST.member(form), LATEST.member(form)));
    }
}
