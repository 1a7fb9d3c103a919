package org.antequem.files.form.proposition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.antequem.files.form.Entries;
import org.antequem.files.form.Fields;
import org.antequem.files.form.Form;
import org.antequem.files.form.Key;
import org.antequem.files.form.Nearest;
import org.antequem.files.form.Reading;
import org.antequem.files.form.Shape;
import org.antequem.model.Proposition;

/**
 * All kinds of propositions, and how they are told apart: in the short form by their keys, in the complete form by
 * their type.
 */
public final class Propositions {

    private static final ImmutableList<PropositionForm<?>> FORMS = ImmutableList.of(
            new OccurredForm(),
            new LastedForm(),
            new OrderForm(),
            new StageForm(),
            new CauseForm(),
            new AssociationForm(),
            new DeedForm(),
            new MotiveForm(),
            new AgencyForm(),
            new AlignmentForm(),
            new HeldForm(),
            new AuthorshipForm(),
            new AppearanceForm(),
            new PresenceForm(),
            new ExaminationForm(),
            new IdentityForm(),
            new GradingForm(),
            new SayingForm(),
            new NotForm());

    private static final ImmutableMap<Class<?>, PropositionForm<?>> BY_CLASS =
            Maps.uniqueIndex(FORMS, PropositionForm::states);

    private static final ImmutableListMultimap<String, PropositionForm<?>> BY_SUBJECT =
            Multimaps.index(FORMS, form -> form.subject().name());

    private static final Key<PropositionForm<?>> TYPE =
            new Key<>("type", new TypeOfProposition(FORMS), "what kind of thing is said");

    private Propositions() {}

    /** The kinds of propositions that can be read and written. */
    public static ImmutableSet<Class<?>> kinds() {
        return BY_CLASS.keySet();
    }

    /** Reads what the keys say, in either form. */
    public static Optional<Proposition> read(Fields fields) {
        if (fields.has(TYPE)) {
            Optional<PropositionForm<?>> form = fields.get(TYPE);
            if (form.isEmpty()) {
                fields.ignoreAll();
            }
            return form.flatMap(known -> known.readComplete(fields).map(Proposition.class::cast));
        }
        return form(fields).flatMap(form -> form.read(fields).map(Proposition.class::cast));
    }

    private static Optional<PropositionForm<?>> form(Fields fields) {
        Reading in = fields.reading();
        Set<String> subjects = new LinkedHashSet<>(fields.keys());
        subjects.retainAll(BY_SUBJECT.keySet());
        if (subjects.isEmpty()) {
            ignoreAll(fields);
            in.refuse(
                    fields.place(),
                    "it is not said what is stated",
                    "one of " + String.join(", ", BY_SUBJECT.keySet()) + ", and a verb");
            return Optional.empty();
        }
        if (subjects.size() > 1) {
            ignoreAll(fields);
            in.refuse(
                    fields.keyPlace(List.copyOf(subjects).get(1)),
                    "something is said of two: " + quoted(subjects),
                    "one of them");
            return Optional.empty();
        }
        return form(List.copyOf(subjects).get(0), fields);
    }

    private static Optional<PropositionForm<?>> form(String subject, Fields fields) {
        Map<PropositionForm<?>, List<String>> said = new LinkedHashMap<>();
        Set<String> known = new LinkedHashSet<>();
        for (PropositionForm<?> form : BY_SUBJECT.get(subject)) {
            List<String> verbs =
                    form.verbs().stream().filter(fields::has).map(Key::name).toList();
            form.verbs().forEach(verb -> known.add(verb.name()));
            if (!verbs.isEmpty() || form.verbs().isEmpty()) {
                said.put(form, verbs);
            }
        }
        List<String> verbs = said.values().stream().flatMap(List::stream).toList();
        boolean isOne = said.size() == 1
                && (verbs.size() <= 1 || said.keySet().iterator().next().combinesVerbs());
        if (!isOne) {
            ignoreAll(fields);
            refuse(subject, verbs, known, fields);
            return Optional.empty();
        }
        PropositionForm<?> form = said.keySet().iterator().next();
        strangers(form, fields);
        return Optional.of(form);
    }

