package org.antequem.files.form;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.antequem.files.tree.Node;
import org.antequem.files.tree.Scalar;

/** Another noun, by its id; or an event that another noun brings with it. */
final class ReferenceType<T> implements Type<T> {

    private final Class<T> noun;
    private final ImmutableList<Kind> kinds;

    ReferenceType(Class<T> noun, Kind... kinds) {
        this.noun = noun;
        this.kinds = ImmutableList.copyOf(kinds);
    }

    private boolean isOfEvents() {
        return kinds.contains(Kind.EVENT);
    }

    @Override
    public Optional<T> read(Node node, Reading in) {
        if (!(node instanceof Scalar scalar) || scalar.isNull()) {
            in.refuse(node, expected());
            return Optional.empty();
        }
        String id = scalar.value();
        Optional<Kind> kind = in.scope().kind(id);
        if (kind.filter(kinds::contains).isPresent()) {
            return in.use(id).map(noun::cast);
        }
        if (in.scope().isAmbiguous(id, kinds)) {
            in.spoil();
            return Optional.empty();
        }
        if (kind.isPresent()) {
            in.refuse(node.place(), Found.quoted(id) + " is " + kind.get().one(), expected());
            return Optional.empty();
        }
        Optional<Derived.Reference> derived = isOfEvents() ? Derived.read(id) : Optional.empty();
        return derived.isPresent() ? derived(derived.get(), scalar, in) : unknown(scalar, in);
    }

    private Optional<T> derived(Derived.Reference reference, Scalar scalar, Reading in) {
        Kind owner = reference.owner();
        Optional<Kind> kind = in.scope().kind(reference.id());
        if (kind.filter(owner::equals).isEmpty()) {
            String opening = scalar.value().substring(0, scalar.value().indexOf(reference.id()));
            in.add(in.problem(scalar.place(), Found.quoted(reference.id()) + " is the id of no " + owner.word())
                    .expecting("the id of " + owner.one() + " behind \"" + opening.strip() + "\"")
                    .near(Nearest.of(reference.id(), in.scope().ids(ImmutableList.of(owner)))
                            .map(id -> opening + id)));
            return Optional.empty();
        }
        Optional<Object> bringing = in.use(reference.id());
        Optional<T> event = bringing.flatMap(reference::of).map(noun::cast);
        if (bringing.isPresent() && event.isEmpty()) {
            List<String> terms = Derived.of(reference.id(), bringing.get()).stream()
                    .map(Derived.Name::name)
                    .filter(name -> name.startsWith(
                            scalar.value().substring(0, scalar.value().indexOf(' '))))
                    .toList();
            Problem problem = in.problem(
                    scalar.place(),
                    terms.isEmpty()
                            ? Found.quoted(reference.id()) + " held no office"
                            : Found.quoted(scalar.value()) + " does not say of which office");
            in.add(
                    terms.isEmpty()
                            ? problem.expecting("an office of that actor, under \"in_office\"")
                            : problem.expecting("\"" + String.join("\" or \"", terms) + "\"")
                                    .near(Nearest.of(scalar.value(), terms)));
        }
        return event;
    }

    private Optional<T> unknown(Scalar scalar, Reading in) {
        in.add(in.problem(scalar.place(), Found.quoted(scalar.value()) + " is the id of nothing here")
                .expecting(expected())
                .near(nearest(scalar.value(), in)));
        return Optional.empty();
    }

    /** The nearest known id, or the id that would be made from the name that stands there. */
    private Optional<String> nearest(String text, Reading in) {
        ImmutableList<String> ids = in.scope().ids(kinds);
        String asId =
                text.toLowerCase(Locale.ROOT).replaceFirst("^(?:the|an?) ", "").replace(' ', '-');
        return ids.contains(asId) ? Optional.of(asId) : Nearest.of(text, ids).or(() -> Nearest.of(asId, ids));
    }

    private String expected() {
        return (kinds.contains(Kind.PRESUMPTION) ? "the name of " : "the id of ")
                + String.join(" or ", kinds.stream().map(Kind::one).toList());
    }

    @Override
    public Node write(T value, Writing out) {
        return out.id(value);
    }

    @Override
    public Shape shape(Form form) {
        return new Shape.Reference(kinds.size() == 1 ? kinds.get(0).word() : "examinable", isOfEvents());
    }
}
