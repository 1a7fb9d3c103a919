package org.antequem.files.form;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.antequem.files.tree.Node;
import org.antequem.files.tree.Scalar;

/** The one version that there is. */
final class VersionType implements Type<Long> {

    private final long version;

    VersionType(long version) {
        this.version = version;
    }

    @Override
    public Optional<Long> read(Node node, Reading in) {
        if (node instanceof Scalar scalar && scalar.value().equals(String.valueOf(version))) {
            return Optional.of(version);
        }
        in.refuse(node, version + ", the only version that there is");
        return Optional.empty();
    }

    @Override
    public Node write(Long value, Writing out) {
        return Scalar.number(value);
    }

    @Override
    public Shape shape(Form form) {
        return new Shape.Words(ImmutableList.of(String.valueOf(version)));
    }
}