    private static void refuse(String subject, List<String> verbs, Set<String> known, Fields fields) {
        Reading in = fields.reading();
        if (verbs.isEmpty()) {
            Optional<String> meant = fields.unknown().stream()
                    .filter(key -> Nearest.of(key, known).isPresent())
                    .findFirst();
            in.add(in.problem(
                            meant.map(fields::keyPlace).orElse(fields.keyPlace(subject)),
                            meant.map(key -> "\"" + key + "\" is no verb of \"" + subject + "\"")
                                    .orElse("a verb of \"" + subject + "\" is missing"))
                    .expecting("one of " + String.join(", ", known))
                    .near(meant.flatMap(key -> Nearest.of(key, known))));
            meant.ifPresent(fields::ignore);
        } else {
            in.refuse(
                    fields.keyPlace(verbs.get(1)),
                    "two things are said of \"" + subject + "\": " + quoted(verbs),
                    "one of them; another claim can say the other");
        }
    }

    private static String quoted(Iterable<String> keys) {
        return "\"" + String.join("\" and \"", keys) + "\"";
    }

    /** Reports keys that belong to another kind of proposition. */
    private static void strangers(PropositionForm<?> said, Fields fields) {
        Set<String> own = new LinkedHashSet<>();
        said.keys().forEach(key -> own.add(key.name()));
        for (PropositionForm<?> form : FORMS) {
            for (Key<?> key : form.keys()) {
                if (!own.contains(key.name()) && fields.keys().contains(key.name()) && own.add(key.name())) {
                    fields.ignore(key.name());
                    fields.reading()
                            .refuse(
                                    fields.keyPlace(key.name()),
                                    "\"" + key + "\" cannot be said here",
                                    "only what goes with \"" + said.subject() + "\" and \"" + verb(said, fields)
                                            + "\"");
                }
            }
        }
    }

    private static String verb(PropositionForm<?> said, Fields fields) {
        return said.verbs().stream()
                .map(Key::name)
                .filter(fields.keys()::contains)
                .findFirst()
                .orElse(said.subject().name());
    }

    private static void ignoreAll(Fields fields) {
        FORMS.forEach(form -> form.keys().forEach(key -> fields.ignore(key.name())));
    }

    /** Writes what is said, in the form of the writing. */
    public static void write(Proposition proposition, Entries out) {
        PropositionForm<?> form = BY_CLASS.get(proposition.getClass());
        if (form == null) {
            throw new IllegalArgumentException(proposition.getClass() + " has no form in a file");
        }
        if (out.isComplete()) {
            out.put(TYPE, form);
        }
        form.writeAny(proposition, out);
    }

    /** All kinds of propositions, as a schema describes them. */
    public static Shape shape(Form form) {
        return new Shape.Any(ImmutableList.copyOf(alternatives(form)));
    }

    /** The keys of each kind of proposition. */
    public static ImmutableList<Shape.Members> alternatives(Form form) {
        return FORMS.stream().map(kind -> members(kind, form)).collect(ImmutableList.toImmutableList());
    }

    private static Shape.Members members(PropositionForm<?> kind, Form form) {
        ImmutableList.Builder<Shape.Member> members = ImmutableList.builder();
        if (form == Form.COMPLETE) {
            members.add(new Shape.Member(
                    TYPE.name(), new Shape.Words(ImmutableList.of(kind.type())), true, TYPE.description()));
            kind.completeKeys()
                    .forEach(key -> members.add(kind.isRequired(key, form) ? key.required(form) : key.member(form)));
            return Shape.Members.of(members.build());
        }
        members.add(kind.subject().required(form));
        kind.others().forEach(key -> members.add(kind.isRequired(key, form) ? key.required(form) : key.member(form)));
        return new Shape.Members(members.build(), verbs(kind, form));
    }

    /**
     * The sets of keys, one for each verb. Of verbs that may stand together, the later ones may stand beside the first.
     */
    private static ImmutableList<Shape.Members> verbs(PropositionForm<?> kind, Form form) {
        ImmutableList.Builder<Shape.Members> alternatives = ImmutableList.builder();
        List<Key<?>> before = new ArrayList<>();
        for (Key<?> verb : kind.verbs()) {
            ImmutableList.Builder<Shape.Member> members = ImmutableList.builder();
            if (kind.combinesVerbs()) {
                for (Key<?> other : kind.verbs()) {
                    if (!other.equals(verb)) {
                        members.add(before.contains(other) ? other.absent() : other.member(form));
                    }
                }
            }
            alternatives.add(Shape.Members.of(members.add(verb.required(form)).build()));
            before.add(verb);
        }
        return alternatives.build();
    }

    /** The keys of subjects and verbs, for the guide: {@code event}, {@code happened}. */
    public static ImmutableList<Key<?>> keys() {
        Map<String, Key<?>> keys = new LinkedHashMap<>();
        FORMS.forEach(form -> form.keys().forEach(key -> keys.putIfAbsent(key.name(), key)));
        return ImmutableList.copyOf(keys.values());
    }
}
