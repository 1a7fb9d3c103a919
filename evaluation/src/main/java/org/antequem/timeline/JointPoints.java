package org.antequem.timeline;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.antequem.model.Event;
import org.antequem.model.StageOf;
import org.antequem.time.Gap;
import org.antequem.timeline.network.Network;
import org.antequem.timeline.network.NetworkBuilder;

/**
 * Where {@link Joints} lie in a network: each once for itself, and once as a stage of each of its wholes. Whatever says
 * that it happened says that all of these are the same.
 */
final class JointPoints {

    private static final Gap NONE = new Gap(0, 0);

    private final Joints joints;
    private final ToIntFunction<Event> number;
    private final Map<List<Event>, Integer> asStages = new HashMap<>();
    private final int size;

    /** @param events how many other events there are; the stages have the numbers after these */
    JointPoints(Joints joints, ToIntFunction<Event> number, int events) {
        this.joints = joints;
        this.number = number;
        int next = events;
        for (Event joint : joints.all()) {
            for (Event whole : joints.wholesOf(joint)) {
                asStages.put(List.of(joint, whole), next++);
            }
        }
        this.size = next;
    }

    /** How many events there are in all. */
    int size() {
        return size;
    }

    ImmutableList<Event> joints() {
        return joints.all().asList();
    }

    /** The number of the event of which a link says that it is a stage. */
    int of(StageOf link) {
        return joints.isLink(link) ? asStage(link.event(), link.whole()) : number.applyAsInt(link.event());
    }

    private int asStage(Event joint, Event whole) {
        return requireNonNull(asStages.get(List.of(joint, whole)));
    }

    /** Because of a statement, these happened. */
    void tie(Iterable<Event> happened, int statement, NetworkBuilder builder) {
        for (Event joint : happened) {
            int itself = number.applyAsInt(joint);
            for (Event whole : joints.wholesOf(joint)) {
                int stage = asStage(joint, whole);
                builder.apart(statement, Network.startOf(itself), Network.startOf(stage), NONE);
                builder.apart(statement, Network.endOf(itself), Network.endOf(stage), NONE);
            }
        }
    }
}
