package org.antequem.files.schema;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.antequem.files.form.Form;
import org.antequem.files.form.Problem;
import org.antequem.files.form.Shape;
import org.antequem.files.form.noun.DossierKeys;
import org.antequem.files.tree.Mapping;
import org.antequem.files.tree.Node;
import org.antequem.files.tree.Scalar;
import org.antequem.files.tree.Sequence;

/**
 * Turns the strict form of a dossier into one that can be read like any other. Each value keeps its place in the text.
 * Not thread-safe.
 */
public final class StrictReader {

    private final List<Problem> problems = new ArrayList<>();
    private final List<String> path = new ArrayList<>();

    /** Makes a reader that has found no problem yet. */
    public StrictReader() {}

    /**
     * True if a file is in the strict form: what is a text in the others is a list there, and what is stated is a list
     * of pairs.
     */
    public static boolean isStrict(Node root) {
        requireNonNull(root, "root");
        return root instanceof Mapping dossier
                && (Stream.of("note", "zone", "hemisphere", "circa")
                                .allMatch(key -> dossier.get(key)
                                        .filter(Sequence.class::isInstance)
                                        .isPresent())
                        || dossier.get("claims").filter(StrictReader::hasPairs).isPresent());
    }

    private static boolean hasPairs(Node claims) {
        return claims instanceof Sequence sequence
                && sequence.items().stream()
                        .anyMatch(claim -> claim instanceof Mapping mapping
                                && mapping.get("states")
                                        .filter(states -> states instanceof Mapping said
                                                && said.get(Strict.WHAT).isPresent())
                                        .isPresent());
    }

    /** Turns a dossier in the strict form into one that can be read like any other. */
    public Node read(Node strict) {
        requireNonNull(strict, "strict");
        return read(DossierKeys.shape(Form.COMPLETE), strict);
    }

    /** The problems of the strict form itself, so far. Reading the result finds those of the dossier in it. */
    public ImmutableList<Problem> problems() {
        return ImmutableList.copyOf(problems);
    }

    private Node read(Shape shape, Node node) {
        if (shape instanceof Shape.Several several && node instanceof Sequence sequence) {
            List<Node> items = new ArrayList<>();
            for (Node item : sequence.items()) {
                path.add(name(item, items.size()));
                items.add(read(several.item(), item));
                path.remove(path.size() - 1);
            }
            return new Sequence(ImmutableList.copyOf(items), sequence.place());
        } else if (shape instanceof Shape.Members members && node instanceof Mapping mapping) {
            return read(members, mapping);
        } else if (shape instanceof Shape.Named named && node instanceof Mapping mapping) {
            return switch (named.name()) {
                case "date" -> date(mapping);
                case "span" -> node;
                case "proposition" -> proposition(mapping);
                default ->
                    Strict.noun(named.name()).map(noun -> read(noun, node)).orElse(node);
            };
        }
        return node;
    }

    /** The id of an item, or else its number. */
    private static String name(Node item, int number) {
        return item instanceof Mapping noun
                ? noun.get("id")
                        .map(StrictReader::text)
                        .filter(id -> !id.isEmpty())
                        .orElse(String.valueOf(number))
                : String.valueOf(number);
    }

    private Mapping read(Shape.Members members, Mapping mapping) {
        List<Mapping.Entry> entries = new ArrayList<>();
        for (Mapping.Entry entry : mapping.entries()) {
            Optional<Shape.Member> member = members.members().stream()
                    .filter(known -> known.name().equals(entry.key().value()))
                    .findFirst();
            path.add(entry.key().value());
            Optional<Node> value =
                    member.filter(Strict::isOptional).isPresent() ? one(entry.value()) : Optional.of(entry.value());
            value.map(node -> member.map(known -> read(known.shape(), node)).orElse(node))
                    .ifPresent(node -> entries.add(new Mapping.Entry(entry.key(), node)));
            path.remove(path.size() - 1);
        }
        return new Mapping(ImmutableList.copyOf(entries), mapping.place());
    }

