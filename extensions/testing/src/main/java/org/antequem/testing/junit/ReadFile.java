package org.antequem.testing.junit;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Judgement;
import org.antequem.files.DossierFile;
import org.antequem.files.Expectation;
import org.antequem.files.Ids;
import org.antequem.files.UnreadableFileException;
import org.antequem.files.tree.Limits;
import org.antequem.files.tree.Place;
import org.antequem.model.Actor;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Interest;
import org.antequem.model.Matter;
import org.antequem.model.Presumption;
import org.antequem.model.Source;
import org.antequem.testing.place.Whereabouts;
import org.antequem.verdict.Verdict;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;

/** The file of a dossier under test. Here alone is known that there are files: their module may be missing. */
final class ReadFile {

    private static final ImmutableMap<Class<?>, BiFunction<Ids, String, Optional<?>>> KINDS =
            ImmutableMap.<Class<?>, BiFunction<Ids, String, Optional<?>>>builder()
                    .put(Claim.class, Ids::claim)
                    .put(Judgement.class, Ids::claim)
                    .put(Verdict.class, Ids::claim)
                    .put(Event.class, Ids::event)
                    .put(Source.class, Ids::source)
                    .put(Actor.class, Ids::actor)
                    .put(Interest.class, Ids::interest)
                    .put(Matter.class, Ids::matter)
                    .put(Presumption.class, Ids::presumption)
                    .buildOrThrow();

    private final DossierFile file;

    private ReadFile(DossierFile file) {
        this.file = file;
        for (Claim claim : file.dossier().claims()) {
            String id = id(claim);
            file.ids().place(id).ifPresent(place -> Whereabouts.remember(claim, id, at(place)));
        }
    }

    static ReadFile of(DossierTest test, ExtensionContext context) throws IOException {
        if (!test.member().isEmpty()) {
            throw new ExtensionConfigurationException("@DossierTest has the file \"" + test.file()
                    + "\" and the member \"" + test.member() + "\": expected one of them");
        }
        ImmutableList<Class<?>> near = Lookup.placesOf(test, context);
        for (Class<?> place : near) {
            try (InputStream stream = place.getResourceAsStream(test.file())) {
                if (stream != null) {
                    return new ReadFile(DossierFile.read(stream, resource(place, test.file()), Limits.DEFAULT));
                }
            } catch (UnreadableFileException unreadable) {
                throw told(unreadable);
            }
        }
        String searched = near.stream()
                .map(place -> resource(place, test.file()))
                .distinct()
                .collect(joining(" or "));
        throw new ExtensionConfigurationException("no file " + searched + " on the class path: expected one beside the"
                + " test, or a path from the root of the class path that begins with a slash");
    }

    /** What is wrong is wrong in the file, and no frame of a stack says where. */
    private static ExtensionConfigurationException told(UnreadableFileException unreadable) {
        ExtensionConfigurationException told =
                new ExtensionConfigurationException("the dossier cannot be read\n" + unreadable.getMessage());
        told.setStackTrace(new StackTraceElement[0]);
        return told;
    }

    private static String resource(Class<?> place, String file) {
        return file.startsWith("/")
                ? file.substring(1)
                : place.getPackageName().replace('.', '/')
                        + (place.getPackageName().isEmpty() ? "" : "/")
                        + file;
    }

    Dossier dossier() {
        return file.dossier();
    }

    /** The file itself, where a parameter is of its type. */
    Optional<DossierFile> as(Class<?> type) {
        return type == DossierFile.class ? Optional.of(file) : Optional.empty();
    }

    /** The name of a run for one claim, which no other has. */
    String nameOf(Claim claim) {
        return id(claim) + ": " + claim.wording();
    }

    private String id(Claim claim) {
        return file.ids().of(claim).orElseThrow();
    }

    /** What has an id, or the judgement or verdict on the claim that has it. */
    Object named(String id, Class<?> type, Judged judged) {
        BiFunction<Ids, String, Optional<?>> kind = KINDS.get(type);
        if (kind == null) {
            throw new ParameterResolutionException("@Id(\"" + id + "\") stands at a parameter of the type "
                    + type.getSimpleName() + ": expected one of "
                    + KINDS.keySet().stream().map(Class::getSimpleName).collect(joining(", ")));
        }
        Object noun = kind.apply(file.ids(), id).orElseThrow(() -> new ParameterResolutionException(none(id, type)));
        if (type != Judgement.class && type != Verdict.class) {
            return noun;
        }
        Judgement judgement = judged.evaluation().of((Claim) noun);
        return type == Judgement.class ? judgement : judgement.verdict();
    }

    private String none(String id, Class<?> type) {
        String kind = type == Judgement.class || type == Verdict.class ? "claim" : lower(type.getSimpleName());
        String other = file.ids().all().contains(id)
                ? "; something else there has it"
                        + file.ids()
                                .place(id)
                                .map(place -> " (" + at(place) + ")")
                                .orElse("")
                : file.ids()
                        .nearest(id)
                        .map(near -> "; did you mean \"" + near + "\"?")
                        .orElse("");
        return "no " + kind + " in " + file + " has the id \"" + id + "\"" + other;
    }

    /** What the file expects of its claims, in its order. */
    ImmutableList<Expected> expected(Evaluation evaluation) {
        return file.expectations().entrySet().stream()
                .map(one ->
                        new Expected(evaluation.of(one.getKey()), one.getValue().verdict(), inWords(one.getValue())))
                .collect(ImmutableList.toImmutableList());
    }

    private String inWords(Expectation expectation) {
        return "expect: " + lower(expectation.verdict().name()) + " (" + at(expectation.place()) + ")";
    }

    /** By the last part of its name, as in stack traces. */
    private String at(Place place) {
        return file.name().substring(file.name().lastIndexOf('/') + 1) + ":" + place.line();
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
