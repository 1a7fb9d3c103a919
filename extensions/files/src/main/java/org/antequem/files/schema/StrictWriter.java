package org.antequem.files.schema;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antequem.files.form.Form;
import org.antequem.files.form.Key;
import org.antequem.files.form.Kind;
import org.antequem.files.form.Shape;
import org.antequem.files.form.noun.DossierKeys;
import org.antequem.files.form.noun.NounForms;
import org.antequem.files.tree.Mapping;
import org.antequem.files.tree.Node;
import org.antequem.files.tree.Scalar;
import org.antequem.files.tree.Sequence;

/** Turns a dossier into the strict form, as far as that form can express it. */
public final class StrictWriter {

    private final List<String> unsayable = new ArrayList<>();
    private final List<String> path = new ArrayList<>();

    private StrictWriter() {}

    /**
     * The strict form of a dossier.
     *
     * @param complete the dossier in the complete form
     * @param shortForm the same dossier in the short form, which states claims more simply
     * @throws IllegalArgumentException if the strict form cannot express the dossier; it names all that it cannot
     */
    public static Mapping write(Mapping complete, Mapping shortForm) {
        requireNonNull(complete, "complete");
        requireNonNull(shortForm, "shortForm");
        StrictWriter writer = new StrictWriter();
        Mapping strict = writer.write(DossierKeys.shape(Form.COMPLETE), withShortStatements(complete, shortForm));
        if (!writer.unsayable.isEmpty()) {
            throw new IllegalArgumentException(
                    "the strict form cannot say this:\n" + String.join("\n", writer.unsayable));
        }
        return strict;
    }

    private static Mapping withShortStatements(Mapping complete, Mapping shortForm) {
        Mapping.Builder changed = Mapping.builder();
        for (Mapping.Entry entry : complete.entries()) {
            boolean isClaims = entry.key().value().equals(Kind.CLAIM.section());
            changed.put(entry.key().value(), isClaims ? claims(entry.value(), shortForm) : entry.value());
        }
        return changed.build();
    }

    private static Node claims(Node complete, Mapping shortForm) {
        Optional<Node> claims = shortForm.get(Kind.CLAIM.section());
        ImmutableList.Builder<Node> changed = ImmutableList.builder();
        for (Node claim : ((Sequence) complete).items()) {
            Mapping.Builder strict = Mapping.builder();
            for (Mapping.Entry entry : ((Mapping) claim).entries()) {
                boolean isStatement = entry.key().value().equals("states");
                strict.put(
                        entry.key().value(),
                        isStatement
                                ? claims.flatMap(all ->
                                                ((Mapping) all).get(id(claim).orElse("")))
                                        .map(StrictWriter::statement)
                                        .orElse(entry.value())
                                : entry.value());
            }
            changed.add(strict.build());
        }
        return Sequence.of(changed.build());
    }

    /** Of a claim in the short form, what is not said of the claim itself. */
    private static Node statement(Node claim) {
        ImmutableSet<String> own =
                NounForms.keys(Kind.CLAIM, Form.SHORT).stream().map(Key::name).collect(ImmutableSet.toImmutableSet());
        return new Mapping(
                ((Mapping) claim)
                        .entries().stream()
                                .filter(entry -> !own.contains(entry.key().value()))
                                .collect(ImmutableList.toImmutableList()),
                claim.place());
    }

    private Node write(Shape shape, Node node) {
        if (shape instanceof Shape.Several several) {
            List<Node> items = new ArrayList<>();
            List<Node> all =
                    node instanceof Sequence sequence ? sequence.items() : isNull(node) ? List.of() : List.of(node);
            for (Node item : all) {
                path.add(id(item).orElse(String.valueOf(items.size())));
                items.add(write(several.item(), item));
                path.remove(path.size() - 1);
            }
            return Sequence.of(items);
        } else if (shape instanceof Shape.Members members && node instanceof Mapping mapping) {
            return write(members, mapping);
        } else if (shape instanceof Shape.Named named) {
            return write(named.name(), node);
        } else if (node instanceof Scalar) {
            return node;
        }
        return unsayable("what is said here", node);
    }

    private Node write(String name, Node node) {
        return switch (name) {
            case "date" -> date(node);
            case "span" -> span(node);
            case "proposition" ->
                node instanceof Mapping states ? proposition(states) : unsayable("what is said", node);
            default -> Strict.noun(name).map(shape -> write(shape, node)).orElse(node);
        };
    }

    private Mapping write(Shape.Members members, Mapping mapping) {
        Mapping.Builder strict = Mapping.builder();
        for (Shape.Member member : members.members()) {
            Node value = mapping.get(member.name()).orElse(Scalar.NULL);
            path.add(member.name());
            if (Strict.isOptional(member)) {
                strict.put(
                        member.name(),
                        Sequence.of(
                                isNull(value)
                                        ? ImmutableList.<Node>of()
                                        : ImmutableList.of(write(member.shape(), value))));
            } else if (member.shape() instanceof Shape.Truth && isNull(value)) {
                strict.put(member.name(), false);
            } else {
                strict.put(member.name(), write(member.shape(), value));
            }
            path.remove(path.size() - 1);
        }
        return strict.build();
    }