    /** Of a list of none or one; what is no list is taken as it is. */
    private Optional<Node> one(Node node) {
        if (!(node instanceof Sequence sequence)) {
            return Optional.of(node);
        }
        if (sequence.items().size() > 1) {
            refuse(sequence.items().get(1), "there are " + sequence.items().size() + " values", "none or one");
        }
        return sequence.items().stream().findFirst();
    }

    private Mapping date(Mapping date) {
        boolean isUnknown = date.get(Strict.DATE)
                .filter(node -> Strict.UNKNOWN.equals(text(node)))
                .isPresent();
        List<Mapping.Entry> entries = new ArrayList<>();
        for (Mapping.Entry entry : date.entries()) {
            boolean isDate = entry.key().value().equals(Strict.DATE);
            if (isUnknown && entry.key().value().equals(Strict.AS)) {
                one(entry.value())
                        .ifPresent(as -> refuse(as, "something is taken from a date that is not known", "none"));
            } else if (isDate && isUnknown) {
                entries.add(new Mapping.Entry(Scalar.text(Strict.AS), entry.value()));
            } else {
                (isDate ? Optional.of(entry.value()) : one(entry.value()))
                        .ifPresent(value -> entries.add(new Mapping.Entry(entry.key(), value)));
            }
        }
        return new Mapping(ImmutableList.copyOf(entries), date.place());
    }

    private Node proposition(Mapping states) {
        Node said = said(states);
        if (isTrue(states, Strict.REPORTED_DENIAL)) {
            said = within(Strict.NOT, said, states);
        }
        Optional<Node> speaker = states.get(Strict.REPORTED_BY).flatMap(this::one);
        if (speaker.isPresent()) {
            said = new Mapping(
                    ImmutableList.of(
                            new Mapping.Entry(Scalar.text(Strict.SOURCE), speaker.get()),
                            new Mapping.Entry(Scalar.text(Strict.SAYS), said)),
                    states.place());
        } else if (isTrue(states, Strict.REPORTED_DENIAL)) {
            refuse(states, "a denial is reported, but of nobody", "a source in \"" + Strict.REPORTED_BY + "\"");
        }
        return isTrue(states, Strict.DENIED) ? within(Strict.NOT, said, states) : said;
    }

    private static Node within(String key, Node said, Node place) {
        return new Mapping(ImmutableList.of(new Mapping.Entry(Scalar.text(key), said)), place.place());
    }

    private static boolean isTrue(Mapping mapping, String key) {
        return mapping.get(key).filter(node -> "true".equals(text(node))).isPresent();
    }

    private Node said(Mapping states) {
        Node what = states.get(Strict.WHAT).orElse(states);
        if (!(what instanceof Sequence)) {
            refuse(what, "\"" + Strict.WHAT + "\" is missing", "pairs of a key and a value");
        }
        StrictPairs pairs = new StrictPairs();
        for (Node pair : what instanceof Sequence sequence ? sequence.items() : ImmutableList.<Node>of()) {
            Optional<Node> key = pair instanceof Mapping mapping ? mapping.get(Strict.KEY) : Optional.empty();
            Optional<Node> value = pair instanceof Mapping mapping ? mapping.get(Strict.VALUE) : Optional.empty();
            if (key.isPresent() && value.isPresent() && key.get() instanceof Scalar name) {
                pairs.add(name, value.get());
            } else {
                refuse(pair, "this is no pair of a key and a value", "{\"key\": …, \"value\": …}");
            }
        }
        pairs.halfOfAStage()
                .ifPresent(
                        half -> refuse(
                                half,
                                "of a stage the whole and the kind are said in two pairs, the one behind the other",
                                "{\"key\": \"stage_of\", \"value\": \"intervention\"}, {\"key\": \"stage\", \"value\": \"planning\"}"));
        return pairs.said(states.place());
    }

    private static String text(Node node) {
        return node instanceof Scalar scalar ? scalar.value() : "";
    }

    private void refuse(Node node, String message, String expected) {
        problems.add(new Problem(
                false, node.place(), String.join(" / ", path), message, Optional.of(expected), Optional.empty()));
    }
}
