package org.antequem.files.form.noun;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.antequem.files.form.Fields;
import org.antequem.files.form.Kind;
import org.antequem.files.form.Messages;
import org.antequem.files.form.Problem;
import org.antequem.files.form.Reading;
import org.antequem.files.form.Scope;
import org.antequem.files.tree.Mapping;
import org.antequem.files.tree.Node;
import org.antequem.files.tree.Place;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.InvalidDossierException;
import org.antequem.time.Conventions;
import org.antequem.time.Hemisphere;
import org.antequem.time.Span;

/** Reads a dossier, and finds all that is wrong with it at once. */
public final class DossierReader {

    private final List<Problem> problems = new ArrayList<>();
    private final List<Reading.Date> dates = new ArrayList<>();
    private final Reading in;
    private final int mostProblems;
    private Optional<Contents> contents = Optional.empty();
    private Optional<Dossier> dossier = Optional.empty();

    private DossierReader(int mostProblems) {
        this.mostProblems = mostProblems;
        this.in = Reading.of(new Scope(Conventions.STANDARD, mostProblems));
    }

    /**
     * The result of reading.
     *
     * @param contents absent where there are errors
     * @param problems in the order of the file
     */
    public record Result(
            Optional<Contents> contents,
            Optional<Dossier> dossier,
            ImmutableList<Problem> problems,
            ImmutableList<Reading.Date> dates) {}

    /**
     * Reads either form.
     *
     * @param mostProblems the number of problems after which no more are looked for; a few more may be found
     */
    public static Result read(Node root, int mostProblems) {
        DossierReader reader = new DossierReader(mostProblems);
        if (root instanceof Mapping mapping) {
            reader.read(mapping);
        } else {
            reader.in.refuse(root, "a dossier: a mapping that begins with \"dossier: 1\"");
        }
        reader.problems.addAll(reader.in.problems());
        return reader.result();
    }

    private Result result() {
        boolean isSound = problems.stream().allMatch(Problem::isNote);
        problems.sort(
                Comparator.comparingInt((Problem problem) -> problem.place().line())
                        .thenComparingInt(problem -> problem.place().column()));
        dates.sort(Comparator.comparingInt((Reading.Date date) -> date.place().line())
                .thenComparingInt(date -> date.place().column()));
        return new Result(
                contents.filter(read -> isSound),
                dossier.filter(read -> isSound),
                ImmutableList.copyOf(problems),
                ImmutableList.copyOf(dates));
    }

    private void read(Mapping mapping) {
        Place start = mapping.entries().isEmpty()
                ? mapping.place()
                : mapping.entries().get(0).key().place();
        Fields fields = new Fields(mapping, "a dossier", start, in);
        fields.ignore("$schema");
        Optional<Long> unused = fields.required(DossierKeys.DOSSIER);
        Optional<String> title = fields.required(DossierKeys.TITLE);
        Optional<String> note = fields.get(DossierKeys.NOTE);
        Optional<String> zone = fields.get(DossierKeys.ZONE);
        Optional<Hemisphere> hemisphere = fields.get(DossierKeys.HEMISPHERE);
        Optional<Span> circa = fields.get(DossierKeys.CIRCA);
        Conventions conventions = conventions(fields, zone, hemisphere, circa);
        Scope scope = new Scope(conventions, mostProblems);
        boolean isThere = fields.has(DossierKeys.FURTHER_EVENTS);
        for (Kind kind : Kind.values()) {
            fields.readElsewhere(kind.section());
        }
        Sections sections = new Sections(in, scope);
        for (Kind kind : Kind.values()) {
            mapping.get(kind.section())
                    .or(() -> fields.meant(kind.section()))
                    .filter(section -> !Fields.isNull(section))
                    .ifPresent(section -> sections.add(kind, section));
        }
        fields.close();
        Resolution resolution = new Resolution(sections.nouns(), scope, mostProblems);
        resolution.resolve();
        problems.addAll(resolution.problems());
        dates.addAll(resolution.dates());
        Contents read = new Contents(
                title.orElse("?"),
                note,
                zone,
                hemisphere,
                circa,
                resolution.nouns(),
                isThere ? furtherEvents(mapping, scope) : ImmutableList.of());
        problems.addAll(Namesakes.find(read, scope).problems());
        if (problems.size() < mostProblems) {
            build(read, fields.place(DossierKeys.TITLE));
            List<Problem> errors = new ArrayList<>(in.problems());
            errors.addAll(problems);
            problems.addAll(new Remarks(read, scope, conventions, errors, mapping, in).all(mostProblems));
            contents = Optional.of(read);
        }
    }

    private ImmutableList<Event> furtherEvents(Mapping mapping, Scope scope) {
        Reading inside = Reading.of(scope);
        ImmutableList<Event> events = new Fields(mapping, "a dossier", mapping.place(), inside)
                .get(DossierKeys.FURTHER_EVENTS, ImmutableList.of());
        problems.addAll(inside.problems());
        return events;
    }

    private static Conventions conventions(
            Fields fields, Optional<String> zone, Optional<Hemisphere> hemisphere, Optional<Span> circa) {
        Conventions conventions = Conventions.STANDARD;
        if (zone.isPresent()) {
            conventions = fields.make(DossierKeys.ZONE, () -> Conventions.STANDARD.inZone(zone.get()))
                    .orElse(conventions);
        }
        Conventions zoned = conventions;
        Conventions placed = hemisphere.map(zoned::inHemisphere).orElse(zoned);
        return circa.flatMap(years -> fields.make(
                        DossierKeys.CIRCA,
                        () -> placed.approximating(placed.approximation().withCirca(years))))
                .orElse(placed);
    }

    private void build(Contents read, Place whole) {
        boolean isInConventions = in.isSound();
        try {
            dossier = Optional.of(
                    isInConventions
                            ? read.dossier()
                            : new Contents(
                                            read.title(),
                                            read.note(),
                                            Optional.empty(),
                                            Optional.empty(),
                                            Optional.empty(),
                                            read.nouns(),
                                            read.furtherEvents())
                                    .dossier());
        } catch (InvalidDossierException invalid) {
            DossierComplaints complaints = new DossierComplaints(read.nouns());
            invalid.problems().stream()
                    .filter(problem -> !DossierComplaints.isOfNamesakes(problem))
                    .limit(mostProblems)
                    .forEach(problem -> problems.add(complaints.place(Messages.inKeys(problem), whole, in)));
        }
    }
}