    private Node date(Node node) {
        Mapping date = node instanceof Mapping mapping
                ? mapping
                : Mapping.builder().put(Strict.DATE, node).build();
        Mapping said = recorded(date);
        boolean isUnknown = said.get(Strict.AS)
                .filter(as -> as instanceof Scalar scalar && scalar.value().equals(Strict.UNKNOWN))
                .isPresent();
        for (Mapping.Entry entry : said.entries()) {
            String key = entry.key().value();
            boolean isKnown = key.equals(Strict.DATE) || key.equals(Strict.WORDS) || key.equals(Strict.AS);
            if (!isKnown) {
                refuse("\"" + key + "\" of a date");
            }
        }
        if (isUnknown == said.get(Strict.DATE).isPresent()) {
            refuse("a date without one text");
        }
        return Mapping.builder()
                .put(Strict.DATE, said.get(Strict.DATE).orElse(Scalar.text(Strict.UNKNOWN)))
                .put(
                        Strict.AS,
                        Sequence.of(said.get(Strict.AS).filter(as -> !isUnknown).stream()
                                .toList()))
                .put(Strict.WORDS, Sequence.of(said.get(Strict.WORDS).stream().toList()))
                .build();
    }

    private static Mapping recorded(Mapping mapping) {
        return new Mapping(
                mapping.entries().stream()
                        .filter(entry -> !isNull(entry.value())
                                && !(entry.value() instanceof Scalar scalar
                                        && scalar.value().equals("false")))
                        .collect(ImmutableList.toImmutableList()),
                mapping.place());
    }

    private Node span(Node node) {
        return node instanceof Scalar ? node : unsayable("a span with more than a text", node);
    }

    private Node proposition(Mapping states) {
        Optional<Node> denied = states.get(Strict.NOT);
        Node said = denied.orElse(states);
        Optional<Node> says = said instanceof Mapping mapping ? mapping.get(Strict.SAYS) : Optional.empty();
        Optional<Node> speaker = says.flatMap(inner -> ((Mapping) said).get(Strict.SOURCE));
        Node inner = says.orElse(said);
        Optional<Node> innerDenied =
                says.isPresent() && inner instanceof Mapping mapping ? mapping.get(Strict.NOT) : Optional.empty();
        return Mapping.builder()
                .put(Strict.DENIED, denied.isPresent())
                .put(Strict.REPORTED_BY, Sequence.of(speaker.stream().toList()))
                .put(Strict.REPORTED_DENIAL, innerDenied.isPresent())
                .put(Strict.WHAT, pairs(innerDenied.orElse(inner)))
                .build();
    }

    private Node pairs(Node said) {
        List<Node> pairs = new ArrayList<>();
        if (said instanceof Mapping mapping) {
            ImmutableSet<String> known = ImmutableSet.copyOf(Strict.keys());
            for (Mapping.Entry entry : mapping.entries()) {
                String key = entry.key().value();
                if (!known.contains(key)) {
                    refuse("\"" + key + "\" within what is said");
                } else if (key.equals(Strict.STAGE_OF)
                        && entry.value() instanceof Mapping stage
                        && stage.entries().size() == 1) {
                    pairs.add(pair(key, stage.entries().get(0).key()));
                    pairs.add(pair(Strict.STAGE, stage.entries().get(0).value()));
                } else if (entry.value() instanceof Mapping date && isDate(date)) {
                    pairs.add(pair(key, date.get(Strict.DATE).orElseThrow()));
                    date.entries().stream()
                            .filter(part -> !part.key().value().equals(Strict.DATE))
                            .forEach(part -> pairs.add(pair(part.key().value(), part.value())));
                } else if (entry.value() instanceof Sequence sequence) {
                    sequence.items().forEach(item -> pairs.add(pair(key, item)));
                } else {
                    pairs.add(pair(key, entry.value()));
                }
            }
        }
        return Sequence.of(pairs);
    }

    private static boolean isDate(Mapping mapping) {
        return mapping.get(Strict.DATE).isPresent()
                && mapping.entries().stream()
                        .map(entry -> entry.key().value())
                        .allMatch(ImmutableSet.of(Strict.DATE, Strict.AS, Strict.WORDS)::contains);
    }

    private Node pair(String key, Node value) {
        Node text = value instanceof Scalar scalar
                ? Scalar.text(scalar.value())
                : unsayable("a date, count or span with several keys", value);
        return Mapping.builder().put(Strict.KEY, key).put(Strict.VALUE, text).build();
    }

    private void refuse(String what) {
        unsayable.add(String.join(" / ", path) + ": " + what);
    }

    private Scalar unsayable(String what, Node node) {
        refuse(what);
        return node instanceof Scalar scalar ? scalar : Scalar.NULL;
    }

    private static boolean isNull(Node node) {
        return node instanceof Scalar scalar && scalar.isNull();
    }

    private static Optional<String> id(Node item) {
        return item instanceof Mapping mapping
                ? mapping.get("id").filter(Scalar.class::isInstance).map(id -> ((Scalar) id).value())
                : Optional.empty();
    }
}
