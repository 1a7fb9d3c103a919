package org.antequem.report.page;

import com.google.common.collect.ImmutableSet;
import org.antequem.explanation.Explanation;
import org.antequem.explanation.Node;
import org.antequem.explanation.Remark;
import org.antequem.model.Presumption;

/** What an explanation presumes, wherever it says so. */
final class Presumptions {

    private final ImmutableSet.Builder<Presumption> all = ImmutableSet.builder();

    private Presumptions() {}

    static ImmutableSet<Presumption> of(Explanation explanation) {
        Presumptions presumptions = new Presumptions();
        presumptions.add(explanation);
        return presumptions.all.build();
    }

    private void add(Node node) {
        node.remarks().forEach(this::add);
        node.parts().forEach(this::add);
    }

    private void add(Remark remark) {
        if (remark instanceof Remark.Presumed presumed) {
            all.add(presumed.presumption());
        } else if (remark instanceof Remark.PresumedEither either) {
            either.alternatives().forEach(all::addAll);
        } else if (remark instanceof Remark.Takes takes) {
            all.add(takes.presumption());
        } else if (remark instanceof Remark.Because because) {
            all.addAll(because.narrowings());
        } else if (remark instanceof Remark.Separate separate) {
            all.addAll(separate.separation().presuming());
        }
        remark.beneath().forEach(this::add);
    }
}
