package org.antequem.files.form;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.antequem.files.tree.Node;
import org.antequem.files.tree.Sequence;

/** One value, or a list of them. */
final class ListType<T> implements Type<ImmutableList<T>> {

    private final Type<T> item;

    ListType(Type<T> item) {
        this.item = item;
    }

    @Override
    public Optional<ImmutableList<T>> read(Node node, Reading in) {
        ImmutableList.Builder<T> read = ImmutableList.builder();
        boolean isWhole = true;
        for (Node one : node instanceof Sequence sequence ? sequence.items() : ImmutableList.of(node)) {
            Optional<T> value = item.read(one, in);
            value.ifPresent(read::add);
            isWhole &= value.isPresent();
        }
        return isWhole ? Optional.of(read.build()) : Optional.empty();
    }

    @Override
    public Node write(ImmutableList<T> values, Writing out) {
        return !out.isComplete() && values.size() == 1
                ? item.write(values.get(0), out)
                : Sequence.of(
                        values.stream().map(value -> item.write(value, out)).toList());
    }

    @Override
    public Shape shape(Form form) {
        Shape one = item.shape(form);
        Shape several = new Shape.Several(one, 0);
        return form == Form.COMPLETE ? several : Shape.Any.of(one, several);
    }
}
